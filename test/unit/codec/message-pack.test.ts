import { encode } from '@msgpack/msgpack';
import * as fc from 'fast-check';
import { ConnectionError, MalformedResponseError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { decodeMessagePack, loadMessagePackDecoder } from '../../../src/codec/message-pack.ts';

describe('decoding', () => {
  test('records come out as they were put in, wherever the body is cut', async () => {
    const bodies = fc.array(fc.oneof({ weight: 5, arbitrary: packable }, large), { maxLength: 8 });
    const property = fc.asyncProperty(bodies, fc.array(fc.nat()), async (records, cuts) => {
      const decoder = await loadMessagePackDecoder(1_000_000);
      const chunks = cutAt(packed(records), cuts);
      expect([...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.end()]).toEqual(
        records,
      );
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('a body that arrives byte by byte is the same body', async () => {
    const records = [{ title: 'Zażółć 🕷️', price: 12.5 }, [1, -1, 70_000], 'x'.repeat(300), null];
    const decoder = await loadMessagePackDecoder(1_000_000);
    const given = [...packed(records)].flatMap((byte) => decoder.push(Uint8Array.of(byte)));
    expect([...given, ...decoder.end()]).toEqual(records);
  });

  test.each([
    ['a list', Array.from({ length: 70_000 }, () => 1)],
    ['a record', Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`k${n}`, n]))],
    ['bytes', new Uint8Array(70_000)],
  ])('%s of 70,000 is read', async (_, value) => {
    const decoder = await loadMessagePackDecoder(1_000_000);
    const body = packed([value, 1]);
    const given = [...decoder.push(body.slice(0, 60_000)), ...decoder.push(body.slice(60_000))];
    expect(JSON.stringify(given)).toBe(JSON.stringify([value, 1]));
  });

  test('a record is there as soon as its last byte is', async () => {
    const decoder = await loadMessagePackDecoder(1_000_000);
    const bytes = packed([{ n: 1 }, { n: 2 }]);
    expect(decoder.push(bytes.subarray(0, bytes.length - 1))).toEqual([{ n: 1 }]);
    expect(decoder.push(bytes.subarray(bytes.length - 1))).toEqual([{ n: 2 }]);
  });

  test('a chunk that is changed after it was pushed changes no record', async () => {
    const decoder = await loadMessagePackDecoder(1_000_000);
    const bytes = packed([{ title: 'Emma' }, { title: 'Persuasion' }]);
    const first = bytes.slice(0, 20);
    const given = decoder.push(first);
    first.fill(0);
    expect([...given, ...decoder.push(bytes.subarray(20))]).toEqual([
      { title: 'Emma' },
      { title: 'Persuasion' },
    ]);
  });

  test('whole numbers of 64 bits are kept: as numbers where those can hold them', async () => {
    const values = [2n ** 53n - 1n, -(2n ** 53n) + 1n, 2n ** 53n, 2n ** 64n - 1n, -(2n ** 63n)];
    const body = encode(
      { values, nested: [{ id: 2n ** 60n }], time: 1_700_000_000_000n },
      {
        useBigInt64: true,
      },
    );
    expect(await decodeMessagePack(body)).toEqual([
      {
        values: [2 ** 53 - 1, -(2 ** 53) + 1, 2n ** 53n, 2n ** 64n - 1n, -(2n ** 63n)],
        nested: [{ id: 2n ** 60n }],
        time: 1_700_000_000_000,
      },
    ]);
  });

  test('numbers with a fraction stay what they are', async () => {
    expect(await decodeMessagePack(packed([1.5, -0.25, 1e300]))).toEqual([1.5, -0.25, 1e300]);
  });
});

test.each([
  ['alone', '{"__proto__":{"admin":true}}'],
  ['in its place among others', '{"a":1,"__proto__":{"__proto__":[]},"zzzzzzzzz":2}'],
  ['within a list', '{"list":[{"__proto__":null}]}'],
])('a field called __proto__ is data like any other: %s', async (_, text) => {
  const record: unknown = JSON.parse(text);
  const [decoded] = await decodeMessagePack(packed([record]));
  expect(JSON.stringify(decoded)).toBe(text);
  expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
});

test('a field called __proto__ stays data beside whole numbers of 64 bits', async () => {
  const text = '{"__proto__":{"id":0},"b":[{"__proto__":1}]}';
  const record = { ...JSON.parse(text), id: 2n ** 60n };
  const [decoded] = await decodeMessagePack(encode(record, { useBigInt64: true }));
  expect(decoded).toEqual(record);
  expect(Object.keys(decoded ?? {})).toEqual(['__proto__', 'b', 'id']);
});

describe('a body that is not MessagePack', () => {
  test.each([
    ['a type that there is not', [0xc1]],
    ['a text that is none, in a map', [0x81, 0xc1, 0x01]],
    ['a map whose key is a list', [0x81, 0x90, 0x01]],
    ['a text that is not UTF-8', [0xa2, 0xc3, 0x28]],
    ['a text that ends within a character', [0xa1, 0xe2, 0x80]],
    ['an encoded surrogate', [0xa3, 0xed, 0xa0, 0x80]],
    ['a name that is not UTF-8', [0x81, 0xa1, 0xff, 0x01]],
    [
      'lists within lists without end',
      Array.from({ length: 200_000 }, () => 0x91).concat(
        0xcf,
        ...Array.from({ length: 8 }, () => 1),
      ),
    ],
  ])('%s is refused', async (_, bytes) => {
    await expect(decodeMessagePack(Uint8Array.from(bytes))).rejects.toThrow(MalformedResponseError);
  });

  test('its content stays out of the error', async () => {
    const body = Uint8Array.from([0xa4, 0x34, 0x31, 0x31, 0x31, 0xc1]);
    const error: unknown = await decodeMessagePack(body).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('4111');
    expect(String(error)).toContain('after record 0');
  });

  test.each([1, 3, 8, 20])(
    'a body cut %d bytes before its end is a connection that broke',
    async (n) => {
      const body = packed([{ a: 1 }, { title: 'Middlemarch', price: 9.5 }]);
      await expect(decodeMessagePack(body.subarray(0, -n))).rejects.toThrow(ConnectionError);
    },
  );
});

const large = fc.constantFrom<unknown>(
  'x'.repeat(40),
  'y'.repeat(300),
  'z'.repeat(70_000),
  Array.from({ length: 20 }, (_, n) => n),
  Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, n])),
  [200, 40_000, 3_000_000_000, -100, -200, -40_000, -2_000_000_000, 9_007_199_254_740_991],
  new Uint8Array(10),
  new Uint8Array(300),
);

// The encoder makes 0 of -0.
const packable = fc
  .jsonValue({ stringUnit: 'grapheme', noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

function packed(records: readonly unknown[]): Uint8Array {
  return Uint8Array.from(records.flatMap((record) => [...encode(record)]));
}

function cutAt(body: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = cuts.map((cut) => cut % (body.length + 1)).toSorted((a, b) => a - b);
  return [0, ...places].map((from, n) => body.slice(from, places[n] ?? body.length));
}
