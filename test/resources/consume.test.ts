import { getEventListeners } from 'node:events';
import {
  type FrontierQueue,
  type QueuedRequest,
  ScrapinghubClient,
  ServerError,
  WriteError,
} from 'scrapinghub-client';
import type { LocalService } from 'scrapinghub-client/local';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../helpers/client.ts';
import { signalled } from '../helpers/server.ts';
import { localProject } from '../local/local-client.ts';

const UNTIL_EMPTY = { stopWhenEmpty: true, pollInterval: 1 };
/** Longer than any test: a pause of this length ends only if something ends it. */
const NEVER = 1e9;

/** The queue of a slot, with requests that have these fingerprints, in a service of the test's own. */
async function queueWith(
  ...fps: string[]
): Promise<{ service: LocalService; client: ScrapinghubClient; queue: FrontierQueue }> {
  const { service, client, project } = localProject();
  const slot = project.frontiers.get('f').get('a');
  // Each request is a batch of its own.
  await slot.queue.add(fps.map((fp, p) => ({ fp, p })));
  await slot.flush();
  return { service, client, queue: slot.queue };
}

/** The queue as it is for a new process. */
function queueAgain(service: LocalService): FrontierQueue {
  const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch, maxRetries: 0 });
  return client.getProject(1).frontiers.get('f').get('a').queue;
}

async function fpsIn(queue: FrontierQueue): Promise<string[]> {
  const batches = await queue.list();
  return batches.flatMap(({ requests }) => requests.map(([fp]) => fp));
}

