/** A bundled OpenAPI document: only the parts that the generator reads. */
export interface Document {
  info: { version: string };
  servers?: Server[];
  security?: unknown[];
  tags?: { name: string }[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
  'x-constants'?: Record<string, number | string[]>;
  /** Only in the source: the responses of all operations on some paths. */
  'x-responses'?: ResponseRule[];
}

export interface ResponseRule {
  /** A pattern. */
  paths: string;
  /** Only operations with one of these methods. */
  methods?: string[];
  /** The name of a file in `responses/`, by status. */
  responses: Record<string, string>;
}

export interface Server {
  url: string;
  'x-host': string;
  'x-base-path': string;
  /** Only in the source: a pattern of the paths that it serves. */
  'x-paths'?: string;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type PathItem = { servers?: Server[]; parameters?: MaybeRef<Parameter>[] } & {
  [M in (typeof METHODS)[number]]?: OperationObject;
};

export interface OperationObject {
  operationId: string;
  /** The client's method for it, such as `job.items.iter`, or `client.api`. */
  'x-client': string;
  'x-idempotent': boolean;
  'x-may-be-empty'?: boolean;
  'x-source': number;
  /** Only in the bundle. */
  'x-codeSamples'?: CodeSample[];
  deprecated?: boolean;
  security?: unknown[];
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<Body>;
  responses: Record<string, MaybeRef<ResponseObject>>;
}

/** A sample of code beside an operation, as Redoc and other readers know it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: MaybeRef<Schema>;
  /** The media type of each value, if the parameter selects the format of the response. */
  'x-media-types'?: Record<string, string>;
}

export interface Body {
  content?: Record<string, MediaType>;
}

export interface ResponseObject extends Body {
  headers?: Record<string, MaybeRef<{ example?: unknown }>>;
  'x-error'?: { code: string; message?: string };
}

export interface MediaType {
  schema?: MaybeRef<Schema>;
  example?: unknown;
  examples?: Record<string, MaybeRef<{ value?: unknown; summary?: string }>>;
  encoding?: Record<string, { contentType?: string }>;
}

export interface Schema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  maximum?: number;
  items?: MaybeRef<Schema>;
  properties?: Record<string, MaybeRef<Schema>>;
  required?: string[];
  allOf?: MaybeRef<Schema>[];
  additionalProperties?: unknown;
  pattern?: string;
  enum?: unknown[];
  /** The name of the constant for this schema in the client's code. */
  'x-constant'?: string;
  'x-constant-value'?: unknown;
  readOnly?: boolean;
}

export type MaybeRef<T> = T | { $ref: string };

/** Follows a reference. Returns any other value unchanged. */
export function resolve<T extends object>(document: Document, value: MaybeRef<T>): T {
  if (!('$ref' in value)) return value;
  let at: unknown = document;
  for (const part of value.$ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    at = Object(at)[key];
  }
  if (at === undefined) throw new Error(`${value.$ref} does not exist`);
  return resolve(document, at as MaybeRef<T>);
}

/** All operations of the document, each with its path and method. */
export function* operationsOf(
  document: Document,
): Generator<{ path: string; method: string; item: PathItem; operation: OperationObject }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { path, method: method.toUpperCase(), item, operation };
    }
  }
}

/** The servers of a path: its own, or else those of the document. */
export function serversOf(document: Document, item: PathItem): Server[] {
  return item.servers ?? document.servers ?? [];
}

/** The code of a union type of these names. */
export function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => JSON.stringify(name)).join(' | ');
}
