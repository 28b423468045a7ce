import { gunzipSync } from 'node:zlib';
import type { OperationId } from '../../src/generated/operations.ts';
import { findOperation } from '../../src/local/wire/router.ts';
import { documentedOperations } from './document.ts';

/** One exchange with the mock. */
export interface Exchange {
  readonly operation: OperationId | undefined;
  readonly status: number;
  /** What is wrong with the request, or with the mock's own answer. */
  readonly violations: string | null;
}

/** What the mock is to answer to one operation, in the words of its `Prefer` header. */
export interface Wish {
  readonly operation: string;
  readonly prefer: string;
}

/** A `fetch` that keeps what it saw, and passes a wish on to the mock. */
export function observedFetch(wish?: Wish): {
  fetch: typeof globalThis.fetch;
  exchanges: Exchange[];
} {
  const exchanges: Exchange[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const operation = findOperation(init?.method ?? 'GET', url.pathname)?.id;
    const headers = new Headers(init?.headers);
    if (wish && wish.operation === operation) headers.set('prefer', wish.prefer);
    const body = readable(headers, init?.body);
    const response = await globalThis.fetch(input, { ...init, headers, ...(body && { body }) });
    exchanges.push({
      operation,
      status: response.status,
      violations: response.headers.get('sl-violations') ?? strayNames(operation, url),
    });
    return response;
  };
  return { fetch, exchanges };
}

/** The body without its gzip, which Prism can't read; a frontier's slots always send it. */
function readable(headers: Headers, body: RequestInit['body']): RequestInit['body'] {
  if (headers.get('content-encoding') !== 'gzip' || !(body instanceof Uint8Array)) return body;
  headers.delete('content-encoding');
  return gunzipSync(body);
}

/** What the query has and the document has not: Prism lets it pass, so that a misspelt name would go unseen. */
function strayNames(operation: string | undefined, { searchParams }: URL): string | null {
  const known = documentedOperations.find(({ id }) => id === operation)?.query ?? [];
  const stray = [...searchParams.keys()].filter((name) => !known.includes(name));
  return stray.length === 0 ? null : `not in the document: ${stray.join(', ')}`;
}
