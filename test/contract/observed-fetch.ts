import { operations, type OperationId } from '../../src/generated/operations.ts';

/** One exchange with the mock. */
export interface Exchange {
  readonly operation: OperationId | undefined;
  readonly status: number;
  /** What Prism found wrong with the request, or with its own answer. */
  readonly violations: string | null;
}

// Literal segments win over placeholders, as in the document.
const routes = Object.values(operations)
  .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)
  .map(({ id, method, path }) => ({
    id,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));

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
    const operation = operationAt(init?.method ?? 'GET', url.pathname);
    const headers = new Headers(init?.headers);
    if (wish && wish.operation === operation) headers.set('prefer', wish.prefer);
    const response = await globalThis.fetch(input, { ...init, headers });
    exchanges.push({
      operation,
      status: response.status,
      violations: response.headers.get('sl-violations'),
    });
    return response;
  };
  return { fetch, exchanges };
}

function operationAt(method: string, path: string): OperationId | undefined {
  return routes.find((route) => route.method === method && route.pattern.test(path))?.id;
}
