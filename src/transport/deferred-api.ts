import type { Middleware } from 'openapi-fetch';
import type { ApiClient } from './api-client.ts';
import type { CallOptions } from './options.ts';

const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** What openapi-fetch takes with a call, as far as it matters here. */
interface Init {
  readonly signal?: AbortSignal | null;
  readonly middleware?: readonly Middleware[];
}

/** An ApiClient whose calls wait for the one that `load` gives. Its middlewares are those of the moment of the call. */
export function deferredApi(load: (options: CallOptions) => Promise<ApiClient>): ApiClient {
  const middlewares: Middleware[] = [];
  const verb =
    (name: (typeof VERBS)[number] | 'request', initAt: number) =>
    async (...args: unknown[]): Promise<unknown> => {
      const init = (args[initAt] ?? {}) as Init;
      args[initAt] = { ...init, middleware: [...middlewares, ...(init.middleware ?? [])] };
      const client = await load({ signal: init.signal ?? undefined });
      return Reflect.apply(client[name], client, args);
    };
  const api = {
    ...Object.fromEntries(VERBS.map((name) => [name, verb(name, 1)])),
    request: verb('request', 2),
    use(...added: Middleware[]): void {
      for (const middleware of added) middlewares.push(checkMiddleware(middleware));
    },
    eject(...removed: Middleware[]): void {
      for (const middleware of removed) {
        const at = middlewares.indexOf(middleware);
        if (at >= 0) middlewares.splice(at, 1);
      }
    },
  };
  // Each verb takes and gives what the client's own does.
  return api as unknown as ApiClient;
}

function checkMiddleware(middleware: Middleware): Middleware {
  const hooks = Object(middleware);
  if ('onRequest' in hooks || 'onResponse' in hooks || 'onError' in hooks) return middleware;
  throw new TypeError('a middleware is an object with onRequest, onResponse or onError');
}
