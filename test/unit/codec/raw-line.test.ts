import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWithKey, lineWithoutKey } from '../../../src/codec/keyed-lines.ts';

describe('the key of a line', () => {
  test.each([
    ['last, as the service writes it', '{"title":"Emma","_key":"1/2/3/0"}', '{"title":"Emma"}'],
    ['first', '{"_key":"1/2/3/0","title":"Emma"}', '{"title":"Emma"}'],
    ['in between', '{"a":1,"_key":"1/2/3/0","b":[2]}', '{"a":1,"b":[2]}'],
    ['alone', '{"_key":"1/2/3/0"}', '{}'],
    ['last, before white space', '{"a":1,"_key":"1/2/3/0"}\r', '{"a":1}'],
    ['before a time', '{"a":1,"_key":"1/2/3/0","_ts":5}', '{"a":1,"_ts":5}'],
    ['among spaces', '{ "a" : 1 , "_key" : "1/2/3/0" }', '{ "a" : 1 }'],
    ['written with escapes', '{"a":1,"\\u005fkey":"1/2/3/0"}', '{"a":1}'],
  ])('%s', (_, text, without) => {
    expect(lineWithKey(text)).toEqual({ _key: '1/2/3/0', text });
    const line = lineWithoutKey(text);
    expect(line._key).toBe('1/2/3/0');
    expect(JSON.parse(line.text)).toEqual(JSON.parse(without));
  });

  test.each([
    ['within a text', '{"a":",\\"_key\\":\\"x\\"}"}'],
    ['of a record within the record', '{"a":{"b":1,"_key":"x"}}'],
    ['of a record within the record, first', '{"a":{"_key":"x"}}'],
    ['in a list', '[{"a":1,"_key":"x"}]'],
    ['that there is not', '{"a":1}'],
  ])('is not one %s', (_, text) => {
    expect(lineWithKey(text)).toEqual({ _key: undefined, text });
    expect(lineWithoutKey(text)).toEqual({ _key: undefined, text });
  });

  test('nothing else of the line is changed, not even a number that JavaScript has none for', () => {
    const numbers = '"id":12345678901234567890,"price":1.50,"e":1E400';
    expect(lineWithoutKey(`{${numbers},"_key":"1/2/3/0"}`).text).toBe(`{${numbers}}`);
    expect(lineWithoutKey(`{"_key":"1/2/3/0",${numbers}}`).text).toBe(`{${numbers}}`);
    expect(lineWithoutKey(`{"a":1,"_key":"1/2/3/0",${numbers}}`).text).toBe(`{"a":1,${numbers}}`);
  });

  test('is taken out of any record, wherever it is', () => {
    const records = fc.tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), fc.string());
    fc.assert(
      fc.property(records, ([record, at, key]) => {
        const entries = Object.entries(record).filter(([name]) => name !== '_key');
        const keyed = entries.toSpliced(at % (entries.length + 1), 0, ['_key', key]);
        const text = `{${keyed.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
        const line = lineWithoutKey(text);
        expect(line._key).toBe(key);
        expect(JSON.parse(line.text)).toEqual(
          JSON.parse(JSON.stringify(Object.fromEntries(entries))),
        );
        expect(lineWithKey(text)).toEqual({ _key: key, text });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['{"a":1,"_key":"1/2/3', '{"_key":"1/2/3/0","a":', '{"_key":"1/2/3/0"', 'oops'])(
    'is not looked for in what is not JSON: %s',
    (text) => {
      expect(() => lineWithKey(text)).toThrow(SyntaxError);
      expect(() => lineWithoutKey(text)).toThrow(SyntaxError);
    },
  );
});
