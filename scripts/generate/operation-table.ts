import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTICE } from './bundle.ts';
import type { Shape } from '../../src/codec/shape.ts';
import {
  type Document,
  type MediaType,
  type OperationObject,
  operationsOf,
  type PathItem,
  resolve,
  type Server,
} from './document.ts';
import { shapeOf } from './shapes.ts';

/** The media types that the client reads and writes, by the name the table gives them. The first that fits is taken. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jsonlines: 'application/x-jsonlines',
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
  msgpack: 'application/x-msgpack',
};

/** A row as it is written: what is not there has the meaning that the type's comment gives. */
type Row = Record<string, unknown>;

/** Writes `hosts.ts`, apart from the table, for a client knows them before it needs to know of any operation. */
export async function writeHosts(folder: string, document: Document): Promise<void> {
  const hosts = hostsOf(document);
  await writeFile(
    join(folder, 'src/generated/hosts.ts'),
    [
      `// ${NOTICE}`,
      `export type HostName = ${union(Object.keys(hosts))};`,
      `/** Where each host answers: its base URL, and the part of it that the document's paths repeat. */
       export const hosts: Readonly<Record<HostName, { readonly url: string; readonly basePath: string }>> =
         ${JSON.stringify(hosts)};\n`,
    ].join('\n\n'),
  );
}

/** By field: the values that several rows share, as texts. */
type Shared = Readonly<Record<string, readonly string[]>>;

/** Writes `operations.ts`: what the transport has to know of each operation. */
export async function writeOperationTable(folder: string, document: Document): Promise<void> {
  const rows = [...operationsOf(document)].map((place) => rowOf(document, place));
  rows.sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
  const shared = { errors: repeated(rows, 'errors', 1), shape: repeated(rows, 'shape', 2) };
  await writeFile(
    join(folder, 'src/generated/operations.ts'),
    [
      `// ${NOTICE}`,
      `import type { Shape } from '../codec/shape.ts';`,
      `import { type HostName, hosts } from './hosts.ts';`,
      `export const mediaTypes: Readonly<Record<Encoding, string>> = ${JSON.stringify(MEDIA_TYPES)};`,
      `/** The media type of each \`format\` that the service writes records in. */
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
      };\n`,
    ].join('\n\n'),
  );
}

const TYPES = `/** One operation of the document, as far as sending it goes. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  readonly path: string;
  readonly host: HostName;
  /** May it be sent again after it may have reached the service? */
  readonly idempotent: boolean;
  /** How its body is encoded, if it takes one. */
  readonly request?: Encoding;
  /** Fields of a form whose values go as JSON text. */
  readonly jsonFields?: readonly string[];
  /** Names of a body that have a meaning, where other names may stand beside them. */
  readonly fields?: readonly string[];
  /** Fields of a body that only the service sets. */
  readonly readOnly?: readonly string[];
  /** How the body of its success is encoded. */
  readonly answer: Encoding | 'none';
  /** What the body of its success is, if it is JSON; in JSON Lines what each line is, objects unless told. */
  readonly shape?: Shape;
  /** Its success says \`status: ok\` in the body: anything else there is a refusal. */
  readonly statusOk?: true;
  /** Most records of one answer, where the service pages them. */
  readonly pageSize?: number;
  /** It needs no credential. */
  readonly isOpen?: true;
  /** Refusals with a name of their own; \`message\` is a part of what the service says. */
  readonly errors?: readonly { readonly status: number; readonly code: ErrorCode; readonly message?: string }[];
}`;

// The table is a good part of what callers download: each row says only what the others do not.
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
    throw new Error(`${String(id)}: the path is not that of its host`);
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

/** The texts of a field's values that stand in so many rows or more, each once. */
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
  if (host === undefined) throw new Error(`${method} ${path} names no host`);
  if (typeof operation['x-idempotent'] !== 'boolean') {
    throw new Error(`${operation.operationId}: x-idempotent is true or false`);
  }
  if (![1, 2, 3].includes(operation['x-source'])) {
    throw new Error(`${operation.operationId}: x-source is 1, 2 or 3`);
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
  if (!body?.schema) throw new Error('a request body has no media type that the client can write');
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
  if (!success) throw new Error('an operation has no success');
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

/** Of records only the kind: there are millions of them, and a read may ask for some of their fields only. */
function recordShape(lines: Shape | undefined): Shape | undefined {
  const record = typeof lines === 'object' && 'list' in lines ? lines.list : undefined;
  return typeof record === 'object' && 'list' in record ? 'list' : undefined;
}

/** Does the schema of the body ask for `status: ok`? */
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

function hostsOf(document: Document): Record<string, { url: string; basePath: string }> {
  const servers = Object.values(document.paths).flatMap((item) =>
    serversOf(document, item).slice(0, 1),
  );
  const hosts: Record<string, { url: string; basePath: string }> = {};
  for (const { url, 'x-host': name, 'x-base-path': basePath } of servers) {
    hosts[name] ??= { url: new URL(basePath, url).href, basePath };
  }
  return hosts;
}

function serversOf(document: Document, item: PathItem): Server[] {
  return item.servers ?? document.servers ?? [];
}

function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' | ');
}
