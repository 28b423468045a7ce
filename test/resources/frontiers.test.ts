import { type Frontiers, type FrontierSlot, WriteError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, refusedFor0s, reset, text } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { expectFreed } from '../helpers/garbage.ts';
import { sentTo } from '../helpers/sent.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

describe('a name', () => {
  test.each<[what: string, use: (frontiers: Frontiers, name: string) => Promise<unknown>]>([
    ['a frontier, listed', (frontiers, name) => frontiers.get(name).list()],
    ['a frontier, added to', (frontiers, name) => addTo(frontiers.get(name).get('a'))],
    ['a frontier, deleted from', (frontiers, name) => frontiers.get(name).get('a').delete()],
    ['a slot, added to', (frontiers, name) => addTo(frontiers.get('f').get(name))],
    ['a slot, deleted', (frontiers, name) => frontiers.get('f').get(name).delete()],
    ['a slot, read', (frontiers, name) => frontiers.get('f').get(name).queue.list()],
    ['a slot, asked', (frontiers, name) => frontiers.get('f').get(name).fingerprints.list()],
    ['a slot, cleared', (frontiers, name) => frontiers.get('f').get(name).queue.delete('00')],
  ])('of %s, can not be "", "." or "..": a TypeError, and nothing is sent', async (_, use) => {
    const server = await serve(json([]));
    for (const name of ['', '.', '..']) {
      expect(await failureOf(() => use(frontiersOn(server), name))).toBeInstanceOf(TypeError);
    }
    expect(server.requests).toEqual([]);
  });

  test('with a slash stays one segment', async () => {
    const server = await serve(json({ newcount: 1 }));
    await addTo(frontiersOn(server).get('f/g').get('a/../b'));
    expect(sentTo(server)).toEqual(['POST /hcf/1/f%2Fg/s/a%2F..%2Fb?start=0']);
  });

  test('gives the same object each time', async () => {
    const frontiers = frontiersOn(await serve(json([])));
    expect(frontiers.get('f')).toBe(frontiers.get('f'));
    expect(frontiers.get('f').get('a')).toBe(frontiers.get('f').get('a'));
  });

  test('of a slot gives another object in another frontier', async () => {
    const frontiers = frontiersOn(await serve(json([])));
    expect(frontiers.get('f').get('a')).not.toBe(frontiers.get('g').get('a'));
  });

  test('is the key of the frontier and of the slot', async () => {
    const frontier = frontiersOn(await serve(json([]))).get('f');
    expect([frontier.key, frontier.get('a').key]).toEqual(['f', 'a']);
  });
});

describe('the names', () => {
  test('of all frontiers are listed', async () => {
    const server = await serve(json(['f', 'g']));
    expect(await frontiersOn(server).list()).toEqual(['f', 'g']);
    expect(sentTo(server)).toEqual(['GET /hcf/1/list']);
  });

  test('of all slots are given one by one', async () => {
    const server = await serve(json(['a', 'b']));
    const names = [];
    for await (const name of frontiersOn(server).get('f').iter()) names.push(name);
    expect(names).toEqual(['a', 'b']);
    expect(sentTo(server)).toEqual(['GET /hcf/1/f/list']);
  });
});

describe('flush', () => {
  test('of a frontier sends what all its slots have', async () => {
    const server = await serve(json({ newcount: 1 }));
    const frontiers = frontiersOn(server);
    for (const slot of ['a', 'b']) await frontiers.get('f').get(slot).queue.add({ fp: '/' });
    await frontiers.get('g').get('c').queue.add({ fp: '/' });
    await frontiers.get('f').flush();
    expect(sentTo(server).toSorted()).toEqual([
      'POST /hcf/1/f/s/a?start=0',
      'POST /hcf/1/f/s/b?start=0',
    ]);
    await frontiers.close();
  });

  test('of all frontiers sends what all their slots have', async () => {
    const server = await serve(json({ newcount: 1 }));
    const frontiers = frontiersOn(server);
    for (const name of ['f', 'g']) await frontiers.get(name).get('a').queue.add({ fp: '/' });
    await frontiers.flush();
    expect(sentTo(server).toSorted()).toEqual([
      'POST /hcf/1/f/s/a?start=0',
      'POST /hcf/1/g/s/a?start=0',
    ]);
  });

  test('of slots that fail together is an AggregateError', async () => {
    const frontiers = frontiersOn(await serve(refusedFor0s(400)));
    for (const name of ['f', 'g']) await frontiers.get(name).get('a').queue.add({ fp: '/' });
    const { errors } = await errorOf(AggregateError, () => frontiers.flush());
    expect(errors).toEqual([expect.any(WriteError), expect.any(WriteError)]);
  });

  test('sends also what was added where the project was asked for before', async () => {
    const server = await serve(json({ newcount: 1 }));
    const client = clientFor(server);
    await client.getProject(1).frontiers.get('f').get('a').queue.add({ fp: '/' });
    await client.getProject(1).frontiers.flush();
    expect(sentTo(server)).toEqual(['POST /hcf/1/f/s/a?start=0']);
    await client.close();
  });

  test('is done by client.close too', async () => {
    const server = await serve(json({ newcount: 1 }));
    const client = clientFor(server);
    await client.getProject(1).frontiers.get('f').get('a').queue.add({ fp: '/' });
    await client.close();
    expect(sentTo(server)).toEqual(['POST /hcf/1/f/s/a?start=0']);
  });
});

