import { getEventListeners } from 'node:events';
import {
  type CallOptions,
  ConnectionError,
  type ScrapinghubClient,
  StreamInterruptedError,
} from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { linesOfLog } from '../helpers/log.ts';
import type { Fault } from './fault.ts';
import { FaultServer, type Offer } from './fault-server.ts';
import { clientAt } from './compare-read.ts';
import { allOf, itemsOf, productCollection, productStore, UNZIPPED, WITHIN } from './products.ts';
import type { Kind } from './store.ts';

type Records = AsyncGenerator<unknown, void, void>;
type Read = (client: ScrapinghubClient, options: CallOptions) => Records;

const readItems: Read = (client, options) => itemsOf(client).iter({}, options);
const readCollection: Read = (client, options) => productCollection(client).iter({}, options);

const READS: [what: string, kind: Kind, read: Read][] = [
  ['iter of items', 'items', readItems],
  ['chunks of items', 'items', (client, options) => itemsOf(client).chunks({}, options)],
  [
    'chunks of a size of items',
    'items',
    (client, options) => itemsOf(client).chunks({ size: 3 }, options),
  ],
  ['iter of logs', 'logs', (client, options) => client.getJob('1/2/3').logs.iter({}, options)],
  ['iter of a collection', 'collection', readCollection],
];

/** Ends a read early, once `far` says that it has come far enough. */
type Leave = (records: Records, far: () => boolean, abort: () => void) => Promise<unknown>;

const WAYS: [how: string, leave: Leave][] = [
  [
    'break',
    async (records, far) => {
      for await (const _ of records) if (far()) break;
    },
  ],
  [
    'an error in the loop',
    (records, far) =>
      failureOf(async () => {
        for await (const _ of records) if (far()) throw new Error('mine');
      }),
  ],
  ['return', (records, far) => readOn(records, far).then(() => records.return())],
  [
    'throw',
    (records, far) =>
      failureOf(() => readOn(records, far).then(() => records.throw(new Error('mine')))),
  ],
  [
    'an abort',
    (records, far, abort) =>
      failureOf(async () => {
        for await (const _ of records) if (far()) abort();
      }),
  ],
];

async function readOn(records: Records, far: () => boolean): Promise<void> {
  do await records.next();
  while (!far());
}

const CUT: Fault = { kind: 'cut', after: 900 };
const STALL: Fault = { kind: 'stall', after: WITHIN };
const MINUTE = 60_000;
const HALF_A_MINUTE = 30_000;

afterEach(() => void vi.restoreAllMocks());

interface Begun {
  readonly records: Records;
  readonly asked: Offer['asked'];
  readonly controller: AbortController;
  readonly nothingLeft: () => void;
}

/** A read under a schedule of faults, and the check that it has left nothing behind. */
function begin(server: FaultServer, kind: Kind, read: Read, ...faults: Fault[]): Begun {
  const { asked } = server.offer(productStore(kind), ...faults);
  const controller = new AbortController();
  const { signal } = controller;
  const clocks = watchClocks();
  const client = clientAt(server, { idleTimeout: MINUTE });
  const nothingLeft = (): void => {
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(clocks.running()).toBe(0);
  };
  return { records: read(client, { ...UNZIPPED, signal }), asked, controller, nothingLeft };
}

describe.each(READS)('%s', (_, kind, read) => {
  test.each(WAYS)('%s closes its connection and leaves nothing behind', async (__, leave) => {
    await using server = await FaultServer.start();
    const { records, asked, controller, nothingLeft } = begin(server, kind, read, STALL);
    await leave(
      records,
      () => true,
      () => controller.abort(),
    );
    await asked[0]?.over;
    expect(await records.next()).toEqual({ value: undefined, done: true });
    expect(asked).toHaveLength(1);
    nothingLeft();
  });
});

