import { type NewRequestEntry, NotFoundError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, jsonLines } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const PATH = '/requests/1/2/3';
const ENTRY: NewRequestEntry = { url: 'https://a.example/', status: 200, rs: 12, duration: 3 };

describe('a request that is added', () => {
  test('is by default a GET without parent and fingerprint', async () => {
    expect(await storedOf({ ...ENTRY, time: 5 })).toEqual([
      { ...ENTRY, method: 'GET', parent: null, fp: null, time: 5 },
    ]);
  });

  test('keeps all the fields given', async () => {
    const entry = { ...ENTRY, method: 'POST', parent: 7, fp: 'abc', time: 5 };
    expect(await storedOf(entry)).toEqual([entry]);
  });

  test('takes its time as a Date', async () => {
    expect(await storedOf({ ...ENTRY, time: new Date(1234) })).toMatchObject([{ time: 1234 }]);
  });

  test('has the present time by default', async () => {
    const before = Date.now();
    const time = expect.toSatisfy((ms: number) => ms >= before && ms <= Date.now());
    expect(await storedOf(ENTRY)).toMatchObject([{ time }]);
  });

  test('may be the first of all and a parent: index 0 is one', async () => {
    const [first, second] = await storedOf(ENTRY, { ...ENTRY, parent: 0 });
    expect([first, second]).toMatchObject([{ parent: null }, { parent: 0 }]);
  });

  test("resolves to its index, to be a later one's parent", async () => {
    const server = await serve(new StoredLines().store);
    const { requests } = clientFor(server).getJob('1/2/3');
    const parent = await requests.add(ENTRY);
    expect([parent, await requests.add({ ...ENTRY, parent })]).toEqual([0, 1]);
    await requests.close();
  });

  test('with an invalid time is a TypeError', async () => {
    const { requests } = clientFor(await serve(new StoredLines().store)).getJob('1/2/3');
    const failure = await failureOf(() => requests.add({ ...ENTRY, time: Number.NaN }));
    expect(failure).toBeInstanceOf(TypeError);
  });
});

test('a request is read by its position', async () => {
  const server = await serve(jsonLines([ENTRY]));
  expect(await clientFor(server).getJob('1/2/3').requests.get(4)).toEqual(ENTRY);
  expect(sentTo(server)).toEqual([`GET ${PATH}/4`]);
});

test('a request that does not exist is a NotFoundError', async () => {
  const server = await serve(jsonLines([]));
  const { requests } = clientFor(server).getJob('1/2/3');
  const error = await errorOf(NotFoundError, () => requests.get(4));
  expect(error).toMatchObject({ status: 404, operation: 'readRequest', path: `${PATH}/4` });
});

test.each([-1, 1.5, Number.NaN])('%d is no position: a RangeError', async (index) => {
  const server = await serve(jsonLines([ENTRY]));
  const failure = await failureOf(() => clientFor(server).getJob('1/2/3').requests.get(index));
  expect(failure).toBeInstanceOf(RangeError);
  expect(server.requests).toEqual([]);
});

test('the counters of the requests are by field', async () => {
  const stats = { counts: { url: 5, fp: 1 }, totals: { input_values: 5, input_bytes: 91 } };
  const server = await serve(json(stats));
  expect(await clientFor(server).getJob('1/2/3').requests.stats()).toEqual(stats);
  expect(sentTo(server)).toEqual([`GET ${PATH}/stats`]);
});

async function storedOf(...entries: NewRequestEntry[]): Promise<unknown[]> {
  const stored = new StoredLines();
  const { requests } = clientFor(await serve(stored.store)).getJob('1/2/3');
  for (const entry of entries) await requests.add(entry);
  await requests.close();
  return stored.at(PATH);
}
