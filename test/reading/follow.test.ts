import {
  type JsonObject,
  NotFoundError,
  StreamInterruptedError,
  UnauthorizedError,
} from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { errorOf, failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import type { Fault } from './fault.ts';
import { FaultServer } from './fault-server.ts';
import { clientAt } from './compare-read.ts';
import { type Entry, LiveJob, type Script } from './live-job.ts';
import { UNZIPPED } from './products.ts';

const OFTEN = { pollInterval: 1 };

describe('following a job gives', () => {
  test('what there is, and then what comes, until it has ended', async () => {
    await using server = await FaultServer.start();
    const job = liveJob(server, {
      before: entries(0, 3),
      steps: [[], entries(3, 5), [], entries(5, 6)],
    });
    expect(await numbers(clientAt(server).getJob('1/2/3').items.follow(OFTEN))).toEqual(range(6));
    expect(job.states.length).toBeGreaterThan(1);
  });

  test('what is written after the last "it is running" and before its end', async () => {
    await using server = await FaultServer.start();
    for (let at = 0; at < 8; at += 1) {
      const steps = [...Array.from({ length: at }, () => []), entries(1, 2)];
      liveJob(server, { before: entries(0, 1), steps });
      const { items } = clientAt(server).getJob('1/2/3');
      expect(await numbers(items.follow(OFTEN))).toEqual([0, 1]);
    }
  });

  test('all of a job that has ended, and asks for no more than that', async () => {
    await using server = await FaultServer.start();
    const job = liveJob(server, { before: entries(0, 3), steps: [], end: 'deleted' });
    expect(await numbers(clientAt(server).getJob('1/2/3').items.follow())).toEqual([0, 1, 2]);
    expect([job.states.length, job.reads.length, job.stats.length]).toEqual([1, 1, 0]);
  });

  test('nothing where nothing is written', async () => {
    await using server = await FaultServer.start();
    liveJob(server, { before: [], steps: [[], [], []] });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await numbers(items.follow({ ...OFTEN, last: 5 }))).toEqual([]);
  });

  test.each([
    [0, []],
    [1, [9]],
    [4, [6, 7, 8, 9]],
    [99, range(10)],
  ])('the last %i of those that there are', async (last, expected) => {
    await using server = await FaultServer.start();
    liveJob(server, { before: entries(0, 10), steps: [] });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await numbers(items.follow({ last }))).toEqual(expected);
  });

  test.each([-7, 7])('the last ones, though the counters are wrong by %i', async (miscounted) => {
    await using server = await FaultServer.start();
    const steps = [...Array.from({ length: 12 }, () => []), entries(10, 12)];
    liveJob(server, { before: entries(0, 10), steps, miscounted });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await numbers(items.follow({ ...OFTEN, last: 2 }))).toEqual([8, 9, 10, 11]);
  });

  test('the last ones, though some positions are empty', async () => {
    await using server = await FaultServer.start();
    const before = entries(0, 10).map(({ data }) => ({ data, hole: 5 }));
    liveJob(server, { before, steps: [] });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await numbers(items.follow({ last: 3 }))).toEqual([7, 8, 9]);
  });

  test('the last ones of a level, however far back, and those to come of it', async () => {
    await using server = await FaultServer.start();
    const quiet = (from: number, to: number): Entry[] => entries(from, to, 10);
    const before = [...entries(0, 3, 40), ...quiet(3, 200)];
    const steps = [[], [], [], [], [], [], [], [], [], [], entries(200, 201, 40), quiet(201, 250)];
    liveJob(server, { kind: 'logs', before, steps });
    const { logs } = clientAt(server).getJob('1/2/3');
    expect(await numbers(logs.follow({ ...OFTEN, last: 2, level: 'ERROR' }))).toEqual([1, 2, 200]);
  });

  test('what comes after a record, to resume there', async () => {
    await using server = await FaultServer.start();
    liveJob(server, { before: entries(0, 5), steps: [entries(5, 6)] });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await numbers(items.follow({ ...OFTEN, startAfter: '1/2/3/2' }))).toEqual([3, 4, 5]);
    expect(await numbers(items.follow({ ...OFTEN, start: 4 }))).toEqual([4, 5]);
  });

  test('the keys that were asked for, and no others', async () => {
    await using server = await FaultServer.start();
    liveJob(server, { before: entries(0, 1), steps: [] });
    const { items } = clientAt(server).getJob('1/2/3');
    expect((await collected(items.follow({ meta: ['_key'] }))).given).toEqual([
      { n: 0, level: 20, _key: '1/2/3/0' },
    ]);
    expect((await collected(items.follow())).given).toEqual([{ n: 0, level: 20 }]);
  });
});

