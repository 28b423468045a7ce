import createClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import { type Operation, operations } from '../generated/operations.ts';
import type { paths } from '../generated/types.ts';
import {
  type ApiRequest,
  apiRequestClass,
  isApiRequest,
  type PreparedCall,
} from './api-request.ts';
import { fillPath } from './path.ts';
import { encodeQuery } from './query.ts';
import type { Sender } from './sender.ts';

/**
 * The generated openapi-fetch client: any operation of the document by method and path, fully typed, signed and
 * retried. Calls reject with this package's errors, so `error` of a result is never set. A middleware never sees a
 * credential; it may change the headers of the request it is given, and may not give another in its place.
 */
export type ApiClient = Client<paths>;

/** One operation as `AnyApiClient` sees it: nothing about it is known. */
interface AnyOperation {
  parameters: { query?: Record<string, unknown>; path?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}
type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The same client for a path that only the operation table knows. */
export type AnyApiClient = Client<Record<string, Record<Method, AnyOperation>>>;

// openapi-fetch wants an absolute URL. The host comes later, from the operation.
const NO_HOST = 'http://host.invalid';

/** The client for callers, typed by the document. */
export function createApiClient(sender: Sender): ApiClient {
  const client = createClient<paths>(clientOptions(sender));
  client.use(namesOperation);
  return client;
}

/** The client that the facade's calls go through, each of them prepared. */
export function createAnyApiClient(sender: Sender): AnyApiClient {
  return createClient(clientOptions(sender));
}

function clientOptions(sender: Sender): ClientOptions {
  return {
    baseUrl: NO_HOST,
    Request: apiRequestClass(),
    // The value itself: ApiRequest keeps it until the operation says how to encode it.
    bodySerializer: (body) => body,
    // Filled once the operation is known, so that no option of a call can do it in another way.
    pathSerializer: (path) => path,
    querySerializer: encodeQuery,
    fetch: (request) => answer(sender, request),
  };
}

/** Tells the request which operation of the document it is, and where that is. */
const namesOperation: Middleware = {
  onRequest({ request, schemaPath, params, options }) {
    if (!isApiRequest(request)) return;
    if (options.baseUrl !== NO_HOST) {
      throw new TypeError('baseUrl is no option of a call: the client knows the hosts');
    }
    request.operation = operationAt(request.method, schemaPath);
    request.path = fillPath(schemaPath, params.path ?? {}) + new URL(request.url).search;
    request.parseAs = options.parseAs;
  },
};

async function answer(sender: Sender, request: Request): Promise<Response> {
  if (!isApiRequest(request)) throw new TypeError('the request is not of this client');
  return request.prepared === undefined
    ? answerCaller(sender, request)
    : answerFacade(sender, request.prepared);
}

async function answerFacade(sender: Sender, { call, receive }: PreparedCall): Promise<Response> {
  if (receive === undefined) return sender.open(call);
  const { response, value } = await sender.send(call);
  receive(value);
  return response;
}

async function answerCaller(sender: Sender, request: ApiRequest): Promise<Response> {
  const { operation, method, path, headers, content, abort: signal } = request;
  if (operation === undefined) {
    throw new TypeError(`${method} ${request.url} is not an operation of the document`);
  }
  const { timeout, maxRetries, observe, parseAs } = request;
  const sent = { timeout, maxRetries, observe, signal };
  const call = { operation, method, path, headers, content, ...sent };
  if (parseAs === 'stream') return sender.open(call);
  const { response, value } = await sender.send(call);
  return rebuild(response, value);
}

const OF_THE_OLD_BODY = ['content-encoding', 'content-length', 'content-type', 'transfer-encoding'];

/** Statuses that a Response takes with no body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205]);

/** A response that openapi-fetch can read as JSON: it knows no other format. */
function rebuild(response: Response, value: unknown): Response {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  for (const name of OF_THE_OLD_BODY) headers.delete(name);
  const hasBody = value !== undefined && !WITHOUT_BODY.has(status);
  if (hasBody) return Response.json(value, { status, statusText, headers });
  headers.set('content-length', '0');
  return new Response(null, { status, statusText, headers });
}

let byPath: Map<string, Operation> | undefined;

function operationAt(method: string, path: string): Operation {
  byPath ??= new Map(Object.values(operations).map((row) => [`${row.method} ${row.path}`, row]));
  const operation = byPath.get(`${method.toLowerCase()} ${path}`);
  if (operation === undefined)
    throw new TypeError(`${method} ${path} is not an operation of the document`);
  return operation;
}
