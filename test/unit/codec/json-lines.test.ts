import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { ConnectionError, MalformedResponseError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import {
  decodeJsonLines,
  encodeJsonLines,
  JsonLinesDecoder,
} from '../../../src/codec/json-lines.ts';

const newDecoder = (): JsonLinesDecoder<unknown> => new JsonLinesDecoder(JSON.parse);
const decode = (chunks: readonly Uint8Array[]): unknown[] => decodeWith(newDecoder(), chunks);

describe('decoding', () => {
  test('records come out as they were put in, wherever the body is cut', () => {
    const bodies = fc.record({
      records: fc.array(record),
      newline: fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\r\n'),
      ended: fc.boolean(),
    });
    fc.assert(
      fc.property(bodies, fc.array(fc.nat()), ({ records, newline, ended }, cuts) => {
        const lines = records.map((value) => JSON.stringify(value));
        const body = bytes(lines.join(newline) + (ended ? newline : ''));
        expect(decode(cutAt(body, cuts))).toEqual(records);
      }),
      { numRuns: 300 },
    );
  });

  test('a body that arrives byte by byte is the same body', () => {
    const records = [{ title: 'Zażółć 🕷️' }, { title: '日本語' }, [1, '👩‍👩‍👧']];
    const chunks = [...bytes(encodeJsonLines(records))].map((byte) => Uint8Array.of(byte));
    expect(decode(chunks)).toEqual(records);
  });

  test.each([
    ['an empty body', '', []],
    ['one newline', '\n', []],
    ['blank lines alone', '\r\n \n\t\n', []],
    ['no newline at the end', '1\n2', [1, 2]],
    ['a newline at the end', '1\n2\n', [1, 2]],
    ['Windows newlines', '1\r\n2\r\n', [1, 2]],
    ['a blank line between', '1\n\n2\n', [1, 2]],
    ['a byte order mark at the start', '\uFEFF{"a":1}\n2\n', [{ a: 1 }, 2]],
    ['a byte order mark before the only line', '\uFEFF{"a":1}', [{ a: 1 }]],
    ['space around a value', ' {"a": 1} \n', [{ a: 1 }]],
    ['values that are no objects', 'null\n"a"\n[]\nfalse\n', [null, 'a', [], false]],
    ['a line separator inside a text', '"a\u2028b"\n', ['a\u2028b']],
  ])('%s is read', (_, body, records) => {
    expect(decode([bytes(body)])).toEqual(records);
  });

  test('a record is there as soon as its line has ended', () => {
    const decoder = newDecoder();
    expect(decoder.push(bytes('{"n":1}'))).toEqual([]);
    expect(decoder.push(bytes('\n{"n":2'))).toEqual([{ n: 1 }]);
    expect(decoder.push(bytes('}\n'))).toEqual([{ n: 2 }]);
  });

  test('long lines and short ones of any script come out as they were put in', () => {
    const texts = ['a', '🕷️', 'ż'.repeat(3_000), 'b'.repeat(5_000), '日本語'.repeat(4_000)];
    const records = Array.from({ length: 200 }, (_, n) => ({ n, text: texts[n % texts.length] }));
    expect(decode([bytes(encodeJsonLines(records))])).toEqual(records);
  });

  test('a field called __proto__ is data like any other', () => {
    const [decoded] = decodeJsonLines<object>(bytes('{"__proto__":{"admin":true}}\n'));
    expect(Object.entries(decoded ?? {})).toEqual([['__proto__', { admin: true }]]);
    expect(decoded).not.toHaveProperty('admin');
  });

  test('a chunk that is changed after it was pushed changes no record', () => {
    const decoder = newDecoder();
    const chunk = bytes('{"n":1}\n{"n":2}\n');
    const values = decoder.push(chunk);
    chunk.fill(0);
    expect(values).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('a body that is not JSON Lines', () => {
  test.each([
    ['a broken first line', ['{"a":\n']],
    ['an unquoted word', ['oops\n']],
    ['two values on a line', ['{} {}\n']],
    ['a comma between records', ['{},\n']],
    ['a comma in place of a newline', ['{"a":1},{"b":2}\n{"c":3}\n']],
    ['an object over two lines', ['{"a":[{"b":1}\n{"c":2}]}\n{"d":3}\n']],
    ['an empty key', ['{"":}\n']],
    ['a byte order mark on another line', ['{}\n\uFEFF{}\n']],
  ])('%s is refused', (_, chunks) => {
    expect(() => decode(chunks.map(bytes))).toThrow(MalformedResponseError);
  });

  test.each([
    ['in one chunk', ['1\n2\n\noops\n5\n']],
    ['in many chunks', ['1', '\n2\n', '\n', 'oo', 'ps', '\n5\n']],
    ['with no newline after it', ['1\n2\n\noops']],
    ['with Windows newlines', ['1\r\n2\r\n\r\noops\r\n']],
    ['after objects', ['{"n":1}\n{"n":2}\n{"n":3}\n{oops}\n{"n":5}\n']],
    ['after chunks of objects', ['{"n":1}\n{"n":2}\n{"n"', ':3}\n{oops}\n{"n":5}\n']],
  ])('a bad line is named by its number, %s', (_, chunks) => {
    const error = thrownBy(() => decode(chunks.map(bytes)));
    expect(error).toMatchObject({ line: 4, message: expect.stringContaining('line 4') });
  });

  test('the records before a bad line are given, and then the error', () => {
    const decoder = newDecoder();
    expect(decoder.push(bytes('{"n":1}\n{"n":2}\noops\n{"n":4}\n'))).toEqual([{ n: 1 }, { n: 2 }]);
    expect(thrownBy(() => decoder.push(bytes('{"n":5}\n')))).toMatchObject({ line: 3 });
    expect(thrownBy(() => decoder.end())).toMatchObject({ line: 3 });
  });

  test('the content of a bad line stays out of the error', () => {
    const error = thrownBy(() => decode([bytes('{"card": 4111111111111111\n')]));
    expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain('4111');
  });

  test.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22, 0x0a]],
    ['a character cut by the newline', [0x22, 0xc3, 0x0a]],
    ['Latin-1', [0x22, 0xe9, 0x22, 0x0a]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22, 0x0a]],
  ])('invalid UTF-8 is refused, never replaced: %s', (_, chunk) => {
    expect(() => decode([Uint8Array.from(chunk)])).toThrow(MalformedResponseError);
  });

  test.each([
    ['within a record', bytes('{"a":1}\n{"a":')],
    ['within a list', bytes('[1,2]\n[3,')],
    ['within a character', Uint8Array.of(0x7b, 0x22, 0xf0, 0x9f)],
  ])('a body cut %s is a connection that broke', (_, chunk) => {
    expect(() => decode([chunk])).toThrow(ConnectionError);
  });

  test.each([
    ['{"a":', 1],
    ['{"a":1}\n{"a":', 2],
    ['{"a":1}\n\n{"a":2}\n[', 4],
  ])('a body that is cut in a record says in which line: %j', (text, line) => {
    expect(() => decode([bytes(text)])).toThrow(`the response ended within line ${line}`);
  });

  test('invalid UTF-8 after other lines of the chunk is placed by its line', () => {
    const chunk = Uint8Array.of(...bytes('1\n2\n3\n'), 0xff, 0x0a);
    expect(thrownBy(() => decode([chunk]))).toMatchObject({ line: 4 });
  });

  test('invalid UTF-8 is placed by its line', () => {
    const decoder = newDecoder();
    decoder.push(bytes('1\n2\n'));
    const error = thrownBy(() => decoder.push(Uint8Array.of(0xff, 0x0a)));
    expect(error).toMatchObject({ line: 3 });
  });
});