describe('a slot that is closed', () => {
  test('is forgotten, but not how many fingerprints were new', async () => {
    const frontiers = frontiersOn(await serve(json({ newcount: 1 })));
    const frontier = frontiers.get('f');
    const slots = ['a', 'b', 'c'].map((name) => new WeakRef(frontier.get(name)));
    for (const name of ['a', 'b', 'c']) await addAndClose(frontier.get(name));
    await expectFreed(...slots);
    expect([frontier.newcount, frontiers.newcount]).toEqual([3, 3]);
  });

  test('makes place for a new slot with its name', async () => {
    const server = await serve(json({ newcount: 1 }));
    const frontier = frontiersOn(server).get('f');
    const first = frontier.get('a');
    await addAndClose(first);
    const second = frontier.get('a');
    await second.queue.add({ fp: '/b' });
    // Once more, which does not concern the new one.
    await first.close();
    expect(frontier.get('a')).toBe(second);
    await frontier.close();
    expect(frontier.newcount).toBe(2);
    expect(server.requests).toHaveLength(2);
  });

  test('stays when its requests could not be stored: each close says so', async () => {
    const server = await serve(text('No', { status: 400 }));
    const frontier = frontiersOn(server).get('f');
    const error = await errorOf(WriteError, () => addAndClose(frontier.get('a')));
    expect(await failureOf(() => frontier.close())).toBe(error);
    expect(await failureOf(() => frontier.close())).toBe(error);
  });
});

describe('newcount', () => {
  test('is 0 before anything is stored', async () => {
    const frontiers = frontiersOn(await serve(json({ newcount: 1 })));
    await frontiers.get('f').get('a').queue.add({ fp: '/' });
    expect([frontiers.newcount, frontiers.get('f').newcount]).toEqual([0, 0]);
    await frontiers.close();
  });

  test('adds up over batches, slots and frontiers', async () => {
    const frontiers = frontiersOn(await serve(json({ newcount: 2 })));
    await addTo(frontiers.get('f').get('a'));
    await addTo(frontiers.get('f').get('a'));
    await addTo(frontiers.get('f').get('b'));
    await addTo(frontiers.get('g').get('a'));
    expect(frontiers.get('f').get('a').newcount).toBe(4);
    expect(frontiers.get('f').newcount).toBe(6);
    expect(frontiers.newcount).toBe(8);
  });

  test('is that of the client, also where the project is asked for again', async () => {
    const client = clientFor(await serve(json({ newcount: 2 })));
    await addTo(client.getProject(1).frontiers.get('f').get('a'));
    expect(client.getProject(1).frontiers.newcount).toBe(2);
  });

  test('does not count a fingerprint that was known', async () => {
    const slot = frontiersOn(await serve(json({ newcount: 1 }), json({ newcount: 0 })))
      .get('f')
      .get('a');
    await addTo(slot);
    await addTo(slot);
    expect(slot.newcount).toBe(1);
  });

  test('counts a batch once, though it was repeated', async () => {
    const server = await serve(refusedFor0s(504), json({ newcount: 1 }));
    const slot = frontiersOn(server).get('f').get('a');
    await addTo(slot);
    expect([slot.newcount, server.requests.length]).toEqual([1, 2]);
  });
});

describe('the newcount of a slot', () => {
  const FPS = ['/', '/a', '/'];

  test.each<[what: string, lost: Answer]>([
    ['a lost connection', reset],
    ['a 504', refusedFor0s(504)],
  ])('counts what was stored before %s, though the service calls it known', async (_, lost) => {
    const server = await serve(lost, json({ newcount: 0 }));
    const slot = frontiersOn(server).get('f').get('a');
    await slot.fingerprints.add(FPS);
    await slot.flush();
    // Each fingerprint once.
    expect([slot.newcount, server.requests.length]).toEqual([2, 2]);
  });

  test('counts what the service says after a refusal that has stored nothing', async () => {
    const server = await serve(refusedFor0s(429), json({ newcount: 1 }));
    const slot = frontiersOn(server).get('f').get('a');
    await slot.fingerprints.add(FPS);
    await slot.flush();
    expect(slot.newcount).toBe(1);
  });

  test('is 0 again when the slot is deleted, and that of other slots stays', async () => {
    const frontier = frontiersOn(await serve(deletedBy(empty()))).get('f');
    await addTo(frontier.get('a'));
    await addTo(frontier.get('b'));
    await frontier.get('a').delete({ timeout: 5_000 });
    expect([frontier.get('a').newcount, frontier.newcount]).toEqual([0, 2]);
    await addTo(frontier.get('a'));
    expect(frontier.get('a').newcount).toBe(2);
  });

  test('stays where the slot could not be deleted', async () => {
    const slot = frontiersOn(await serve(deletedBy(text('no', { status: 400 }))))
      .get('f')
      .get('a');
    await addTo(slot);
    await failureOf(() => slot.delete());
    expect(slot.newcount).toBe(2);
  });
});

test('a slot that was read only has nothing to flush', async () => {
  const server = await serve(jsonLines([]));
  const slot = frontiersOn(server).get('f').get('a');
  await slot.queue.list();
  await slot.flush();
  await slot.close();
  expect(sentTo(server)).toEqual(['GET /hcf/1/f/s/a/q']);
});

function frontiersOn(server: TestServer): Frontiers {
  return clientFor(server).getProject(1).frontiers;
}

async function addTo(slot: FrontierSlot): Promise<void> {
  await slot.queue.add({ fp: '/' });
  await slot.flush();
}

async function addAndClose(slot: FrontierSlot): Promise<void> {
  await slot.queue.add({ fp: '/' });
  await slot.close();
}

/** Two new fingerprints for each batch, and the answer to a DELETE. */
function deletedBy(answer: Answer): Answer {
  return (exchange) =>
    (exchange.request.method === 'DELETE' ? answer : json({ newcount: 2 }))(exchange);
}
