import { checkOptions, type OptionNames } from '../codec/known-options.ts';
import { type Operation, operations } from '../generated/operations.ts';
import type { paths } from '../generated/types.ts';
import type { Call } from './call.ts';
import { type Observed, OBSERVER } from './hooks.ts';
import { toResponse, withBody } from './http.ts';
import {
  type Client,
  createOpenapiClient,
  type HeadersOptions,
  type OpenapiClient,
} from './openapi-client.ts';
import { fillPath } from './path.ts';
import { encodeBody } from './request-body.ts';
import type { Sender } from './sender.ts';

/**
 * The generated openapi-fetch client: any operation of the document by method and path, fully typed, signed and
 * retried. Calls reject with the errors of this package, so `error` of a result is never set. Middlewares run for each
 * attempt. They never see a credential; they may change the headers of a request, and may not return another request.
 */
export type ApiClient = Client<paths>;

/** The options of openapi-fetch and of this client that a caller may pass with a call. */
interface Init extends Observed {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
  };
  readonly body?: unknown;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
  readonly signal?: AbortSignal | null;
  readonly timeout?: number;
  readonly maxRetries?: number;
  readonly headers?: HeadersOptions;
}

/** Options that `Init` has of openapi-fetch and of `fetch`, and that are passed on. */
interface PassedOn extends Omit<RequestInit, keyof Init | 'window'> {
  querySerializer?: unknown;
  bodySerializer?: unknown;
  pathSerializer?: unknown;
  middleware?: unknown;
  duplex?: unknown;
}

/** The names of all options of a call. */
const INIT: OptionNames<Omit<Init, typeof OBSERVER> & PassedOn> = {
  params: true,
  body: true,
  parseAs: true,
  signal: true,
  timeout: true,
  maxRetries: true,
  headers: true,
  querySerializer: true,
  bodySerializer: true,
  pathSerializer: true,
  middleware: true,
  duplex: true,
  cache: true,
  credentials: true,
  integrity: true,
  keepalive: true,
  method: true,
  mode: true,
  priority: true,
  redirect: true,
  referrer: true,
  referrerPolicy: true,
};

/** The names of what `params` has. */
const PARAMS: Readonly<Record<string, true>> = {
  path: true,
  query: true,
  header: true,
  cookie: true,
};

/** Options of openapi-fetch that only this client sets. */
const OPTIONS_OF_THE_CLIENT = ['baseUrl', 'fetch', 'Request'] as const;

/** Creates the client whose calls go through `sender`. */
export function createApiClient(sender: Sender): ApiClient {
  // A class of its own, because openapi-fetch refuses requests of another class that a middleware returns: they might go
  // to another endpoint.
  class ApiRequest extends Request {}
  const openapi = createOpenapiClient(ApiRequest, toResponse);
  const request = (method: string, path: string, init: Init = {}): Promise<unknown> =>
    send(sender, openapi, method, path, init);
  const method = (name: string) => (path: string, init?: Init) => request(name, path, init);
  const api = {
    request,
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    OPTIONS: method('OPTIONS'),
    HEAD: method('HEAD'),
    PATCH: method('PATCH'),
    TRACE: method('TRACE'),
    use: openapi.client.use,
    eject: openapi.client.eject,
  };
  // Each method takes the path and options of openapi-fetch's own, and returns the same.
  return api as unknown as ApiClient;
}

async function send(
  sender: Sender,
  openapi: OpenapiClient,
  method: string,
  path: string,
  given: Init,
): Promise<{ data: unknown; response: Response }> {
  for (const name of OPTIONS_OF_THE_CLIENT) {
    if (name in given) throw new TypeError(`${name} is no option of a call: the client sets it`);
  }
  checkOptions('client.api', given, INIT);
  const { body, parseAs = 'json', signal, timeout, maxRetries, ...init } = given;
  checkOptions('params of client.api', init.params, PARAMS);
  const operation = operationAt(method, path);
  const values = init.params?.path ?? {};
  const call: Call = {
    operation,
    path: fillPath(path, values),
    body: encodeBody(operation, body),
    init: { ...init, params: { ...init.params, path: values } },
    signal: signal ?? undefined,
    timeout,
    maxRetries,
    observe: init[OBSERVER],
  };
  if (parseAs === 'stream') {
    const opened = await sender.open(openapi, call);
    const response = withBody(opened.response, sender.stream(operation.id, opened));
    return { data: response.body, response };
  }
  const { response, value } = await sender.send(openapi, call);
  const isValue = parseAs === 'json' || value === undefined;
  const data = isValue ? value : await Response.json(value)[parseAs]();
  return { data, response: toResponse(response) };
}

let operationsByPath: Map<string, Operation> | undefined;

function operationAt(method: string, path: string): Operation {
  operationsByPath ??= new Map(
    Object.values(operations).map((row) => [`${row.method} ${row.path}`, row]),
  );
  const operation = operationsByPath.get(`${method.toLowerCase()} ${path}`);
  if (operation !== undefined) return operation;
  throw new TypeError(`${method} ${path} is not an operation of the document`);
}
