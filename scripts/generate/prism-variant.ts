import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { NOTICE } from './bundle.ts';
import { type Body, type Document, type MediaType, operationsOf, resolve } from './document.ts';

const JSON_LINES = 'application/x-jsonlines';
// Prism sends every body as text: bytes that are no text arrive broken.
const BINARY = 'application/x-msgpack';

/** Writes `openapi.prism.yaml`: the document for plain Prism, which has no JSON Lines and takes them for text. */
export async function writePrismVariant(folder: string, document: Document): Promise<void> {
  const variant = structuredClone(document);
  for (const { operation } of operationsOf(variant)) {
    if (operation.requestBody) adapt(variant, resolve(variant, operation.requestBody));
    for (const response of Object.values(operation.responses))
      adapt(variant, resolve(variant, response));
  }
  const yaml = stringify(variant, { aliasDuplicateObjects: false, lineWidth: 0 });
  await writeFile(join(folder, 'openapi.prism.yaml'), `# ${NOTICE}\n${yaml}`);
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

function toLines(values: unknown): string {
  if (typeof values === 'string') return values;
  return Array.isArray(values) ? values.map((value) => `${JSON.stringify(value)}\n`).join('') : '';
}
