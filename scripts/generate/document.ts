/** The parts of a bundled OpenAPI document that the generator reads. */
export interface Document {
  info: { version: string };
  servers?: Server[];
  security?: unknown[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
  'x-constants'?: Record<string, number>;
}

export interface Server {
  url: string;
  'x-host': string;
  'x-base-path': string;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type PathItem = { servers?: Server[]; parameters?: MaybeRef<Parameter>[] } & {
  [M in (typeof METHODS)[number]]?: OperationObject;
};

export interface OperationObject {
  operationId: string;
  'x-idempotent': boolean;
  'x-source': number;
  deprecated?: boolean;
  security?: unknown[];
  parameters?: MaybeRef<Parameter>[];
  requestBody?: MaybeRef<Body>;
  responses: Record<string, MaybeRef<ResponseObject>>;
}

export interface Parameter {
  name: string;
  in: string;
  schema?: MaybeRef<Schema>;
  /** Of a parameter that chooses the format of the answer: the media type of each. */
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
  const?: unknown;
  maximum?: number;
  items?: MaybeRef<Schema>;
  properties?: Record<string, MaybeRef<Schema>>;
  required?: string[];
  allOf?: MaybeRef<Schema>[];
  additionalProperties?: unknown;
  pattern?: string;
  enum?: unknown[];
  /** Name of the constant that the client's code has of this schema. */
  'x-constant'?: string;
  'x-constant-value'?: unknown;
  readOnly?: boolean;
}

export type MaybeRef<T> = T | { $ref: string };

/** What a reference points to; other values as they are. */
export function resolve<T extends object>(document: Document, value: MaybeRef<T>): T {
  if (!('$ref' in value)) return value;
  let at: unknown = document;
  for (const part of value.$ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    at = Object(at)[key];
  }
  if (at === undefined) throw new Error(`nothing at ${value.$ref}`);
  return resolve(document, at as MaybeRef<T>);
}

/** Every operation of the document, with its place. */
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
