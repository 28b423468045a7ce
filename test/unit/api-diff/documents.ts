import { compareDocuments } from '../../../scripts/api-diff/operations.ts';
import { report } from '../../../scripts/api-diff/report.ts';
import type { Document } from '../../../scripts/generate/document.ts';

interface Fields {
  required: string[];
  properties: Record<string, object>;
  [keyword: string]: unknown;
}

export interface Operation {
  operationId: string;
  'x-idempotent': boolean;
  deprecated?: boolean;
  security?: unknown[];
  parameters: object[];
  requestBody?: {
    required: boolean;
    content: Record<string, { schema: object; encoding?: object }>;
  };
  responses: Record<string, Answer | { $ref: string }>;
}

export interface Answer {
  headers: Record<string, object>;
  content: Record<string, { schema: object }>;
}

export interface Small {
  info: { version: string };
  security: unknown[];
  servers: { url: string; 'x-host': string }[];
  paths: Record<string, { parameters: object[]; post: Operation }>;
  components: {
    parameters: {
      count: {
        name: string;
        in: string;
        required: boolean;
        schema: { type: string; minimum: number; maximum: number; default: number };
      };
    };
    responses: { Taken: object };
    schemas: { Order: Fields; Book: Fields; State: { type: string; enum: string[] } };
  };
}

/** A document of one operation. */
export function small(): Small {
  const answer: Answer = {
    headers: { 'x-left': { schema: { type: 'integer' } } },
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
  };
  const order = { schema: { $ref: '#/components/schemas/Order' } };
  const post: Operation = {
    operationId: 'orderBook',
    'x-idempotent': true,
    parameters: [{ $ref: '#/components/parameters/count' }],
    requestBody: { required: false, content: { 'application/json': order } },
    responses: { '200': answer, '409': { $ref: '#/components/responses/Taken' } },
  };
  const shelf = { name: 'shelf', in: 'path', required: true, schema: { type: 'integer' } };
  const countSchema = { type: 'integer', minimum: 1, maximum: 100, default: 10 };
  return {
    info: { version: '1.0.0' },
    security: [{ apiKey: [] }],
    servers: [{ url: 'https://books.example', 'x-host': 'app' }],
    paths: { '/books/{shelf}': { parameters: [shelf], post } },
    components: {
      parameters: { count: { name: 'count', in: 'query', required: false, schema: countSchema } },
      responses: { Taken: { 'x-error': { code: 'taken' } } },
      schemas: {
        Order: {
          type: 'object',
          required: ['title'],
          properties: {
            title: { type: 'string' },
            binding: { enum: ['cloth', 'paper'] },
            id: { type: 'integer', readOnly: true },
          },
          additionalProperties: false,
        },
        Book: {
          type: 'object',
          required: ['title'],
          properties: {
            title: { type: 'string' },
            state: { $ref: '#/components/schemas/State' },
            parts: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
            price: { oneOf: [{ type: 'number' }, { type: 'null' }] },
          },
        },
        State: { type: 'string', enum: ['new', 'used'] },
      },
    },
  };
}

/** The one operation of a small document. */
export function operationOf({ paths }: Small): Operation {
  const [item] = Object.values(paths);
  if (item === undefined) throw new Error('it has no operation');
  return item.post;
}

/** What the report says after a change of the small document, a line each; `!` before what is breaking. */
export function linesAfter(edit: (document: Small, operation: Operation) => void): string[] {
  const after = small();
  edit(after, operationOf(after));
  return linesBetween(small(), after);
}

/** What the report says of two small documents. */
export function linesBetween(before: object, after: object): string[] {
  return compareDocuments({ before: asDocument(before), after: asDocument(after) }).map(
    (change) => {
      const [, line = ''] = report([change]).split('\n');
      return `${change.breaking ? '!' : ' '} ${line.trim().replace(/ +/, ' ')}`;
    },
  );
}

/** As the document comes from its file. */
export function asDocument(value: object): Document {
  return JSON.parse(JSON.stringify(value));
}