describe('the bound on a line', () => {
  test('a line that never ends is given up', () => {
    const decoder = new JsonLinesDecoder(JSON.parse, { maxLineBytes: 100 });
    decoder.push(bytes(`1\n"${'a'.repeat(60)}`));
    const error = thrownBy(() => decoder.push(bytes('a'.repeat(60))));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ line: 2, message: expect.stringContaining('100 bytes') });
  });

  test('many short lines never reach it', () => {
    const decoder = new JsonLinesDecoder(JSON.parse, { maxLineBytes: 10 });
    const chunks = Array.from({ length: 50 }, () => bytes('234\n1'));
    expect(() => chunks.forEach((chunk) => decoder.push(chunk))).not.toThrow();
  });

  test('a line of exactly that length is read', () => {
    const decoder = new JsonLinesDecoder(JSON.parse, { maxLineBytes: 6 });
    decoder.push(bytes('"abcd"'));
    expect(decoder.end()).toEqual(['abcd']);
  });
});

describe('encoding', () => {
  test.each([
    ['nothing', [], ''],
    ['one value', [{ a: 1 }], '{"a":1}\n'],
    ['several', [{ a: 1 }, [2], 'x', null], '{"a":1}\n[2]\n"x"\nnull\n'],
    ['text with newlines', [{ a: 'x\ny\r\n' }], '{"a":"x\\ny\\r\\n"}\n'],
    ['non-ASCII', [{ a: 'ż🕷️' }], '{"a":"ż🕷️"}\n'],
    ['undefined fields', [{ a: undefined, b: 1 }], '{"b":1}\n'],
  ])('%s', (_, values, text) => {
    expect(encodeJsonLines(values)).toBe(text);
  });

  test('what was encoded is decoded to the same', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const plain = values.map((value): unknown => JSON.parse(JSON.stringify(value)));
        expect(decodeJsonLines(bytes(encodeJsonLines(values)))).toEqual(plain);
      }),
    );
  });
});

/** A scraped record: text of any script, with emoji. */
const record = fc.dictionary(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('🕷️🕸️', 'Zażółć gęślą jaźń', '\n\r\u2028', '日本語', '\\"'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string({ unit: 'grapheme' })),
  ),
  { noNullPrototype: true },
);

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function cutAt(body: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = cuts.map((cut) => cut % (body.length + 1)).toSorted((a, b) => a - b);
  return [0, ...places].map((from, n) => body.slice(from, places[n] ?? body.length));
}

function decodeWith(decoder: JsonLinesDecoder<unknown>, chunks: readonly Uint8Array[]): unknown[] {
  return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.end()];
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
