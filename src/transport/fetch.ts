import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Deadline } from './deadline.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { nodeModules, sendWithNode } from './node-http.ts';
import { discard } from './response-body.ts';

type Fetch = typeof globalThis.fetch;

/** Redirects that one attempt follows. */
export const MAX_REDIRECTS = 3;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECTS_WITH_SAME_METHOD = new Set([307, 308]);

/**
 * Sends a request and follows its redirects, where that is safe and `isAllowed` returns true for the URL. Otherwise
 * returns the redirect itself. `fetch` is the caller's own; without it, Node's `http` or the global `fetch` is used.
 */
export async function sendFollowing(
  fetch: Fetch | undefined,
  url: string,
  request: HttpRequest,
  deadline: Deadline,
  isAllowed: (url: string) => boolean,
): Promise<HttpResponse> {
  for (let redirects = 0; ; redirects += 1) {
    const response = await send(fetch, url, request, deadline);
    if (!isRedirect(response) || redirects === MAX_REDIRECTS) return response;
    const target = redirectTarget(response, url, request.method);
    if (target === undefined || !isAllowed(target)) return response;
    discard(response);
    url = target;
  }
}

function send(
  fetch: Fetch | undefined,
  url: string,
  request: HttpRequest,
  deadline: Deadline,
): Promise<HttpResponse> {
  if (fetch !== undefined) return sendWithFetch(fetch, url, request, deadline);
  const modules = isNodesOwn(globalThis.fetch) ? nodeModules() : undefined;
  if (modules !== undefined) return sendWithNode(modules, url, request, deadline);
  return sendWithFetch((input, init) => globalThis.fetch(input, init), url, request, deadline);
}

const DISPATCHERS = ['1', '2'].map((n) => Symbol.for(`undici.globalDispatcher.${n}`));

/** Node 26 keeps its agent at the second symbol, and a wrapper of it at the first. */
const AGENTS: ReadonlySet<string> = new Set(['Agent', 'Dispatcher1Wrapper']);

let nodesFetch: unknown;

/**
 * Is this the `fetch` that Node started with, and does it send requests as it did then? Instrumentation, proxies and test
 * doubles replace it, or its dispatcher: then they must see the requests.
 */
function isNodesOwn(fetch: unknown): boolean {
  if (fetch !== nodesFetch) {
    if (typeof fetch !== 'function') return false;
    if (!Function.prototype.toString.call(fetch).includes('internal/deps/undici')) return false;
    if (usesProxyFromEnvironment()) return false;
    nodesFetch = fetch;
  }
  return DISPATCHERS.every((key) => isPlainAgent(Reflect.get(globalThis, key)));
}

function isPlainAgent(dispatcher: unknown): boolean {
  if (dispatcher === undefined) return true;
  if (typeof dispatcher !== 'object' || dispatcher === null) return false;
  const prototype: unknown = Object.getPrototypeOf(dispatcher);
  if (typeof prototype !== 'object' || prototype === null) return false;
  const isAgent = AGENTS.has(prototype.constructor.name);
  // `compose()` of undici puts another `dispatch` before that of the agent.
  return isAgent && Reflect.get(dispatcher, 'dispatch') === Reflect.get(prototype, 'dispatch');
}

interface Runtime {
  readonly process?: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly execArgv: readonly string[];
  };
}

/** With this setting Node's `fetch` uses HTTP_PROXY and HTTPS_PROXY; not all versions do so in `node:http`. */
function usesProxyFromEnvironment(): boolean {
  const { env, execArgv } = (globalThis as Runtime).process ?? { env: {}, execArgv: [] };
  const options = [...execArgv, env['NODE_OPTIONS'] ?? ''];
  return (
    env['NODE_USE_ENV_PROXY'] === '1' || options.some((one) => one.includes('--use-env-proxy'))
  );
}

/** Is this response a redirect? Browsers show one as status 0. */
export function isRedirect(response: HttpResponse): boolean {
  return response.type === 'opaqueredirect' || REDIRECTS.has(response.status);
}

/**
 * The URL of a redirect that the call may follow: on the same origin, because the credential is sent along, and with the
 * same method and body, because it would be another call otherwise. `undefined` if it may not.
 */
export function redirectTarget(
  response: HttpResponse,
  from: string,
  method: string,
): string | undefined {
  const location = response.headers.get('location');
  if (location === null) return undefined;
  if (method !== 'GET' && !REDIRECTS_WITH_SAME_METHOD.has(response.status)) return undefined;
  let target: URL;
  try {
    target = new URL(location, from);
  } catch {
    return undefined;
  }
  // `fetch` accepts no URL with a user name in it.
  if (target.username !== '' || target.password !== '') return undefined;
  return target.origin === new URL(from).origin ? target.href : undefined;
}

/**
 * Calls `fetch` and waits until `deadline` ends: not every `fetch` listens to its signal. A response that arrives later
 * is discarded. MalformedResponseError if `fetch` returns something else than a Response.
 */
async function sendWithFetch(
  fetch: Fetch,
  url: string,
  { method, headers, body }: HttpRequest,
  deadline: Deadline,
): Promise<HttpResponse> {
  const { signal } = deadline;
  const init: RequestInit = {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body && { body }),
    ...(takesNoStore() && { cache: 'no-store' }),
  };
  // In an async function, because `fetch` may throw, or return something else than a promise.
  const pending = (async () => fetch(url, init))();
  let response: Response;
  try {
    response = await new Promise((resolve, reject) => {
      deadline.onEnd(() => reject(deadline.reason));
      pending.then(resolve, reject);
    });
  } catch (error) {
    if (deadline.ended) pending.then(discard, () => undefined);
    throw error;
  }
  if (!isResponse(response)) throw new MalformedResponseError('fetch returned no Response');
  return response;
}

let noStore: boolean | undefined;

/** Frameworks keep the responses of `fetch`, but not with this option. Some runtimes throw at it. */
function takesNoStore(): boolean {
  if (noStore !== undefined) return noStore;
  try {
    noStore = new Request('https://host.invalid', { cache: 'no-store' }).cache === 'no-store';
  } catch {
    noStore = false;
  }
  return noStore;
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== 'object' || value === null) return false;
  const { status, headers, body } = value as Partial<Response>;
  if (typeof status !== 'number' || typeof headers?.get !== 'function') return false;
  return body === null || typeof body?.getReader === 'function';
}
