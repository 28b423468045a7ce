import {
  type Document,
  type Parameter,
  resolve,
  type Schema,
  serversOf,
  union,
} from './document.ts';

/**
 * The text of `constants.ts`: the values of the document that the client needs at run time. A schema with `x-constant`
 * provides its `x-constant-value`, its pattern, or the values of its enum. The document's `x-constants` are numbers, or
 * lists of texts.
 */
export function constants(document: Document): string {
  const lines = Object.entries(document['x-constants'] ?? {}).map(
    ([name, value]) =>
      `export const ${name}: ${typeof value === 'number' ? 'number' : 'readonly string[]'} = ${JSON.stringify(value)};`,
  );
  for (const schema of Object.values(document.components.schemas)) {
    const name = schema['x-constant'];
    if (name !== undefined) lines.push(`export const ${name}${valueOf(schema)};`);
  }
  lines.push(
    `/** Parameters of paths that are whole numbers, wherever they occur. */
     export const INTEGER_PATH_PARAMETERS: readonly string[] = ${JSON.stringify(integersOf(document))};`,
  );
  return lines.toSorted().join('\n\n');
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

/** The text of `hosts.ts`. Not a part of the operation table, because a client needs its hosts before any operation. */
export function hosts(document: Document): string {
  const found: Record<string, { url: string; basePath: string }> = {};
  for (const item of Object.values(document.paths)) {
    const [server] = serversOf(document, item);
    if (server === undefined) continue;
    const { url, 'x-host': name, 'x-base-path': basePath } = server;
    found[name] ??= { url: new URL(basePath, url).href, basePath };
  }
  return [
    `export type HostName = ${union(Object.keys(found))};`,
    `/** The base URL of each host, and the part of it that the paths of the document repeat. */
     export const hosts: Readonly<Record<HostName, { readonly url: string; readonly basePath: string }>> =
       ${JSON.stringify(found)};`,
  ].join('\n\n');
}