describe('consume', () => {
  test('gives each request with its data to the handler, the lowest p first, and empties the queue', async () => {
    const { queue, client } = await queueWith();
    await queue.add([
      { fp: '/b', p: 1 },
      { fp: '/a', qdata: { depth: 1 } },
      { fp: '/c', p: 1 },
    ]);
    await client.getProject(1).frontiers.flush();
    const handled: QueuedRequest[] = [];
    await queue.consume((request) => handled.push(request), UNTIL_EMPTY);
    expect(handled).toEqual([
      { fp: '/a', qdata: { depth: 1 } },
      { fp: '/b', qdata: null },
      { fp: '/c', qdata: null },
    ]);
    expect(await queue.count()).toBe(0);
  });

  test('reads on until all of a long queue is done, each request once', async () => {
    const { queue, client } = await queueWith();
    const fps = Array.from({ length: 730 }, (_, n) => `/${n}`);
    await queue.add(fps.map((fp, n) => ({ fp, p: n % 3 })));
    await client.getProject(1).frontiers.flush();
    const handled: string[] = [];
    await queue.consume(({ fp }) => handled.push(fp), { ...UNTIL_EMPTY, concurrency: 7 });
    expect(handled.toSorted()).toEqual(fps.toSorted());
  });

  test('gives also the requests that the handler adds, though it does not wait for them', async () => {
    const { queue } = await queueWith('/1');
    const handled: string[] = [];
    await queue.consume(({ fp }) => {
      handled.push(fp);
      if (fp.length < 5) void queue.add({ fp: `${fp}1` });
    }, UNTIL_EMPTY);
    expect(handled).toEqual(['/1', '/11', '/111', '/1111']);
  });

  test('runs as many handlers at a time as concurrency says', async () => {
    const { queue } = await queueWith('/0', '/1', '/2', '/3', '/4', '/5');
    let running = 0;
    let most = 0;
    let together = signalled();
    await queue.consume(
      async () => {
        running += 1;
        most = Math.max(most, running);
        // No handler ends before three have begun.
        if (running === 3) together.resolve();
        await together.promise;
        running -= 1;
        if (running === 0) together = signalled();
      },
      { ...UNTIL_EMPTY, concurrency: 3 },
    );
    expect(most).toBe(3);
  });

  test('stores what the handler has written with this client before it deletes the batch', async () => {
    const { service, client, queue } = await queueWith('/0');
    const { frontiers } = client.getProject(1);
    const { key } = await client.getProject(1).jobs.run('books');
    const { items } = client.getJob(key);
    await queue.consume(async ({ fp }) => {
      await items.write({ fp });
      await frontiers.get('f').get('another slot').queue.add({ fp: '/next' });
    }, UNTIL_EMPTY);
    const stored = service.calls().map(({ operation }) => operation);
    const deleted = stored.indexOf('deleteBatches');
    expect(stored.lastIndexOf('addFrontierRequests')).toBeLessThan(deleted);
    expect(stored.indexOf('writeItems')).toBeLessThan(deleted);
    expect(await items.list()).toEqual([{ fp: '/0' }]);
    expect(await fpsIn(frontiers.get('f').get('another slot').queue)).toEqual(['/next']);
  });

  test('waits while the queue is empty, and takes what is added later', async () => {
    const { service, queue } = await queueWith();
    const reads = signalled();
    service.on('readQueue').once(() => {
      reads.resolve();
      return {};
    });
    const controller = new AbortController();
    const { signal } = controller;
    const consuming = queue.consume(() => controller.abort(), { signal, pollInterval: 1 });
    await reads.promise;
    const other = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
    await other.getProject(1).frontiers.get('f').get('a').queue.add({ fp: '/late' });
    await other.close();
    await consuming;
    expect(await queue.count()).toBe(0);
  });

  test('deletes a batch in which there is no request', async () => {
    const { service, queue } = await queueWith();
    service.on('readQueue').once({ body: [{ id: '00', requests: [] }] });
    await queue.consume(() => undefined, UNTIL_EMPTY);
    expect(service.calls('deleteBatches').map(({ body }) => body)).toEqual([['00']]);
  });

  test('is not over while a handler runs that may add requests', async () => {
    const { service, queue } = await queueWith('/0');
    const idle = signalled();
    service
      .on('readQueue')
      .once({})
      .once(() => {
        idle.resolve();
        return {};
      });
    const handled: string[] = [];
    await queue.consume(
      async ({ fp }) => {
        handled.push(fp);
        if (fp !== '/0') return;
        await idle.promise;
        await queue.add({ fp: '/added' });
      },
      { concurrency: 2, stopWhenEmpty: true, pollInterval: NEVER },
    );
    expect(handled).toContain('/added');
  });

  test('gives no request again, and misses none, if a batch is deleted during a read', async () => {
    const { service, queue: before } = await queueWith('/0');
    const batches = await before.list();
    const reading = signalled();
    const deleted = signalled();
    service
      .on('readQueue')
      .once({})
      // The other worker reads while the handler runs, and gets what was there before the delete.
      .once(async () => {
        reading.resolve();
        await deleted.promise;
        await new Promise((resolve) => setImmediate(resolve));
        return { body: batches };
      });
    const client = new ScrapinghubClient(service.apiKey, {
      fetch: service.fetch,
      onResponse: ({ request }) => {
        if (request.operation === 'deleteBatches') deleted.resolve();
      },
    });
    const { queue } = client.getProject(1).frontiers.get('f').get('a');
    const handled: string[] = [];
    await queue.consume(
      async ({ fp }) => {
        handled.push(fp);
        if (fp !== '/0') return;
        await reading.promise;
        await queue.add({ fp: '/added' });
      },
      { concurrency: 2, stopWhenEmpty: true, pollInterval: NEVER },
    );
    expect(handled).toEqual(['/0', '/added']);
  });

  test.each([
    [{ concurrency: 0 }, RangeError],
    [{ concurrency: 1.5 }, RangeError],
    [{ pollInterval: 0 }, RangeError],
  ])('refuses %j, and sends nothing', async (options, Refused) => {
    const { service, queue } = await queueWith();
    await errorOf(Refused, () => queue.consume(() => undefined, options));
    expect(service.calls('readQueue')).toEqual([]);
  });

  test('refuses a handler that is no function, and sends nothing', async () => {
    const { service, queue } = await queueWith();
    await errorOf(TypeError, () => queue.consume('handler' as never));
    expect(service.calls('readQueue')).toEqual([]);
  });
});

