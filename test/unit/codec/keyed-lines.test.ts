import * as fc from 'fast-check';
import { MalformedResponseError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { JsonLinesDecoder } from '../../../src/codec/json-lines.ts';
import type { KeyedRecord } from '../../../src/codec/record-key.ts';
import { lineWithKey, lineWithoutKey, withoutKey } from '../../../src/codec/keyed-lines.ts';
import { parseKind } from '../../../src/codec/shape.ts';

describe('records come without the key that only the read had asked for', () => {
  test.each([
    ['where the service writes it', '{"n":1,"_key":"1/2/3/0"}\n{"n":2,"_key":"1/2/3/1"}\n'],
    ['before other fields', '{"_key":"1/2/3/0","n":1}\n{"_key":"1/2/3/1","n":2}\n'],
    ['now here and now there', '{"n":1,"_key":"1/2/3/0"}\n{"_key":"1/2/3/1","n":2}\n'],
    ['among spaces', '{"n":1, "_key": "1/2/3/0"}\n{ "n":2 ,"_key":"1/2/3/1" }\n'],
    ['with Windows newlines', '{"n":1,"_key":"1/2/3/0"}\r\n{"n":2,"_key":"1/2/3/1"}\r\n'],
    ['with blank lines', '\n{"n":1,"_key":"1/2/3/0"}\n\n{"n":2,"_key":"1/2/3/1"}\n\n'],
    ['without a newline at the end', '{"n":1,"_key":"1/2/3/0"}\n{"n":2,"_key":"1/2/3/1"}'],
  ])('%s', (_, body) => {
    expect(decode(body)).toEqual([
      { _key: '1/2/3/0', record: { n: 1 } },
      { _key: '1/2/3/1', record: { n: 2 } },
    ]);
  });

  test('whatever the records and their keys are, wherever the body is cut', () => {
    const entry = fc.record({
      record: fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.jsonValue(), {
        noNullPrototype: true,
      }),
      key: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('1/2/3/4', '"', '\\', '')),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.array(fc.nat()), (entries, cuts) => {
        const wanted = entries.map(({ record: { _key: _own, ...record }, key }) => ({
          _key: key,
          record: JSON.parse(JSON.stringify(record)),
        }));
        const behind = wanted.map(({ record, _key }) => `${JSON.stringify({ ...record, _key })}\n`);
        expect(decode(behind.join(''), cuts)).toEqual(wanted);
        const before = wanted.map(({ record, _key }) => `${JSON.stringify({ _key, ...record })}\n`);
        expect(decode(before.join(''), cuts)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});

test('a field _key of a record within the record is the record’s own', () => {
  const body = '{"a":{"_key":"x"},"_key":"1/2/3/0"}\n{"a":[{"b":1,"_key":"y"}],"_key":"1/2/3/1"}\n';
  expect(decode(body)).toEqual([
    { _key: '1/2/3/0', record: { a: { _key: 'x' } } },
    { _key: '1/2/3/1', record: { a: [{ b: 1, _key: 'y' }] } },
  ]);
});

test('records that have no key are as they came', () => {
  const body = '{"a":1}\n{"a":{"b":",\\"_key\\":\\"x\\"}"}}\n{"a":{"_key":"x"}}\n';
  expect(decode(body)).toEqual([
    { _key: undefined, record: { a: 1 } },
    { _key: undefined, record: { a: { b: ',"_key":"x"}' } } },
    { _key: undefined, record: { a: { _key: 'x' } } },
  ]);
});

test.each([
  [
    'a record cut within a record',
    '{"a":1,"_key":"k"}\n{"a":{"b":1,"_key":"k"}\n{"c":1,"_key":"k"}\n',
  ],
  ['two records on a line', '{"a":1,"_key":"k"}\n{"a":1},{"b":2,"_key":"k"}\n'],
  ['a record over two lines', '{"a":[{"b":1,"_key":"k"}\n{"c":1}],"_key":"k"}\n'],
  ['no record', '{"a":1,"_key":"k"}\noops,"_key":"k"}\n'],
  ['nothing after the key', '{"_key":"k",}\n{"_key":"k",}\n'],
  ['a key that does not end', '{"_key":"k","a":1}\n{"_key":"k\n{"_key":"k"}\n'],
  ['nothing before the key', '{"a":1,"_key":"k"}\n,"_key":"k"}\n'],
])('is refused: %s', (_, body) => {
  expect(() => decode(body)).toThrow(MalformedResponseError);
});

function decode(body: string, cuts: readonly number[] = []): KeyedRecord[] {
  const decoder = new JsonLinesDecoder<KeyedRecord>(withoutKey(parseKind('object', JSON.parse)));
  const bytes = new TextEncoder().encode(body);
  const places = cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b);
  const chunks = [0, ...places].map((from, n) => bytes.slice(from, places[n] ?? bytes.length));
  return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.end()];
}

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
      expect(() => lineWithoutKey(text)).toThrow(/JSON/);
    },
  );
});
