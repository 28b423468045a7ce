import { type Body, type Document, type MediaType, operationsOf, resolve } from './document.ts';
import { usedParts } from './used-parts.ts';

const JSON_LINES = 'application/x-jsonlines';
// Prism sends every body as text, which breaks binary bodies.
const BINARY = 'application/x-msgpack';

// The values under these keys are data of the service, not a part of the description.
const VALUES: ReadonlySet<string> = new Set(['value', 'example', 'default', 'enum', 'const']);

/**
 * `openapi.prism.yaml`: the document for plain Prism, which does not know JSON Lines and reads it as text.
 * Programs read that file, so it has no descriptions. `openapi.yaml` has them.
 */
export function prismVariant(document: Document): object {
  const variant = structuredClone(document);
  acceptJsonText(variant);
  for (const { operation } of operationsOf(variant)) {
    if (operation.requestBody) adapt(variant, resolve(variant, operation.requestBody));
    for (const response of Object.values(operation.responses))
      adapt(variant, resolve(variant, response));
  }
  return Object(withoutProse(usedParts(variant)));
}

/**
 * Removes the type of form fields that are sent as JSON text. Prism does not parse them, and would refuse the text
 * because it is not an object.
 */
export function acceptJsonText(document: Document): void {
  for (const { operation } of operationsOf(document)) {
    const { content = {} } = operation.requestBody ? resolve(document, operation.requestBody) : {};
    for (const { schema, encoding = {} } of Object.values(content)) {
      const { properties = {} } = schema ? resolve(document, schema) : {};
      for (const [name, { contentType }] of Object.entries(encoding)) {
        const field = properties[name];
        if (field && contentType === 'application/json') delete resolve(document, field).type;
      }
    }
  }
}

function adapt(document: Document, { content }: Body): void {
  if (!content) return;
  delete content[BINARY];
  const lines = content[JSON_LINES];
  if (lines) content[JSON_LINES] = asText(document, lines);
}

function asText(document: Document, lines: MediaType): MediaType {
  if (typeof lines.example === 'string') return lines;
  const { example, examples = {} } = lines;
  return {
    schema: { type: 'string' },
    ...(example !== undefined && { example: toLines(example) }),
    ...(Object.keys(examples).length > 0 && {
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, entry]) => {
          const { value, ...rest } = resolve(document, entry);
          return [name, { ...rest, value: toLines(value) }];
        }),
      ),
    }),
  };
}

/** Keeps the descriptions of responses, which OpenAPI requires. */
function withoutProse(value: unknown, key = '', parent = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutProse(entry));
  if (typeof value !== 'object' || value === null || VALUES.has(key)) return value;
  const keepsAll = key === 'properties' || parent === 'responses';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, text]) => keepsAll || !isProse(name, text))
      .map(([name, entry]) => [name, withoutProse(entry, name, key)]),
  );
}

function isProse(name: string, value: unknown): boolean {
  return (name === 'description' || name === 'summary') && typeof value === 'string';
}

function toLines(values: unknown): string {
  if (typeof values === 'string') return values;
  return Array.isArray(values) ? values.map((value) => `${JSON.stringify(value)}\n`).join('') : '';
}
