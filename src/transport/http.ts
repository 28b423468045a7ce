/** A response as this package reads it. The `Response` of `fetch` is one. */
export interface HttpResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type?: string;
  readonly url?: string;
  readonly headers: HttpHeaders;
  readonly body: HttpBody | null;
  /** Is a chunked or compressed body that is cut off always an error? Not with `fetch`. */
  readonly reportsCuts?: boolean;
}

/** The headers of a response. The names are in lower case. */
export interface HttpHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

/** The body of a response: it is read once. */
export interface HttpBody {
  getReader(): HttpReader;
  cancel(): Promise<void>;
}

/** Reads a body chunk by chunk. */
export interface HttpReader {
  read(): Promise<{ done: boolean; value?: Uint8Array<ArrayBuffer> | undefined }>;
  /** Closes the connection. A pending `read()` resolves. */
  cancel(): Promise<void>;
}

/** A request, ready to be sent. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** May it be sent again, though it may have reached the service? */
  readonly idempotent: boolean;
}

/** Is the body of the response a web page, as load balancers and proxies send it? */
export function isHtml({ headers }: HttpResponse): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('text/html') === true;
}

/** A response as a `Response`, for callers who know no other. */
export function toResponse(response: HttpResponse): Response {
  if (response instanceof Response) return response;
  return withBody(response, response.body && streamOf(response.body.getReader()));
}

/** A `Response` with the head of another one. */
export function withBody(
  { status, statusText, headers, url = '' }: HttpResponse,
  body: ReadableStream<Uint8Array> | null,
): Response {
  const content = hasNoBody(status) ? null : body;
  const whole = new Response(content, { status, statusText, headers: new Headers([...headers]) });
  // The constructor takes no URL.
  return Object.defineProperty(whole, 'url', { value: url, enumerable: true });
}

/** Does a response with this status have no body at all? */
export function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** What a stream reads its chunks from. */
interface ChunkReader {
  read(): Promise<{ value?: Uint8Array | undefined | void }>;
  cancel(): Promise<void>;
}

/** A stream of the chunks that a reader reads. It reads no further than the stream is read. */
export function streamOf(reader: ChunkReader): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const { value } = await reader.read();
        if (value) stream.enqueue(value);
        else stream.close();
      },
      cancel: () => reader.cancel(),
    },
    { highWaterMark: 0 },
  );
}
