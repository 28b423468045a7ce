import { ServerError, ValueTooLargeError, WriteError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const ITEMS = '/items/1/2/3';
const MIB = 1024 * 1024;

/** An item that takes `bytes` bytes as JSON. */
function itemOf(bytes: number): { x: string } {
  return { x: 'x'.repeat(bytes - '{"x":""}'.length) };
}

describe('an entry of more than 1 MiB', () => {
  test('is a ValueTooLargeError at its write, and nothing is sent', async () => {
    const server = await serve(new StoredLines().store);
    const { items } = clientFor(server).getJob('1/2/3');
    const error = await errorOf(ValueTooLargeError, () => items.write(itemOf(MIB + 1)));
    expect(error).toMatchObject({ status: 413, operation: 'writeItems', path: ITEMS, attempts: 0 });
    await items.close();
    expect(server.requests).toEqual([]);
  });

  test('is measured in bytes, not in characters', async () => {
    const { items } = clientFor(await serve(new StoredLines().store)).getJob('1/2/3');
    const failure = await failureOf(() => items.write({ x: '日'.repeat(MIB / 2) }));
    expect(failure).toBeInstanceOf(ValueTooLargeError);
  });

  test('leaves no gap: the next entry gets its index', async () => {
    const stored = new StoredLines();
    const { items } = clientFor(await serve(stored.store)).getJob('1/2/3');
    const first = await items.write({ n: 0 });
    await failureOf(() => items.write(itemOf(MIB + 1)));
    expect([first, await items.write({ n: 1 })]).toEqual([0, 1]);
    await items.close();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }, { n: 1 }]);
  });

  test('is none if it is of 1 MiB exactly', async () => {
    const stored = new StoredLines();
    const { items } = clientFor(await serve(stored.store)).getJob('1/2/3');
    await items.write(itemOf(MIB));
    await items.close();
    expect(stored.at(ITEMS)).toEqual([itemOf(MIB)]);
  });

  test('is never shown in its error', async () => {
    const { items } = clientFor(await serve(new StoredLines().store)).getJob('1/2/3');
    const failure = await failureOf(() => items.write(itemOf(MIB + 1)));
    expect(String(failure)).not.toContain('xx');
  });
});

describe('a writer that appends', () => {
  test('asks for the number of entries once, and continues after them', async () => {
    const stored = new StoredLines();
    const stats = json({ counts: {}, totals: { input_values: 4844, input_bytes: 9 } });
    const server = await serve(stats, stored.store);
    await using writer = clientFor(server).getJob('1/2/3').logs.createWriter({
      start: 'append',
      size: 2,
    });
    const entries = [0, 1, 2].map((n) => ({ message: `${n}`, level: 20, time: n }));
    const indexes = [];
    for (const entry of entries) indexes.push(await writer.write(entry));
    await writer.flush();
    expect(indexes).toEqual([4844, 4845, 4846]);
    expect(stored.at('/logs/1/2/3', 4844)).toEqual(entries);
    expect(sentTo(server)).toEqual([
      'GET /logs/1/2/3/stats',
      'POST /logs/1/2/3?start=4844',
      'POST /logs/1/2/3?start=4846',
    ]);
  });

  test.each([
    ['without totals', { counts: {} }],
    ['without anything', {}],
    ['with totals of nothing', { counts: {}, totals: {} }],
  ])('begins at 0 where the counters are %s', async (_, stats) => {
    const server = await serve(json(stats), new StoredLines().store);
    await using writer = clientFor(server).getJob('1/2/3').items.createWriter({ start: 'append' });
    expect(await writer.write({ n: 0 })).toBe(0);
  });

  test('asks nothing before its first write', async () => {
    const server = await serve(empty());
    await clientFor(server).getJob('1/2/3').items.createWriter({ start: 'append' }).close();
    expect(server.requests).toEqual([]);
  });

  test('sends nothing if it can not learn where to begin', async () => {
    const server = await serve(refusedFor0s(501), new StoredLines().store);
    const writer = clientFor(server).getJob('1/2/3').items.createWriter({ start: 'append' });
    const error = await errorOf(WriteError, () => writer.write({ n: 0 }));
    expect(error).toMatchObject({ start: undefined, count: 1 });
    expect(error.cause).toBeInstanceOf(ServerError);
    expect(sentTo(server)).toEqual([`GET ${ITEMS}/stats`]);
  });

  test('of samples is a TypeError, for the service does not count them', async () => {
    const { samples } = clientFor(await serve(empty())).getJob('1/2/3');
    expect(() => samples.createWriter({ start: 'append' })).toThrow(TypeError);
  });
});
