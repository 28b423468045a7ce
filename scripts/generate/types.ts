import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { NOTICE } from './bundle.ts';

/** Writes `types.ts`: the document's paths, operations and schemas as TypeScript. */
export async function writeTypes(folder: string): Promise<void> {
  const nodes = await openapiTS(pathToFileURL(join(folder, 'openapi.yaml')), {
    // A property with a default is still one that a caller may leave out.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // TypeScript follows a type that is its own element only by its name, not through components['schemas'].
    inject: 'type Json = null | boolean | number | string | Json[] | { [key: string]: Json };',
    transform: (_, { path }) =>
      path?.endsWith('/schemas/JsonValue') ? ts.factory.createTypeReferenceNode('Json') : undefined,
  });
  await writeFile(join(folder, 'src/generated/types.ts'), `// ${NOTICE}\n\n${astToString(nodes)}`);
}
