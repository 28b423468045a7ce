import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTICE } from './bundle.ts';
import { type Document, type Parameter, resolve, type Schema } from './document.ts';

/**
 * Writes `constants.ts`: what the client needs of the document at run time. A schema asks for it with `x-constant` and
 * gives its `x-constant-value`, its pattern, or the values of its enum; the document's own `x-constants` are numbers.
 */
export async function writeConstants(folder: string, document: Document): Promise<void> {
  const lines = Object.entries(document['x-constants'] ?? {}).map(
    ([name, value]) => `export const ${name}: number = ${value};`,
  );
  for (const schema of Object.values(document.components.schemas)) {
    const name = schema['x-constant'];
    if (name !== undefined) lines.push(`export const ${name}${valueOf(schema)};`);
  }
  lines.push(
    `/** Parameters of paths that are whole numbers, wherever they occur. */
     export const INTEGER_PATH_PARAMETERS: readonly string[] = ${JSON.stringify(integersOf(document))};`,
  );
  const text = [`// ${NOTICE}`, ...lines.toSorted()].join('\n\n');
  await writeFile(join(folder, 'src/generated/constants.ts'), `${text}\n`);
}

function integersOf(document: Document): string[] {
  const parameters = Object.values(document.paths)
    .flatMap((item) => item.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === 'path');
  const isInteger = ({ schema = {} }: Parameter): boolean =>
    resolve(document, schema).type === 'integer';
  const integers = new Set(parameters.filter(isInteger).map(({ name }) => name));
  const mixed = parameters.find((one) => integers.has(one.name) && !isInteger(one));
  if (mixed !== undefined) throw new Error(`${mixed.name} is a number in some paths only`);
  return [...integers].toSorted();
}

function valueOf(schema: Schema): string {
  const { pattern, enum: values = [], 'x-constant-value': value } = schema;
  if (value !== undefined) return ` = ${JSON.stringify(value)} as const`;
  if (pattern !== undefined) return `: RegExp = /${pattern.replaceAll('/', '\\/')}/`;
  const type = values.map((one) => JSON.stringify(one)).join(' | ');
  return `: readonly (${type})[] = ${JSON.stringify(values)}`;
}
