/**
 * How a connection fails: it is refused, so that nothing was sent; it breaks after the call was carried out, and before
 * the response; or no response ever comes.
 */
export type ConnectionFailure = 'refused' | 'lost' | 'silent';

const CAUSES = {
  refused: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
  lost: { code: 'ECONNRESET', message: 'read ECONNRESET' },
} as const;

/** Rejects as the `fetch` of Node does; `silent` waits for the signal to abort. */
export function brokenConnection(failure: ConnectionFailure, signal: AbortSignal): Promise<never> {
  if (failure !== 'silent') return Promise.reject(connectionError('fetch failed', failure));
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What the body of a response ends with when its connection breaks. */
export function brokenBody(): TypeError {
  return connectionError('terminated', 'lost');
}

function connectionError(text: string, failure: 'refused' | 'lost'): TypeError {
  const { code, message } = CAUSES[failure];
  return new TypeError(text, { cause: Object.assign(new Error(message), { code }) });
}
