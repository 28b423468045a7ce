import type { Engine } from '../engine.ts';
import { brokenConnection } from '../scripted/connection-failure.ts';
import type { Answer } from './answer.ts';
import type { Incoming } from './exchange.ts';

const encoder = new TextEncoder();

/** Answers a request in this process, as the `fetch` of a client. */
export async function fetchFrom(engine: Engine, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const aborted = abortOf(request.signal);
  try {
    const outcome = await Promise.race([engine.answer(incomingOf(request)), aborted.promise]);
    if ('connection' in outcome) return await brokenConnection(outcome.connection, request.signal);
    return responseOf(outcome, request.signal);
  } finally {
    aborted.forget();
  }
}

function incomingOf(request: Request): Incoming {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    origin,
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => Object.fromEntries(request.headers),
    body: request.body ?? undefined,
  };
}

function responseOf({ status, headers, body }: Answer, signal: AbortSignal): Response {
  if (body === undefined || body === '') return new Response(null, { status, headers });
  // Response would add a content type to a text, also where the service sends none.
  if (typeof body === 'string') return new Response(encoder.encode(body), { status, headers });
  if (body instanceof Uint8Array) return new Response(body, { status, headers });
  return new Response(streamOf(body, signal), { status, headers });
}

/** Reads on only as fast as the caller does, and stops when the caller does. */
function streamOf(
  body: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = body[Symbol.asyncIterator]();
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start(controller) {
      const stop = (): void => {
        controller.error(signal.reason);
        void iterator.return?.();
      };
      signal.addEventListener('abort', stop, { once: true });
    },
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (signal.aborted) return;
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  };
  // Not filled ahead: an error would take away what nobody has read yet.
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Rejects when the signal is aborted, until it is forgotten. */
function abortOf(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let reject: () => void;
  const promise = new Promise<never>((_, fail) => {
    reject = () => fail(signal.reason);
    signal.addEventListener('abort', reject, { once: true });
  });
  return { promise, forget: () => signal.removeEventListener('abort', reject) };
}
