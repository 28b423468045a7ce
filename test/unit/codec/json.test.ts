import { MalformedResponseError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { decodeJson } from '../../../src/codec/json.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  [' 5 \n', 5],
  ['null', null],
  ['""', ''],
  ['false', false],
])('%j is read as JSON', (text, value) => {
  expect(decodeJson(text)).toEqual(value);
});

test.each(['', ' ', '\r\n', '{', 'ok', '{"a":1}{"b":2}', '<html>'])('%j is refused', (text) => {
  expect(() => decodeJson(text)).toThrow(MalformedResponseError);
});

test('the text stays out of the error', () => {
  expect(() => decodeJson('{"card": 4111')).toThrow(/^(?!.*4111)/s);
});
