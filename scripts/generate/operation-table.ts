import type { Shape } from '../../src/codec/shape.ts';
import {
  type Document,
  type MediaType,
  type OperationObject,
  operationsOf,
  type PathItem,
  resolve,
  serversOf,
  union,
} from './document.ts';
import { shapeOf } from './shapes.ts';

/** The media types that the client supports, by their names in the table. If several match, the first is used. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jsonlines: 'application/x-jsonlines',
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
  msgpack: 'application/x-msgpack',
};

/** A row as it is written. The comments of the type say what a missing field means. */
type Row = Record<string, unknown>;

/** The code of the values that several rows share, by field. */
type Shared = Readonly<Record<string, readonly string[]>>;

/** The text of `operations.ts`: the properties of each operation that the transport needs. */
export function operationTable(document: Document): string {
  const rows = [...operationsOf(document)].map((place) => rowOf(document, place));
  rows.sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
  const shared = { errors: repeated(rows, 'errors', 1), shape: repeated(rows, 'shape', 2) };
  return [
    `import type { Shape } from '../codec/shape.ts';`,
    `import { type HostName, hosts } from './hosts.ts';`,
    `export const mediaTypes: Readonly<Record<Encoding, string>> = ${JSON.stringify(MEDIA_TYPES)};`,
    `/** The media type of each \`format\` of records. */
       export const dataFormats: Readonly<Record<DataFormat, string>> = ${JSON.stringify(dataFormatsOf(document))};`,
    `export type DataFormat = ${union(Object.keys(dataFormatsOf(document)))};`,
    `export type Encoding = ${union(Object.keys(MEDIA_TYPES))};`,
    `export type ErrorCode = ${union(errorCodes(rows))};`,
    `export type OperationId = ${union(rows.map((row) => String(row['id'])))};`,
    TYPES,
    ...Object.entries(shared).flatMap(([name, values]) =>
      values.map(
        (value, at) => `const ${name}${at}: NonNullable<Operation['${name}']> = ${value};`,
      ),
    ),
    ROW,
    `export const operations: Readonly<Record<OperationId, Operation>> = {
        ${rows.map((row) => `${String(row['id'])}: ${callOf(row, shared)}`).join(',\n')}
      };`,
  ].join('\n\n');
}

const TYPES = `/** One operation of the document: the properties that the transport needs. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  readonly path: string;
  readonly host: HostName;
  /** Whether the request may be sent again although it may have reached the service. */
  readonly idempotent: boolean;
  /** The encoding of the request body. */
  readonly request?: Encoding;
  /** The fields of a form whose values are sent as JSON. */
  readonly jsonFields?: readonly string[];
  /** The fields of the document, for a body that may have others, too. */
  readonly fields?: readonly string[];
  /** The fields of a body that only the service sets. */
  readonly readOnly?: readonly string[];
  /** The encoding of a successful response. */
  readonly answer: Encoding | 'none';
  /** The shape of a successful response in JSON, or of each line in JSON Lines. Default for lines: an object. */
  readonly shape?: Shape;
  /** A successful response has \`status: ok\` in its body. Any other status is an error. */
  readonly statusOk?: true;
  /** A successful response may have no body: then there is no value. */
  readonly mayBeEmpty?: true;
  /** The most records in one page of the service. */
  readonly pageSize?: number;
  /** It needs no credential. */
  readonly isOpen?: true;
  /** The errors with a name. \`message\` is a part of the service's message. */
  readonly errors?: readonly { readonly status: number; readonly code: ErrorCode; readonly message?: string }[];
}`;

// The table is a large part of the bundle, so a row leaves out every common value.
const ROW = `function row(
  id: OperationId,
  method: Operation['method'],
  path: string,
  answer: Operation['answer'],
  rest?: Partial<Operation>,
): Operation {
  const host = path.startsWith(hosts.app.basePath) ? 'app' : 'storage';
  return { id, method, path, host, answer, idempotent: true, ...rest };
}`;

function callOf(
  { id, method, path, host, answer, idempotent, ...rest }: Row,
  shared: Shared,
): string {
  const isApp = String(path).startsWith('/api/');
  if (host !== (isApp ? 'app' : 'storage'))
    throw new Error(`${String(id)}: the path does not belong to its host`);
  const fields = Object.entries({ ...rest, idempotent: idempotent === true ? undefined : false })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      const at = shared[name]?.indexOf(text) ?? -1;
      return `${name}: ${at < 0 ? text : `${name}${at}`}`;
    });
  const last = fields.length > 0 ? `, { ${fields.join(', ')} }` : '';
  return `row(${[id, method, path, answer].map((value) => JSON.stringify(value)).join(', ')}${last})`;
}

/** The code of each value that a field has in `often` rows or more. */
function repeated(rows: readonly Row[], name: string, often: number): string[] {
  const texts = rows.flatMap((row) => (row[name] === undefined ? [] : [JSON.stringify(row[name])]));
  return [...new Set(texts)].filter(
    (text) => texts.filter((other) => other === text).length >= often,
  );
}

