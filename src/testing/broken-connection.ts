/** How a connection fails: it is refused, so that nothing was sent; it breaks before an answer; or nothing ever comes. */
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

/** A body of which only this much comes, before its connection breaks. */
export function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const parts = [bytes];
  // Not filled ahead: an error would take away what nobody has read yet.
  const strategy = { highWaterMark: 0 };
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const part = parts.pop();
    if (part === undefined) controller.error(connectionError('terminated', 'lost'));
    else controller.enqueue(part);
  };
  return new ReadableStream({ pull }, strategy);
}

function connectionError(text: string, failure: 'refused' | 'lost'): TypeError {
  const { code, message } = CAUSES[failure];
  return new TypeError(text, { cause: Object.assign(new Error(message), { code }) });
}
