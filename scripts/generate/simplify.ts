import type { Document } from './document.ts';

const JSON_VALUE = '#/components/schemas/JsonValue';

/**
 * The document without what only our own types need. A schema that allows other fields with any JSON value refers to
 * `JsonValue`, so that openapi-typescript can name their type. For other tools it says `true`, which means the same:
 * several lose the named fields of an object whose other fields have a schema.
 */
export function simplify(document: Document): Document {
  const simple = structuredClone(document);
  allowAnyField(simple);
  return simple;
}

function allowAnyField(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('additionalProperties' in value && isAnyJson(value.additionalProperties)) {
    value.additionalProperties = true;
  }
  for (const part of Object.values(value)) allowAnyField(part);
}

function isAnyJson(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && '$ref' in value && value.$ref === JSON_VALUE
  );
}
