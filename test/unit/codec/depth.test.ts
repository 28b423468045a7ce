import { MalformedResponseError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { checkDepth } from '../../../src/codec/json.ts';

const check = (text: string) => () => checkDepth(new TextEncoder().encode(text));
const nested = (depth: number): string => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2);

test('values may be nested a thousand levels deep, and no more', () => {
  expect(check(nested(1_000))).not.toThrow();
  expect(check(nested(1_002))).toThrow(MalformedResponseError);
});

test('values beside one another are not deep', () => {
  expect(check('[]'.repeat(5_000))).not.toThrow();
  expect(check(`${'{"a":[1,{}]}\n'.repeat(5_000)}`)).not.toThrow();
});

test('brackets in a text are text', () => {
  expect(check(JSON.stringify({ a: `"${'['.repeat(5_000)}\\` }))).not.toThrow();
});