describe('a read that resumed after a break', () => {
  test.each(WAYS.filter(([how]) => how === 'break' || how === 'an abort'))(
    '%s closes its connection and leaves nothing behind',
    async (_, leave) => {
      await using server = await FaultServer.start();
      const { records, asked, controller, nothingLeft } = begin(
        server,
        'items',
        readItems,
        CUT,
        STALL,
      );
      await leave(
        records,
        () => asked.length === 2,
        () => controller.abort(),
      );
      await asked[1]?.over;
      expect(asked).toHaveLength(2);
      nothingLeft();
    },
  );

  test('and comes to its end leaves nothing behind', async () => {
    await using server = await FaultServer.start();
    const { records, nothingLeft } = begin(server, 'collection', readCollection, CUT);
    expect((await collected(records)).failure).toBeUndefined();
    nothingLeft();
  });

  test('and gives up leaves nothing behind', async () => {
    await using server = await FaultServer.start();
    const refused: Fault = { kind: 'refused', status: 403 };
    const { records, asked, nothingLeft } = begin(server, 'items', readItems, CUT, refused);
    expect((await collected(records)).failure).toBeInstanceOf(StreamInterruptedError);
    expect(asked).toHaveLength(2);
    nothingLeft();
  });
});

describe('an abort', () => {
  test.each(READS)('ends %s, also where more has arrived', async (_, kind, read) => {
    await using server = await FaultServer.start();
    server.offer(productStore(kind));
    const controller = new AbortController();
    const records = read(clientAt(server), { signal: controller.signal });
    await records.next();
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await failureOf(() => records.next())).toBe(reason);
  });

  test('in the pause before a read resumes ends it with the reason, and nothing more is sent', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items'), { kind: 'cut', after: WITHIN });
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const { signal } = controller;
    const begun = vi.spyOn(globalThis, 'setTimeout');
    // Makes the pause half a minute, of the 250 to 500 ms that it would be.
    vi.spyOn(Math, 'random').mockReturnValue(2 * (HALF_A_MINUTE / 500) - 1);
    const failure = failureOf(() => itemsOf(clientAt(server)).list({}, { signal }));
    await expect.poll(() => begun.mock.calls.map(([, ms]) => ms)).toContain(HALF_A_MINUTE);
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(asked).toHaveLength(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('while a read resumes ends it with the reason', async () => {
    await using server = await FaultServer.start();
    server.offer(
      productStore('items'),
      { kind: 'cut', after: WITHIN },
      { kind: 'unavailable', status: 503 },
      { kind: 'stall', after: 0 },
    );
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const log = linesOfLog();
    const { signal } = controller;
    const client = clientAt(server, { idleTimeout: 60_000, logger: log });
    const failure = failureOf(() => itemsOf(client).list({}, { signal }));
    await expect.poll(() => log.warnings).toHaveLength(1);
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('an error that is thrown into a read comes back, whatever it looks like', async () => {
  await using server = await FaultServer.start();
  const { asked } = server.offer(productStore('items'), { kind: 'stall', after: WITHIN });
  const chunks = itemsOf(clientAt(server)).chunks({}, UNZIPPED);
  await chunks.next();
  const mine = new ConnectionError('mine');
  expect(await failureOf(() => chunks.throw(mine))).toBe(mine);
  await asked[0]?.over;
  expect(asked).toHaveLength(1);
});

test('a read that is never started sends nothing', async () => {
  await using server = await FaultServer.start();
  const { asked } = server.offer(productStore('items'));
  const records = itemsOf(clientAt(server)).iter();
  await records.return();
  expect(await records.next()).toEqual({ value: undefined, done: true });
  expect(asked).toEqual([]);
});

test('several reads of one job at a time do not disturb each other', async () => {
  await using server = await FaultServer.start();
  const cut = { kind: 'cut', after: WITHIN } as const;
  const { store } = server.offer(productStore('items'), cut, cut, cut, cut);
  const items = itemsOf(clientAt(server));
  const all = await Promise.all([items.list(), items.list(), items.list()]);
  expect(all).toEqual([allOf(store), allOf(store), allOf(store)]);
});

/** Counts the clocks of a minute that were set since and keep the process alive: none is to run after its read. */
function watchClocks(): { running: () => number } {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const running = (): number => {
    const stopped = new Set<unknown>(cleared.mock.calls.map(([timer]) => timer));
    const clocks = set.mock.results.filter((_, at) => set.mock.calls[at]?.[1] === MINUTE);
    expect(clocks).not.toEqual([]);
    return clocks.filter(({ value: timer }) => !stopped.has(timer) && timer.hasRef()).length;
  };
  return { running };
}
