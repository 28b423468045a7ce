import type { Kind, Shape } from '../../src/codec/shape.ts';
import { type Document, type MaybeRef, resolve, type Schema } from './document.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  array: 'list',
  boolean: 'boolean',
  integer: 'number',
  null: 'null',
  number: 'number',
  object: 'object',
  string: 'string',
};

// The client relies on nothing deeper, and each level adds to the size of the bundle.
const DEEPEST = 3;

// An object with more fields is a record of the service. The caller reads its fields, and prefers a record with a
// missing or odd field to an error.
const MOST_FIELDS = 3;

/** The kinds and required fields of a schema's values. `undefined` if the values may be of several kinds, or of any. */
export function shapeOf(
  document: Document,
  schema: MaybeRef<Schema> | undefined,
  depth = 0,
): Shape | undefined {
  if (schema === undefined) return undefined;
  const { type, items, properties = {}, required = [], ...rest } = resolve(document, schema);
  const { additionalProperties, allOf = [] } = rest;
  if (allOf.some((part) => shapeOf(document, part, DEEPEST) === 'object')) return 'object';
  const kind = typeof type === 'string' ? KINDS[type] : undefined;
  if (depth >= DEEPEST || kind === undefined) return kind;
  if (kind === 'list') {
    const list = shapeOf(document, isSchema(items) ? items : undefined, depth + 1);
    return list === undefined ? kind : { list };
  }
  if (kind !== 'object') return kind;
  const asked = required.length > MOST_FIELDS ? [] : required;
  const fields = Object.fromEntries(
    asked.flatMap((name) => {
      const field = shapeOf(document, properties[name], depth + 1);
      return field === undefined ? [] : [[name, field]];
    }),
  );
  if (Object.keys(fields).length > 0) return { fields };
  const values = isSchema(additionalProperties)
    ? shapeOf(document, additionalProperties, depth + 1)
    : undefined;
  return values === undefined || Object.keys(properties).length > 0 ? kind : { values };
}

function isSchema(value: unknown): value is MaybeRef<Schema> {
  return typeof value === 'object' && value !== null;
}
