import {
  nodeModule,
  type NodeHttp,
  type NodeModules,
  type NodeReadable,
  type NodeRequest,
  type NodeResponse,
  type NodeTransform,
} from '../codec/node-module.ts';
import type { Deadline } from './deadline.ts';
import type { HttpBody, HttpHeaders, HttpReader, HttpRequest, HttpResponse } from './http.ts';

// Larger blocks gain nothing; with the default of 16 KiB a read takes half as long again.
const BLOCK = { chunkSize: 256 * 1024 };
// Longer than the service keeps a connection open. If its response names a shorter time, Node uses that.
const AGENT = { keepAlive: true, timeout: 60_000 };

/** Codes of a connection that the service has closed before it read the request. */
const CLOSED: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE']);

interface Modules {
  readonly http: NodeHttp;
  readonly https: NodeHttp;
  readonly stream: NodeModules['stream'];
  readonly zlib: NodeModules['zlib'];
}

let loaded: { readonly modules: Modules | undefined } | undefined;

/** The modules of Node that send requests, loaded at the first call; `undefined` where the runtime lacks one. */
export function nodeModules(): Modules | undefined {
  return (loaded ??= { modules: load() }).modules;
}

function load(): Modules | undefined {
  const [http, https, stream, zlib] = [
    nodeModule('http'),
    nodeModule('https'),
    nodeModule('stream'),
    nodeModule('zlib'),
  ];
  return http && https && stream && zlib && { http, https, stream, zlib };
}

/**
 * Sends a request and resolves to its response when its head has arrived. Unlike `fetch`, it rejects a body that is cut
 * off, whatever the headers say, and it inflates large blocks at a time.
 */
export function sendWithNode(
  modules: Modules,
  url: string,
  request: HttpRequest,
  deadline: Deadline,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const http = url.startsWith('https:') ? modules.https : modules.http;
    const { method, body, idempotent } = request;
    const headers: Record<string, string | number> = {
      'accept-encoding': 'gzip, deflate',
      ...request.headers,
      ...(body && { 'content-length': body.length }),
    };
    const sent = http.request(url, { method, headers, agent: agentOf(http) });
    let hasResponse = false;
    sent.on('response', (response) => {
      hasResponse = true;
      resolve(new NodeHttpResponse(modules, url, response, sent));
    });
    sent.on('error', (error) => {
      // The reader of the body is told, too.
      if (hasResponse) return;
      // The service closed an idle connection while the request was on its way: another one works.
      if (idempotent && sent.reusedSocket && isClosed(error) && !deadline.ended) {
        resolve(sendWithNode(modules, url, { ...request, idempotent: false }, deadline));
      } else {
        reject(error);
      }
    });
    deadline.onEnd(() => {
      sent.destroy();
      reject(deadline.reason);
    });
    sent.end(body);
  });
}

function isClosed(error: Error): boolean {
  return 'code' in error && CLOSED.has(error.code);
}

const agents = new Map<NodeHttp, object>();

/** All clients share the agents, and so the open connections. */
function agentOf(http: NodeHttp): object {
  const agent = agents.get(http) ?? new http.Agent(AGENT);
  agents.set(http, agent);
  return agent;
}

class NodeHttpResponse implements HttpResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: HttpHeaders;
  readonly body: HttpBody;
  readonly reportsCuts = true;

  constructor(modules: Modules, url: string, response: NodeResponse, request: NodeRequest) {
    this.url = url;
    this.status = response.statusCode ?? 0;
    this.statusText = response.statusMessage ?? '';
    this.headers = new NodeHeaders(response.headers);
    const encoding = this.headers.get('content-encoding');
    this.body = new NodeBody(modules, response, encoding, request);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }
}

class NodeHeaders implements HttpHeaders {
  readonly #headers: NodeResponse['headers'];

  constructor(headers: NodeResponse['headers']) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    if (value === undefined) return null;
    return typeof value === 'string' ? value : value.join(', ');
  }

  *[Symbol.iterator](): Generator<[string, string], void, undefined> {
    for (const [name, value] of Object.entries(this.#headers)) {
      for (const one of [value ?? []].flat()) yield [name, one];
    }
  }
}

class NodeBody implements HttpBody {
  readonly #modules: Modules;
  readonly #response: NodeResponse;
  readonly #encoding: string | null;
  readonly #request: NodeRequest;

  constructor(
    modules: Modules,
    response: NodeResponse,
    encoding: string | null,
    request: NodeRequest,
  ) {
    this.#modules = modules;
    this.#response = response;
    this.#encoding = encoding;
    this.#request = request;
  }

  getReader(): HttpReader {
    return new NodeReader(
      decompressed(this.#modules, this.#response, this.#encoding),
      this.#request,
    );
  }

  async cancel(): Promise<void> {
    this.#request.destroy();
  }
}

/** The response without its content encoding. An incomplete compressed body is an error. */
function decompressed(
  { stream, zlib }: Modules,
  response: NodeResponse,
  encoding: string | null,
): NodeReadable {
  const transform = decompressor(zlib, encoding?.trim().toLowerCase());
  if (transform === undefined) return response;
  // The reader listens to the errors of the transform.
  stream.pipeline(response, transform, () => undefined);
  return transform;
}

function decompressor(
  zlib: Modules['zlib'],
  encoding: string | undefined,
): NodeTransform | undefined {
  if (encoding === 'gzip' || encoding === 'x-gzip') return zlib.createGunzip(BLOCK);
  if (encoding === 'deflate') return zlib.createInflate(BLOCK);
  if (encoding === 'br') return zlib.createBrotliDecompress(BLOCK);
  return undefined;
}

type Chunk = Uint8Array<ArrayBuffer>;

/** Reads a stream of Node, one chunk ahead. */
class NodeReader implements HttpReader {
  readonly #source: NodeReadable;
  readonly #request: NodeRequest;
  #chunks: Chunk[] = [];
  #end: { readonly error?: Error } | undefined;
  #waiting:
    | {
        resolve: (result: { done: boolean; value?: Chunk }) => void;
        reject: (error: Error) => void;
      }
    | undefined;

  constructor(source: NodeReadable, request: NodeRequest) {
    this.#source = source;
    this.#request = request;
    source.on('data', (chunk) => this.#add(chunk));
    source.on('end', () => this.#finish({}));
    source.on('error', (error) => this.#finish({ error }));
    // Without an end and without an error: somebody has destroyed it.
    source.on('close', () => this.#finish({ error: new Error('the connection was closed') }));
  }

  read(): Promise<{ done: boolean; value?: Chunk }> {
    const value = this.#chunks.shift();
    if (value !== undefined) {
      this.#source.resume();
      return Promise.resolve({ done: false, value });
    }
    if (this.#end?.error !== undefined) return Promise.reject(this.#end.error);
    if (this.#end !== undefined) return Promise.resolve({ done: true });
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async cancel(): Promise<void> {
    this.#finish({});
    this.#request.destroy();
    this.#source.destroy();
  }

  #add(value: Chunk): void {
    if (this.#end !== undefined) return;
    if (this.#waiting !== undefined) {
      this.#waiting.resolve({ done: false, value });
      this.#waiting = undefined;
      return;
    }
    this.#chunks.push(value);
    this.#source.pause();
  }

  #finish(end: { readonly error?: Error }): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    if (end.error === undefined) this.#waiting?.resolve({ done: true });
    else this.#waiting?.reject(end.error);
    this.#waiting = undefined;
  }
}
