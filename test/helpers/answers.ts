import { EventEmitter, on } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Answer } from './server.ts';

/** Status and headers of an answer; status 200 if none is named. */
export interface Head {
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body with the media type given. */
export function body(type: string, content: string, head: Head = {}): Answer {
  return ({ response }) => {
    writeHead(response, { ...head, headers: { 'content-type': type, ...head.headers } });
    response.end(content);
  };
}

export function json(value: unknown, head?: Head): Answer {
  return body('application/json', JSON.stringify(value), head);
}

export function text(content: string, head?: Head): Answer {
  return body('text/plain; charset=UTF-8', content, head);
}

export function html(content: string, head?: Head): Answer {
  return body('text/html', content, head);
}

export function jsonLines(values: readonly unknown[], head?: Head): Answer {
  return body('application/x-jsonlines', linesOf(values), head);
}

/** A head alone. */
export function empty(head: Head = {}): Answer {
  return ({ response }) => {
    writeHead(response, head);
    response.end();
  };
}

/** A refusal that asks to be repeated at once. */
export function refusedFor0s(status: number): Answer {
  return empty({ status, headers: { 'retry-after': '0' } });
}

export function redirectTo(location: string, status = 302): Answer {
  return empty({ status, headers: { location } });
}

/** The connection breaks before there is an answer. */
export const reset: Answer = ({ response }) => response.socket?.resetAndDestroy();

/** No answer, ever. */
export const silence: Answer = () => undefined;

/** `content` with a head that promises more; then the connection breaks. */
export function cutAfter(content: string, type = 'application/x-jsonlines'): Answer {
  return ({ response }) => {
    response.writeHead(200, {
      'content-type': type,
      'content-length': Buffer.byteLength(content) + 100,
    });
    response.write(content, () => setImmediate(() => response.socket?.destroy()));
  };
}

/** `content`, and then nothing more, though the answer is not at its end. */
export function stallAfter(content: string, type = 'application/x-jsonlines'): Answer {
  return ({ response }) => {
    response.writeHead(200, { 'content-type': type });
    response.write(content);
  };
}

/** `content`, and a broken connection as soon as `broken` resolves. */
export function breakingOff(content: string, broken: Promise<void>): Answer {
  return async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
    response.write(content);
    await broken;
    response.socket?.destroy();
  };
}

/** An answer that sends its first part at once, and another each time that `next` is called. */
export function partByPart(parts: readonly string[]): { answer: Answer; next: () => void } {
  const emitter = new EventEmitter();
  const answer: Answer = async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
    const wanted = on(emitter, 'next');
    for (const part of parts) {
      response.write(part);
      await wanted.next();
    }
    response.end();
  };
  return { answer, next: () => void emitter.emit('next') };
}

export function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function writeHead(response: ServerResponse, { status = 200, reason, headers }: Head): void {
  if (reason === undefined) response.writeHead(status, headers);
  else response.writeHead(status, reason, headers);
}
