import createClient, { type Client, type HeadersOptions } from 'openapi-fetch';
import type { Operation } from '../generated/operations.ts';
import { encodeQuery } from './encode-url.ts';
import type { HttpResponse } from './http.ts';
import type { RequestBody } from './request-body.ts';

// The only file that imports openapi-fetch. It builds requests and runs middlewares; this package sends them.
export type { Client, HeadersOptions };

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** An operation of which nothing is known at compile time. */
interface AnyOperation {
  parameters: { query?: Record<string, unknown>; path?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

/** openapi-fetch for any operation. */
type AnyClient = Client<Record<string, Record<Method, AnyOperation>>>;

/** A client of openapi-fetch, and the responses that it and its middlewares see. */
export interface OpenapiClient {
  readonly client: AnyClient;
  readonly toResponse: (response: HttpResponse) => HttpResponse;
}

/** What openapi-fetch builds a request from. */
export interface RequestSource {
  readonly operation: Operation;
  readonly body: RequestBody;
  readonly init: RequestOptions;
}

/** The options of openapi-fetch that a call may set: query, headers, and others from callers of `client.api`. */
export interface RequestOptions {
  /** Without a `path`, openapi-fetch would not call the serializer of paths. */
  readonly params: {
    readonly path: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
  };
  readonly headers?: HeadersOptions;
  readonly [option: string]: unknown;
}

/** The part of a request that is read here. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** Sends a request. Rejects unless the response is a success. */
export type Send = (request: BuiltRequest) => Promise<HttpResponse>;

/** The class of the requests that are built. */
export type RequestClass = new (
  url: string,
  init: { method: string; headers: Headers },
) => BuiltRequest;

/** Creates a client of openapi-fetch with its own classes of requests and responses. */
export function createOpenapiClient(
  Request: RequestClass,
  toResponse: OpenapiClient['toResponse'] = (response) => response,
): OpenapiClient {
  // Its types ask for a whole Request; its code uses what BuiltRequest has.
  const requestClass = Request as typeof globalThis.Request;
  return {
    client: createClient({ Request: requestClass, querySerializer: encodeQuery }),
    toResponse,
  };
}

/** A request without middlewares to read it. A real `Request` costs more than the rest of a call. */
export class PlainRequest implements BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;

  constructor(url: string, { method, headers }: { method: string; headers: Headers }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
  }
}

/**
 * One attempt of a call: openapi-fetch builds the request for `url`, runs its middlewares, and has `send` send it. The
 * body of the response is not read.
 */
export async function request(
  { client, toResponse }: OpenapiClient,
  { operation, body, init }: RequestSource,
  url: string,
  send: Send,
): Promise<HttpResponse> {
  const { response } = await client.request(operation.method, operation.path, {
    ...init,
    // The path is filled and checked already: no option of a call may fill it in another way.
    pathSerializer: () => url,
    body: body.bytes,
    bodySerializer: (bytes) => bytes,
    parseAs: 'stream',
    // The same for Response: its code reads status, ok, headers and body.
    fetch: async (built) => toResponse(await send(built)) as Response,
  });
  return response;
}
