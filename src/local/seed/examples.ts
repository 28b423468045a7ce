import { examples } from '../../generated/examples.ts';
import type { OperationId } from '../../generated/operations.ts';
import { isObject } from '../wire/call.ts';

/** An object of an example. */
export type Fields = Readonly<Record<string, unknown>>;

/** An example of the success of an operation. Error if the document has none of that name. */
export function example(id: OperationId, name: string): unknown {
  for (const { examples: named } of examples[id]['200']?.content ?? []) {
    if (Object.hasOwn(named, name)) return named[name];
  }
  throw new Error(`${id} has no example ${name}`);
}

/** The objects of an example that is a list. */
export function exampleList(id: OperationId, name: string): Fields[] {
  return listOf(example(id, name));
}

/** The objects of a list. */
export function listOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) throw new Error('the example is no list');
  return value.map(fieldsOf);
}

export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) throw new Error('the example is no object');
  return value;
}
