import { getEventListeners } from 'node:events';
import type { ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, linesOf, silence, stallAfter, text } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient, signal: AbortSignal) => Promise<unknown>;

const calls: [what: string, call: Call][] = [
  ['a plain call', (client, signal) => client.getProject(1).jobs.count({}, { signal })],
  ['a read', (client, signal) => client.getJob('1/2/3').items.list({}, { signal })],
  ['a walk over jobs', (client, signal) => client.getProject(1).jobs.list({}, { signal })],
  ['a run', (client, signal) => client.getProject(1).jobs.run('shop', {}, { signal })],
  ['a write', (client, signal) => client.getJob('1/2/3').metadata.set('a', 1, { signal })],
  ['a call of the api', (client, signal) => client.api.GET('/system/ts', { signal })],
];

describe('an abort', () => {
  test.each(calls)('before %s: nothing is sent', async (_, call) => {
    const server = await serve(json(7));
    const reason = new Error('changed my mind');
    const failure = await failureOf(() => call(clientFor(server), AbortSignal.abort(reason)));
    expect(failure).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test.each(calls)('while %s waits for its answer: the connection closes', async (_, call) => {
    const server = await serve(silence);
    const { signal, abort } = aborting();
    const failure = failureOf(() => call(clientFor(server), signal));
    await server.asked;
    const reason = abort();
    expect(await failure).toBe(reason);
    await server.disconnected;
    expect(server.requests).toHaveLength(1);
  });

  test('during the pause before the next attempt', async () => {
    const server = await serve(empty({ status: 503, headers: { 'retry-after': '30' } }));
    const { signal, abort } = aborting();
    let reason: unknown;
    const client = clientFor(server, {
      logger: {
        debug: () => undefined,
        warn: () => void setImmediate(() => (reason = abort())),
      },
    });
    const failure = await failureOf(() => client.getProject(1).jobs.count({}, { signal }));
    expect(failure).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test('right before the pause before the next attempt', async () => {
    const server = await serve(empty({ status: 503, headers: { 'retry-after': '30' } }));
    const { signal, abort } = aborting();
    let reason: unknown;
    const warn = (): void => void (reason = abort());
    const client = clientFor(server, { logger: { debug: () => undefined, warn } });
    const failure = await failureOf(() => client.getProject(1).jobs.count({}, { signal }));
    expect(failure).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['at once', (act: () => void) => act()],
    ['a moment later', async (act: () => void) => void (await Promise.resolve().then(act))],
  ])('in a hook, %s: nothing is sent', async (_, later) => {
    const server = await serve(json(7));
    const { signal, abort } = aborting();
    let reason: unknown;
    const onRequest = (): void | Promise<void> => later(() => void (reason = abort()));
    const client = clientFor(server, { onRequest });
    const failure = await failureOf(() => client.getProject(1).jobs.count({}, { signal }));
    expect(failure).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('during a body: the connection closes', async () => {
    const server = await serve(stallAfter('{"counts":', 'application/json'));
    const { signal, abort } = aborting();
    let reason: unknown;
    const client = clientFor(server, {
      logger: {
        debug: () => void setImmediate(() => (reason = abort())),
        warn: () => undefined,
      },
    });
    const failure = await failureOf(() => client.getJob('1/2/3').items.stats({ signal }));
    expect(failure).toBe(reason);
    await server.disconnected;
  });

  test('between two records that have not arrived together: the connection closes', async () => {
    const server = await serve(stallAfter(linesOf([{ n: 1 }])));
    const { signal, abort } = aborting();
    let reason: unknown;
    const failure = await failureOf(async () => {
      const items = clientFor(server).getJob('1/2/3').items.iter({}, { signal });
      for await (const item of items) setImmediate(() => (reason = abort(item)));
    });
    expect(failure).toBe(reason);
    await server.disconnected;
  });

  test('between two records that have arrived together: no other is given', async () => {
    const server = await serve(jsonLines([{ n: 1 }, { n: 2 }, { n: 3 }]));
    const { signal, abort } = aborting();
    const given: unknown[] = [];
    let reason: unknown;
    const failure = await failureOf(async () => {
      for await (const item of clientFor(server).getJob('1/2/3').items.iter({}, { signal })) {
        given.push(item);
        reason ??= abort();
      }
    });
    expect(failure).toBe(reason);
    expect(given).toEqual([{ n: 1 }]);
  });

  test('between two jobs: no other is given', async () => {
    const server = await serve(jsonLines([{ key: '1/2/3' }, { key: '1/2/2' }]));
    const { signal, abort } = aborting();
    const given: string[] = [];
    let reason: unknown;
    const failure = await failureOf(async () => {
      for await (const { key } of clientFor(server).getProject(1).jobs.iter({}, { signal })) {
        given.push(key);
        reason ??= abort();
      }
    });
    expect(failure).toBe(reason);
    expect(given).toEqual(['1/2/3']);
  });

  test.each([
    ['an error', new RangeError('mine')],
    ['a text', 'enough'],
    ['an object', { code: 7 }],
    ['null', null],
    ['zero', 0],
    ['an empty text', ''],
  ])('rejects with the reason given, %s, and nothing else', async (_, reason) => {
    const server = await serve(silence);
    const controller = new AbortController();
    const { jobs } = clientFor(server).getProject(1);
    const failure = failureOf(() => jobs.count({}, { signal: controller.signal }));
    await server.asked;
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });

  test.each([
    ['an error', new RangeError('mine')],
    ['a text', 'enough'],
    ['null', null],
  ])('of a read rejects with the reason given, %s', async (_, reason) => {
    const server = await serve(stallAfter(linesOf([{ n: 1 }])));
    const controller = new AbortController();
    const failure = await failureOf(async () => {
      const { items } = clientFor(server).getJob('1/2/3');
      for await (const _item of items.iter({}, { signal: controller.signal })) {
        setImmediate(() => controller.abort(reason));
      }
    });
    expect(failure).toBe(reason);
  });

  test('without a reason rejects with an AbortError', async () => {
    const server = await serve(silence);
    const controller = new AbortController();
    const { jobs } = clientFor(server).getProject(1);
    const failure = failureOf(() => jobs.count({}, { signal: controller.signal }));
    await server.asked;
    controller.abort();
    expect(await failure).toMatchObject({ name: 'AbortError' });
  });

  test('by AbortSignal.timeout rejects with its reason, and is not repeated', async () => {
    const server = await serve(json(7), silence);
    const { jobs } = clientFor(server).getProject(1);
    // The first call of a program takes longer.
    await jobs.count();
    const signal = AbortSignal.timeout(2_000);
    expect(await failureOf(() => jobs.count({}, { signal }))).toBe(signal.reason);
    expect(server.requests).toHaveLength(2);
  });

  test('after a call has ended changes nothing', async () => {
    const server = await serve(json(7));
    const { signal, abort } = aborting();
    const { jobs } = clientFor(server).getProject(1);
    expect(await jobs.count({}, { signal })).toBe(7);
    abort();
    expect(await jobs.count()).toBe(7);
  });

  test('of one call leaves another alone', async () => {
    const server = await serve(silence, json(7));
    const { signal, abort } = aborting();
    const { jobs } = clientFor(server).getProject(1);
    const failure = failureOf(() => jobs.count({}, { signal }));
    await server.asked;
    const other = jobs.count();
    const reason = abort();
    expect(await failure).toBe(reason);
    expect(await other).toBe(7);
  });
});

describe('a loop that ends early', () => {
  test('by a break closes the connection', async () => {
    const server = await serve(stallAfter(linesOf([{ n: 1 }, { n: 2 }, { n: 3 }])));
    for await (const item of clientFor(server).getJob('1/2/3').items) {
      expect(item).toEqual({ n: 1 });
      break;
    }
    await server.disconnected;
  });

  test('by an error closes the connection, and the error comes out as it is', async () => {
    const server = await serve(stallAfter(linesOf([{ n: 1 }])));
    const mine = new Error('mine');
    const failure = await failureOf(async () => {
      for await (const _item of clientFor(server).getJob('1/2/3').items) throw mine;
    });
    expect(failure).toBe(mine);
    await server.disconnected;
  });
});

describe("nothing listens to the caller's signal any more", () => {
  test.each<[what: string, answer: Parameters<typeof serve>[0], call: Call]>([
    ['a call', json(7), (client, signal) => client.getProject(1).jobs.count({}, { signal })],
    [
      'a call that was refused',
      text('no', { status: 404 }),
      (client, signal) => failureOf(() => client.getProject(1).jobs.count({}, { signal })),
    ],
    [
      'a call whose answer has an empty body',
      empty(),
      (client, signal) => client.getJob('1/2/3').metadata.delete('a', { signal }),
    ],
    [
      'a call whose answer has no body',
      empty({ status: 204 }),
      (client, signal) => client.getJob('1/2/3').metadata.delete('a', { signal }),
    ],
    [
      'a read to the end',
      jsonLines([{ n: 1 }, { n: 2 }, { n: 3 }]),
      (client, signal) => client.getJob('1/2/3').items.list({}, { signal }),
    ],
    [
      'a read that was left',
      stallAfter(linesOf([{ n: 1 }, { n: 2 }, { n: 3 }])),
      async (client, signal) => {
        for await (const _item of client.getJob('1/2/3').items.iter({}, { signal })) break;
      },
    ],
    [
      'a read that was refused',
      text('no', { status: 404 }),
      (client, signal) => failureOf(() => client.getJob('1/2/3').items.list({}, { signal })),
    ],
    [
      'a walk over jobs',
      jsonLines([{ key: '1/2/3' }]),
      (client, signal) => client.getProject(1).jobs.list({ count: 1 }, { signal }),
    ],
    ['a call of the api', json(1), (client, signal) => client.api.GET('/system/ts', { signal })],
  ])('after %s', async (_, answer, call) => {
    const server = await serve(answer);
    const { signal } = new AbortController();
    await call(clientFor(server), signal);
    expect(server.requests).toHaveLength(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('after a pause between attempts', async () => {
    const again = empty({ status: 503, headers: { 'retry-after': '0' } });
    const server = await serve(again, again, json(7));
    const { signal } = new AbortController();
    await clientFor(server).getProject(1).jobs.count({}, { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

/** A signal, and what aborts it with a reason of its own. */
function aborting(): { signal: AbortSignal; abort: (note?: unknown) => unknown } {
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort(reason);
      return reason;
    },
  };
}
