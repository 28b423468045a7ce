import { ConnectionError, MalformedResponseError, ScrapinghubError } from 'scrapinghub-client';
import { expect, test, vi } from 'vitest';
import { checkDepth, decodeJson } from '../../../src/codec/json.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  [' 5 \n', 5],
  ['null', null],
  ['""', ''],
  ['false', false],
])('%j is read as JSON', (text, value) => {
  expect(decodeJson(text)).toEqual(value);
});

test.each(['', ' ', '\r\n', 'ok', '{"a":1}{"b":2}', '<html>'])('%j is refused', (text) => {
  expect(() => decodeJson(text)).toThrow(MalformedResponseError);
});

test.each(['{', '[1, {"a": "]"}', '"abc', '"a\\"', '{"a":{"b":1}'])('%j was cut off', (text) => {
  expect(() => decodeJson(text)).toThrow(ConnectionError);
});

test.each([
  ['{"a":NaN,"b":[Infinity,-Infinity]}', { a: null, b: [null, null] }],
  [' NaN ', null],
  ['{"NaN":"-Infinity NaN","a":NaN}', { NaN: '-Infinity NaN', a: null }],
  ['["\\"NaN","\\\\",NaN,"\\\\\\"Infinity"]', ['"NaN', '\\', null, '\\"Infinity']],
  ['{"a":"NaN"}', { a: 'NaN' }],
])(
  '%s, as Python may write it, is read with null for numbers that JSON does not have',
  (text, value) => {
    expect(decodeJson(text)).toEqual(value);
  },
);

test.each([
  '{"a":NaN',
  '{"a":NaN,"b":"NaN',
  '[-NaN]',
  '[1NaN]',
  '[NaN1]',
  '[nan]',
  '"NaN',
  'NaN"\\',
])('%j is refused though it has such a number', (text) => {
  expect(() => decodeJson(text)).toThrow(ScrapinghubError);
});

test('good data is parsed once', () => {
  const parse = vi.spyOn(JSON, 'parse');
  decodeJson('{"a":"NaN"}');
  expect(parse).toHaveBeenCalledOnce();
  parse.mockRestore();
});

test('the text stays out of the error', () => {
  expect(() => decodeJson('{"card": 4111')).toThrow(/^(?!.*4111)/s);
});

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
