import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import type { FoundOperation } from './router.ts';

/** A call as it reached the fake, without its credential. */
export interface FakeCall {
  readonly operation: OperationId;
  readonly method: string;
  /** Values of the path, such as `{ project: '123' }`. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query; a list where a name came several times. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unzipped and decoded: the fields of a form, a JSON value, an array of JSON Lines; else the text. `undefined` if empty. */
  readonly body: unknown;
}

type Fields = Record<string, string | string[]>;

/** Reads a request to its end. */
export async function readCall({ id, path }: FoundOperation, request: Request): Promise<FakeCall> {
  const { searchParams } = new URL(request.url);
  // The key may stand there, too.
  searchParams.delete('apikey');
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  return {
    operation: id,
    method: request.method,
    path,
    query: fieldsOf(searchParams),
    headers: Object.fromEntries(headers),
    body: decode(operations[id], await textOf(request)),
  };
}

async function textOf({ body, headers }: Request): Promise<string> {
  if (body === null) return '';
  const isGzip = headers.get('content-encoding') === 'gzip';
  const unzipped = isGzip ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  return new Response(unzipped).text();
}

function decode({ request, jsonFields = [] }: Operation, text: string): unknown {
  if (text === '') return undefined;
  try {
    if (request === 'form') return formOf(text, jsonFields);
    if (request === 'json') return JSON.parse(text);
    if (request === 'jsonlines') return linesOf(text);
  } catch {
    // Not what the document asks for: the test shall see what was sent.
  }
  return text;
}

function formOf(text: string, jsonFields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fieldsOf(new URLSearchParams(text))).map(([name, value]) =>
      jsonFields.includes(name) ? [name, JSON.parse(String(value))] : [name, value],
    ),
  );
}

function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

function fieldsOf(params: URLSearchParams): Fields {
  const fields: Fields = {};
  for (const name of new Set(params.keys())) {
    const [first = '', ...more] = params.getAll(name);
    fields[name] = more.length === 0 ? first : [first, ...more];
  }
  return fields;
}