test('a filtered read looks at no record twice, though none passes', async () => {
  await using server = await FaultServer.start();
  const steps = Array.from({ length: 40 }, (_, n) => entries(100 + n, 101 + n, 10));
  const job = liveJob(server, { kind: 'logs', before: entries(0, 100, 10), steps });
  const { logs } = clientAt(server).getJob('1/2/3');
  expect(await numbers(logs.follow({ ...OFTEN, level: 'ERROR' }))).toEqual([]);
  const starts = job.reads
    .filter(({ query }) => query.has('filter'))
    .map(({ query }) => Number(query.get('startafter')?.split('/').at(-1) ?? -1));
  expect(starts.length).toBeGreaterThan(2);
  expect(starts.slice(1).every((start, at) => start > (starts[at] ?? 0))).toBe(true);
  expect(starts.slice(1).every((start) => start >= 99)).toBe(true);
});

test('the pauses grow while nothing comes, and are short again when something has', async () => {
  await using server = await FaultServer.start();
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  const none = [[], [], [], [], [], []];
  liveJob(server, { before: [], steps: [...none, entries(0, 1), ...none] });
  await numbers(clientAt(server).getJob('1/2/3').items.follow({ pollInterval: 1.25 }));
  const polls = pauses.mock.calls
    .map(([, ms]) => ms)
    .filter((ms) => [1.25, 1.875].includes(ms ?? 0));
  vi.restoreAllMocks();
  expect(polls.slice(0, 2)).toEqual([1.25, 1.875]);
  expect(polls.lastIndexOf(1.25)).toBeGreaterThan(1);
});

describe('following continues', () => {
  const unavailable: Fault = { kind: 'unavailable', status: 503 };

  test('when a connection breaks within a record', async () => {
    await using server = await FaultServer.start();
    const faults = {
      read: [
        { kind: 'cut', after: 45 },
        { kind: 'cut', after: 70 },
      ] as const,
    };
    liveJob(server, { before: entries(0, 9), steps: [[], entries(9, 12)], faults });
    const { given } = await collected(
      clientAt(server).getJob('1/2/3').items.follow(OFTEN, UNZIPPED),
    );
    expect(given.map((item) => item['n'])).toEqual(range(12));
  });

  test('when the service is away for longer than a call is repeated, in whatever it asks', async () => {
    await using server = await FaultServer.start();
    const away = [{ kind: 'none' } as const, ...Array.from({ length: 6 }, () => unavailable)];
    const faults = { read: away, state: away, stats: away };
    const steps = [[], [], [], entries(1, 2), [], [], [], [], [], [], [], [], entries(2, 3)];
    liveJob(server, { before: entries(0, 1), steps, faults });
    const client = clientAt(server, { maxRetries: 1 });
    const filter = ['level', '>=', [0]] as const;
    const given = await numbers(client.getJob('1/2/3').items.follow({ ...OFTEN, filter }));
    expect(given).toEqual([0, 1, 2]);
  });
});

