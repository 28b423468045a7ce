// Writes all files that are generated from the OpenAPI document: `npm run generate`.
// With --check it writes nothing, and compares the committed files with what it would write.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { stringify } from 'yaml';
import { bundleOf } from './generate/bundle.ts';
import { withCodeSamples } from './generate/code-samples.ts';
import { constants, hosts } from './generate/constants.ts';
import type { Document } from './generate/document.ts';
import { exampleTable } from './generate/examples.ts';
import { hostDocument } from './generate/host-document.ts';
import { operationTable } from './generate/operation-table.ts';
import { prismVariant } from './generate/prism-variant.ts';
import { root, run, succeeds } from './generate/run.ts';
import { simplify } from './generate/simplify.ts';

const ROOT_TYPE = /^export type (\w+) = components\['schemas'\]\['\1'\];$/gm;
const NOTICE = 'Generated from openapi/ by `npm run generate`. Do not edit.';

const folder = await mkdtemp(join(tmpdir(), 'generate-'));
try {
  const files = await generate();
  if (process.argv.includes('--check')) compare(files);
  else await install(files);
} finally {
  await rm(folder, { recursive: true });
}

/** Generates all files in `folder`, and returns their paths. */
async function generate(): Promise<string[]> {
  run('redocly', ['lint', 'openapi/openapi.yaml']);
  const whole = await bundleOf(folder);
  const document = simplify(whole);
  // Only readers need the samples, and generators read the files of the hosts.
  const withSamples = withCodeSamples(document);
  const texts = {
    'openapi.yaml': yamlOf(withSamples),
    // Only programs read it: without indentation, the package is much smaller.
    'openapi.json': `${JSON.stringify(withSamples)}\n`,
    'openapi.app.yaml': yamlOf(hostDocument(document, 'app')),
    'openapi.storage.yaml': yamlOf(hostDocument(document, 'storage')),
    'openapi.prism.yaml': yamlOf(prismVariant(document)),
    'src/generated/types.ts': code(await types(whole)),
    'src/generated/hosts.ts': code(hosts(document)),
    'src/generated/operations.ts': code(operationTable(document)),
    'src/generated/constants.ts': code(constants(document)),
    'src/generated/examples.ts': code(exampleTable(document)),
  };
  await mkdir(join(folder, 'src/generated'), { recursive: true });
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
  run('redocly', ['lint', join(folder, 'openapi.yaml'), '--config', 'redocly.bundle.yaml']);
  run('oxfmt', ['--config', '.oxfmtrc.json', join(folder, 'src/generated')]);
  return Object.keys(texts);
}

/** The notice is not in the first line: some tools recognize a document by that line. */
function yamlOf(document: object): string {
  const text = stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
  return text.replace('\n', `\n# ${NOTICE}\n`);
}

function code(text: string): string {
  return `// ${NOTICE}\n\n${text}\n`;
}

/** The text of `types.ts`: the paths, operations and schemas of a document as TypeScript. */
async function types(document: Document): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    // Callers may omit a property with a default.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // TypeScript allows a type to refer to itself by its name, but not through components['schemas'].
    inject: 'type Json = null | boolean | number | string | Json[] | { [key: string]: Json };',
    transform: (_, { path }) =>
      path?.endsWith('/schemas/JsonValue') ? ts.factory.createTypeReferenceNode('Json') : undefined,
  });
  return described(astToString(nodes), document);
}

/** Gives each type the description of its schema. `@interface` makes the reference of the types show its fields. */
function described(text: string, { components: { schemas } }: Document): string {
  return text.replaceAll(ROOT_TYPE, (line: string, name: string) => {
    const { description, type } = schemas[name] ?? {};
    if (description === undefined) return line;
    const tag = type === 'object' ? '\n *\n * @interface' : '';
    return `/**\n * ${description}${tag}\n */\n${line}`;
  });
}

async function install(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(join(folder, file), join(root, file));
  }
  console.log(`wrote ${files.join(', ')}`);
}

function compare(files: readonly string[]): void {
  const same = files.map((file) =>
    succeeds('git', ['diff', '--no-index', '--', join(root, file), join(folder, file)]),
  );
  if (same.includes(false)) {
    console.error(
      '\nThe generated files do not match openapi/. Run `npm run generate` and commit them.',
    );
    process.exitCode = 1;
  } else {
    console.log('The generated files match openapi/.');
  }
}