describe('an abort of consume', () => {
  test('ends it at once while the queue is empty, without an error, and leaves no listener', async () => {
    const { service, queue } = await queueWith();
    const controller = new AbortController();
    const { signal } = controller;
    const consuming = queue.consume(() => undefined, { signal, pollInterval: NEVER });
    await expect.poll(() => service.calls('readQueue').length).toBe(1);
    controller.abort();
    await consuming;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('ends a read that gets no response', async () => {
    const { service, queue } = await queueWith('/0');
    service.on('readQueue').reply({ connection: 'silent' });
    const controller = new AbortController();
    const consuming = queue.consume(() => undefined, { signal: controller.signal });
    await expect.poll(() => service.calls('readQueue').length).toBe(1);
    controller.abort();
    await consuming;
  });

  test('waits for the handlers that run, deletes their batches, and starts no other', async () => {
    const { queue } = await queueWith('/0', '/1', '/2', '/3');
    const controller = new AbortController();
    const both = signalled();
    const handled: string[] = [];
    await queue.consume(
      async ({ fp }) => {
        handled.push(fp);
        if (handled.length === 2) both.resolve();
        await both.promise;
        controller.abort();
        await Promise.resolve();
      },
      { concurrency: 2, signal: controller.signal },
    );
    expect(handled).toEqual(['/0', '/1']);
    expect(await fpsIn(queue)).toEqual(['/2', '/3']);
  });

  test('that has happened before starts nothing', async () => {
    const { service, queue } = await queueWith('/0');
    await queue.consume(() => undefined, { signal: AbortSignal.abort() });
    expect(service.calls('readQueue')).toEqual([]);
  });

  test('is no failure of a handler that rejects with its reason: the request stays', async () => {
    const { queue } = await queueWith('/0');
    const controller = new AbortController();
    const { signal } = controller;
    await queue.consume(
      () => {
        controller.abort();
        signal.throwIfAborted();
      },
      { signal },
    );
    expect(await fpsIn(queue)).toEqual(['/0']);
  });
});

describe('a handler that throws', () => {
  test('ends consume with its error; its whole batch stays, those that are done do not', async () => {
    const { queue, client } = await queueWith('/0');
    await queue.add(['/1', '/2', '/3'].map((fp) => ({ fp, p: 1 })));
    await client.getProject(1).frontiers.flush();
    const wrong = new Error('wrong');
    const handled: string[] = [];
    const failure = await failureOf(() =>
      queue.consume(({ fp }) => {
        handled.push(fp);
        if (fp === '/2') throw wrong;
      }),
    );
    expect(failure).toBe(wrong);
    expect(handled).toEqual(['/0', '/1', '/2']);
    expect(await fpsIn(queue)).toEqual(['/1', '/2', '/3']);
  });

  test('lets the other handlers end, and their batches be deleted', async () => {
    const { queue } = await queueWith('/slow', '/wrong', '/never');
    const thrown = signalled();
    const handled: string[] = [];
    const failure = await failureOf(() =>
      queue.consume(
        async ({ fp }) => {
          if (fp === '/wrong') {
            thrown.resolve();
            throw new Error('wrong');
          }
          await thrown.promise;
          handled.push(fp);
        },
        { concurrency: 2 },
      ),
    );
    expect(failure).toEqual(new Error('wrong'));
    expect(handled).toEqual(['/slow']);
    expect(await fpsIn(queue)).toEqual(['/wrong', '/never']);
  });

  test('ends the pause of idle workers too', async () => {
    const { service, queue } = await queueWith('/0');
    const failure = await failureOf(() =>
      queue.consume(
        async () => {
          await expect.poll(() => service.calls('readQueue').length).toBe(2);
          throw new Error('wrong');
        },
        { concurrency: 2, pollInterval: NEVER },
      ),
    );
    expect(failure).toEqual(new Error('wrong'));
  });
});

describe('when the service fails', () => {
  test('a batch that cannot be deleted ends consume, and stays', async () => {
    const { service, queue } = await queueWith('/0');
    service.on('deleteBatches').once(503);
    await errorOf(ServerError, () => queue.consume(() => undefined));
    expect(await fpsIn(queueAgain(service))).toEqual(['/0']);
  });

  test('results that cannot be stored end consume, and their batch is not deleted', async () => {
    const { service, queue } = await queueWith('/0');
    service.on('addFrontierRequests').reply(400);
    await errorOf(WriteError, () => queue.consume(() => queue.add({ fp: '/next' })));
    expect(service.calls('deleteBatches')).toEqual([]);
    expect(await fpsIn(queueAgain(service))).toEqual(['/0']);
  });

  test('a queue that cannot be read ends consume', async () => {
    const { service, queue } = await queueWith('/0');
    service.on('readQueue').once(503);
    const failure = await failureOf(() => queue.consume(() => undefined));
    expect(failure).toBeInstanceOf(ServerError);
  });

  test('an outage that a call survives is not noticed, also a response that breaks off', async () => {
    const { service } = await queueWith('/0', '/1', '/2');
    service
      .on('readQueue')
      .once({ status: 503, retryAfter: 0 })
      .once({ connection: 'lost' })
      .once({ cutAfterLines: 1 });
    service.on('deleteBatches').once({ connection: 'lost' }).once({ status: 504, retryAfter: 0 });
    const { appUrl, storageUrl } = await service.listen({ port: 0 });
    const client = new ScrapinghubClient(service.apiKey, { appUrl, storageUrl });
    const handled: string[] = [];
    const { queue } = client.getProject(1).frontiers.get('f').get('a');
    await queue.consume(({ fp }) => handled.push(fp), UNTIL_EMPTY);
    expect(handled).toEqual(['/0', '/1', '/2']);
    expect(await queue.count()).toBe(0);
  });

  test('no request is lost, whatever fails and however often the worker starts again', async () => {
    const { service } = await queueWith('/0', '/1', '/2', '/3');
    let calls = 0;
    for (const operation of ['readQueue', 'deleteBatches', 'addFrontierRequests'] as const) {
      service.on(operation).reply(() => {
        calls += 1;
        return calls % 3 === 0 ? { connection: calls % 2 === 0 ? 'lost' : 'refused' } : {};
      });
    }
    const done = new Set<string>();
    let handlers = 0;
    let failures = 0;
    let isOver = false;
    while (!isOver && failures < 500) {
      const queue = queueAgain(service);
      const work = queue.consume(
        async ({ fp }) => {
          handlers += 1;
          if (handlers % 7 === 0) throw new Error('wrong');
          if (fp.length < 4) await queue.add([{ fp: `${fp}a` }, { fp: `${fp}b`, p: -1 }]);
          done.add(fp);
        },
        { ...UNTIL_EMPTY, concurrency: 2 },
      );
      isOver = await work.then(
        () => true,
        () => false,
      );
      if (!isOver) failures += 1;
    }
    const expected = ['/0', '/1', '/2', '/3'].flatMap((fp) =>
      ['', 'a', 'b', 'aa', 'ab', 'ba', 'bb'].map((end) => fp + end),
    );
    expect([...done].toSorted()).toEqual(expected.toSorted());
    expect(failures).toBeGreaterThan(3);
  });

  test('a worker that never comes back leaves its requests to the next one', async () => {
    const { service, queue } = await queueWith('/0', '/1', '/2');
    const begun = signalled();
    void queue.consume(
      async ({ fp }) => {
        if (fp !== '/1') return;
        begun.resolve();
        await new Promise(() => undefined);
      },
      { pollInterval: NEVER },
    );
    await begun.promise;
    const handled: string[] = [];
    await queueAgain(service).consume(({ fp }) => handled.push(fp), UNTIL_EMPTY);
    expect(handled).toEqual(['/1', '/2']);
  });
});
