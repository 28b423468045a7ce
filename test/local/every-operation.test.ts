import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { handlers } from '../../src/local/handlers/handlers.ts';
import { findOperation } from '../../src/local/wire/router.ts';

/** Operations that the local service does not carry out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

test('the local service carries out every operation of the document', () => {
  const wanted = Object.keys(operations).filter((id) => !Object.hasOwn(LEFT_OUT, id));
  expect(Object.keys(handlers).toSorted()).toEqual(wanted.toSorted());
});

test.each(Object.values(operations))('finds $id by its method and path', ({ id, method, path }) => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    ['type', 'state', 'name', 'key', 'field', 'frontier', 'slot'].includes(name) ? 'x' : '1',
  );
  expect(findOperation(method.toUpperCase(), filled)?.id).toBe(id);
});
