import { type Document, resolve } from './document.ts';

/** Refuses a schema that leads back to itself. Many generators, mocks and linters cannot resolve it. */
export function checkRecursion(document: Document): void {
  for (const name of Object.keys(document.components.schemas)) {
    follow(document, { $ref: `#/components/schemas/${name}` }, []);
  }
}

function follow(document: Document, value: unknown, trail: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('$ref' in value && typeof value.$ref === 'string') {
    const { $ref } = value;
    if (trail.includes($ref)) {
      throw new Error(`a schema refers to itself: ${[...trail, $ref].join(' → ')}`);
    }
    follow(document, resolve(document, { $ref }), [...trail, $ref]);
    return;
  }
  for (const part of Object.values(value)) follow(document, part, trail);
}