function rowOf(
  document: Document,
  {
    path,
    method,
    item,
    operation,
  }: { path: string; method: string; item: PathItem; operation: OperationObject },
): Row {
  const host = serversOf(document, item)[0]?.['x-host'];
  if (host === undefined) throw new Error(`${method} ${path} has no host`);
  if (typeof operation['x-idempotent'] !== 'boolean') {
    throw new Error(`${operation.operationId}: x-idempotent must be true or false`);
  }
  if (![1, 2, 3].includes(operation['x-source'])) {
    throw new Error(`${operation.operationId}: x-source must be 1, 2 or 3`);
  }
  const errors = errorsOf(document, operation);
  const row: Row = {
    id: operation.operationId,
    method: method.toLowerCase(),
    path,
    host,
    idempotent: operation['x-idempotent'],
    ...requestOf(document, operation),
    ...answerOf(document, operation),
    mayBeEmpty: operation['x-may-be-empty'] === true ? true : undefined,
    pageSize: pageSizeOf(document, operation),
    isOpen: operation.security?.length === 0 ? true : undefined,
    errors: errors.length > 0 ? errors : undefined,
  };
  return row;
}

function requestOf(document: Document, { requestBody }: OperationObject): Row {
  if (!requestBody) return {};
  const content = resolve(document, requestBody).content ?? {};
  const request = encodingOf(content);
  const body = request === undefined ? undefined : content[MEDIA_TYPES[request] ?? ''];
  if (!body?.schema) throw new Error('a request body has no media type that the client supports');
  const { properties = {}, additionalProperties = true } = resolve(document, body.schema);
  const isOpenForm = request === 'form' && additionalProperties !== false;
  return {
    request,
    jsonFields: namesWhere(body.encoding, ({ contentType }) => contentType === MEDIA_TYPES['json']),
    fields: isOpenForm ? Object.keys(properties) : undefined,
    readOnly: namesWhere(properties, (schema) => resolve(document, schema).readOnly === true),
  };
}

function namesWhere<T>(
  values: Record<string, T> = {},
  test: (value: T) => boolean,
): string[] | undefined {
  const names = Object.entries(values).filter(([, value]) => test(value));
  return names.length > 0 ? names.map(([name]) => name) : undefined;
}

function answerOf(document: Document, { responses }: OperationObject): Row {
  const status = Object.keys(responses).find((code) => code.startsWith('2'));
  const success = status === undefined ? undefined : responses[status];
  if (!success) throw new Error('an operation has no response with a 2xx status');
  const content = resolve(document, success).content ?? {};
  const answer = encodingOf(content) ?? 'none';
  const schema = content[MEDIA_TYPES[answer] ?? '']?.schema;
  const shape = shapeOf(document, schema);
  return {
    answer,
    shape: answer === 'jsonlines' ? recordShape(shape) : shape,
    ...(saysOk(document, content['application/json']) && { statusOk: true }),
  };
}

/** Only the kind of a record: checking more would slow reads, and a read may ask for some fields only. */
function recordShape(lines: Shape | undefined): Shape | undefined {
  const record = typeof lines === 'object' && 'list' in lines ? lines.list : undefined;
  return typeof record === 'object' && 'list' in record ? 'list' : undefined;
}

/** Whether the schema of the body requires `status: ok`. */
function saysOk(document: Document, body: MediaType | undefined): boolean {
  if (!body?.schema) return false;
  const status = resolve(document, body.schema).properties?.['status'];
  return status !== undefined && resolve(document, status).const === 'ok';
}

function pageSizeOf(document: Document, { parameters = [] }: OperationObject): number | undefined {
  const count = parameters
    .map((p) => resolve(document, p))
    .find((p) => p.in === 'query' && p.name === 'count');
  return count?.schema && resolve(document, count.schema).maximum;
}

function errorsOf(document: Document, { responses }: OperationObject): Row[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const error = resolve(document, response)['x-error'];
    return error ? [{ status: Number(status), ...error }] : [];
  });
}

function errorCodes(rows: readonly Row[]): string[] {
  const errors = rows.flatMap((row) => (Array.isArray(row['errors']) ? row['errors'] : []));
  return [...new Set(errors.map((error) => String(error.code)))].toSorted();
}

function dataFormatsOf(document: Document): Record<string, string> {
  const parameters = [...operationsOf(document)].flatMap(
    ({ operation }) => operation.parameters ?? [],
  );
  const formats = parameters.map(
    (parameter) => resolve(document, parameter)['x-media-types'] ?? {},
  );
  return Object.assign({}, ...formats);
}

function encodingOf(content: Record<string, MediaType>): string | undefined {
  return Object.keys(MEDIA_TYPES).find(
    (name) => MEDIA_TYPES[name] !== undefined && MEDIA_TYPES[name] in content,
  );
}
