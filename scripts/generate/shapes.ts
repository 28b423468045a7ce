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

// Deeper down nothing is relied on, and each level is code that everybody downloads.
const DEEPEST = 3;

// An object of more is no envelope but a thing, whose fields are the caller's to look at: a spider that lacks one, or
// has another in its place, is worth more than an error.
const MOST_FIELDS = 3;

/**
 * What the values of a schema are, as far as it asks for it: kinds and required fields. `undefined` where several kinds
 * may be, or any.
 */
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