describe('following gives up', () => {
  test('without progress for maxRetryTime, and says where to resume', async () => {
    await using server = await FaultServer.start();
    const away = Array.from({ length: 99 }, () => ({ kind: 'unavailable', status: 503 }) as const);
    const faults = { read: [{ kind: 'none' } as const, ...away] };
    liveJob(server, { before: entries(0, 3), steps: [[], [], [], entries(3, 4), []], faults });
    const client = clientAt(server, { maxRetries: 1, maxRetryTime: 20 });
    const { given, failure } = await collected(client.getJob('1/2/3').items.follow(OFTEN));
    expect(given).toHaveLength(3);
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    expect(failure).toMatchObject({ lastKey: '1/2/3/2', received: 3 });
  });

  test('at once when the key is refused', async () => {
    await using server = await FaultServer.start();
    liveJob(server, {
      before: [],
      steps: [],
      faults: { state: [{ kind: 'refused', status: 401 }] },
    });
    const { items } = clientAt(server).getJob('1/2/3');
    expect(await errorOf(UnauthorizedError, () => items.follow().next())).toMatchObject({
      operation: 'readJobField',
    });
  });

  test('where there is no such job', async () => {
    await using server = await FaultServer.start();
    server.serveJson('/jobs/1/2/3/state', () => null);
    const { logs } = clientAt(server).getJob('1/2/3');
    expect(await errorOf(NotFoundError, () => logs.follow().next())).toMatchObject({ status: 404 });
  });

  test('before anything is sent where the parameters are invalid', async () => {
    await using server = await FaultServer.start();
    const job = liveJob(server, { before: [], steps: [] });
    const { items, logs } = clientAt(server).getJob('1/2/3');
    await errorOf(TypeError, () => items.follow({ last: 1, start: 3 }).next());
    await errorOf(RangeError, () => items.follow({ last: -1 }).next());
    await errorOf(RangeError, () => items.follow({ pollInterval: 0 }).next());
    await errorOf(TypeError, () => logs.follow({ level: Number.NaN }).next());
    expect([...job.reads, ...job.states]).toEqual([]);
  });
});

describe('following ends', () => {
  test('by an abort in a pause, with its reason, and no timer stays', async () => {
    await using server = await FaultServer.start();
    const begun = vi.spyOn(globalThis, 'setTimeout');
    const ended = vi.spyOn(globalThis, 'clearTimeout');
    liveJob(server, { before: [], steps: Array.from({ length: 99 }, () => []) });
    const controller = new AbortController();
    const { items } = clientAt(server).getJob('1/2/3');
    const failure = failureOf(() =>
      items.follow({ pollInterval: 1e9 }, { signal: controller.signal }).next(),
    );
    const pause = (): number => begun.mock.calls.findIndex(([, ms]) => ms === 1e9);
    await expect.poll(pause).toBeGreaterThanOrEqual(0);
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(ended).toHaveBeenCalledWith(begun.mock.results[pause()]?.value);
    vi.restoreAllMocks();
  });

  test('by a break, or by an error in the loop, which comes out as it is', async () => {
    await using server = await FaultServer.start();
    liveJob(server, { before: entries(0, 3), steps: [] });
    const { items } = clientAt(server).getJob('1/2/3');
    for await (const _item of items.follow()) break;
    const mine = new Error('mine');
    const failure = await failureOf(async () => {
      for await (const _item of items.follow()) throw mine;
    });
    expect(failure).toBe(mine);
  });
});

function liveJob(server: FaultServer, script: Omit<Script, 'kind'> & Partial<Script>): LiveJob {
  return new LiveJob(server, 3, { kind: 'items', ...script });
}

function entries(from: number, to: number, level = 20): Entry[] {
  return range(to - from).map((n) => ({ data: { n: from + n, level } }));
}

async function numbers(records: AsyncIterable<object>): Promise<unknown[]> {
  const given: unknown[] = [];
  for await (const record of records as AsyncIterable<JsonObject>) given.push(record['n']);
  return given;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
