import {
  type FrontierRequest,
  type FrontierSlot,
  MalformedResponseError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { valuesIn } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const PATH = '/hcf/1/f/s/a';
const REQUESTS: FrontierRequest[] = [
  { fp: '/', qdata: { depth: [1, null] }, fdata: 'ż', p: -5 },
  { fp: '/a?b=c#d', qdata: 0 },
  { fp: 'ä' },
];

describe('adding', () => {
  test('to the queue sends one batch with all there is of each request', async () => {
    const { server, slot } = await slotToWrite();
    await slot.queue.add(REQUESTS);
    await slot.flush();
    expect(sentTo(server)).toEqual([`POST ${PATH}?start=0`]);
    expect(valuesIn(server.requests[0]?.body)).toEqual(REQUESTS);
  });

  test('sends nothing before flush', async () => {
    const { server, slot } = await slotToWrite();
    await slot.queue.add(REQUESTS);
    expect(server.requests).toEqual([]);
    await slot.close();
  });

  test('to queue and fingerprints sends one batch, in the order of the calls', async () => {
    const { server, slot } = await slotToWrite();
    await slot.fingerprints.add('one');
    await slot.queue.add({ fp: '/' });
    await slot.fingerprints.add(['two', 'three']);
    await slot.flush();
    expect(server.requests.map(({ body }) => valuesIn(body))).toEqual([
      [{ fp: 'one' }, { fp: '/' }, { fp: 'two' }, { fp: 'three' }],
    ]);
  });

  test('more than a batch holds sends several, and none twice', async () => {
    const { server, slot } = await slotToWrite();
    const requests = Array.from({ length: 2500 }, (_, n) => ({ fp: `/${n}` }));
    await slot.queue.add(requests);
    await slot.flush();
    expect(server.requests.flatMap(({ body }) => valuesIn(body))).toEqual(requests);
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test('without await is stored by a flush right after it', async () => {
    const { server, slot } = await slotToWrite();
    const added = [slot.queue.add({ fp: '/' }), slot.fingerprints.add('one')];
    await slot.flush();
    expect(server.requests.map(({ body }) => valuesIn(body))).toEqual([
      [{ fp: '/' }, { fp: 'one' }],
    ]);
    await Promise.all(added);
  });

  test('nothing sends nothing', async () => {
    const { server, slot } = await slotToWrite();
    await slot.queue.add([]);
    await slot.flush();
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['without a fingerprint', {}],
    ['with an empty fingerprint', { fp: '' }],
    ['with a number for a fingerprint', { fp: 5 }],
  ])('a request %s is a TypeError', async (_, request) => {
    const { slot } = await slotToWrite();
    const failure = await failureOf(() => slot.queue.add(request as FrontierRequest));
    expect(failure).toBeInstanceOf(TypeError);
    await slot.close();
  });

  test('a request without a fingerprint adds none of the others', async () => {
    const { server, slot } = await slotToWrite();
    await failureOf(() => slot.queue.add([{ fp: '/' }, { fp: '' }, { fp: '/a' }]));
    await slot.close();
    expect(server.requests).toEqual([]);
  });

  test('after close is a TypeError', async () => {
    const { slot } = await slotToWrite();
    await slot.queue.add({ fp: '/' });
    await slot.close();
    expect(await failureOf(() => slot.queue.add({ fp: '/a' }))).toBeInstanceOf(TypeError);
  });
});

describe('close', () => {
  test('lets nothing in after it, also if nothing was added before', async () => {
    const { slot } = await slotToWrite();
    await slot.close();
    expect(await failureOf(() => slot.queue.add({ fp: '/' }))).toBeInstanceOf(TypeError);
  });
});

describe('the short names', () => {
  test('q and f are queue and fingerprints', async () => {
    const { slot } = await slotToWrite();
    expect(slot.q).toBe(slot.queue);
    expect(slot.f).toBe(slot.fingerprints);
  });
});

describe('the queue', () => {
  const batches = [
    {
      id: '0015f77dd5c7800001',
      requests: [
        ['/some/path.html', null],
        ['/', { b: 2 }],
      ],
    },
    { id: '0115f77dd5ca100001', requests: [['/a', null]] },
  ];

  test('gives its batches in order', async () => {
    const server = await serve(jsonLines(batches));
    expect(await slotOn(server).queue.list()).toEqual(batches);
    expect(sentTo(server)).toEqual([`GET ${PATH}/q`]);
  });

  test('gives them until there are mincount requests', async () => {
    const server = await serve(jsonLines(batches));
    await slotOn(server).q.list({ mincount: 150 });
    expect(sentTo(server)).toEqual([`GET ${PATH}/q?mincount=150`]);
  });

  test.each([
    ['one id', '0015f77dd5c7800001', ['0015f77dd5c7800001']],
    ['ids', ['00', '01'], ['00', '01']],
  ])('forgets batches by %s', async (_, ids, sent) => {
    const server = await serve(empty());
    await slotOn(server).queue.delete(ids);
    expect(sentTo(server)).toEqual([`POST ${PATH}/q/deleted`]);
    expect(valuesIn(server.requests[0]?.body)).toEqual(sent);
  });

  test('forgets nothing without an id', async () => {
    const server = await serve(empty());
    await slotOn(server).queue.delete([]);
    expect(server.requests).toEqual([]);
  });
});

describe('the count of the queue', () => {
  test('adds up what the service counts in parts', async () => {
    const server = await serve(
      json({ count: 500, nextstart: '0015f77dd5c7800001' }),
      json({ count: 0, nextstart: '0115f77dd5ca100001' }),
      json({ count: 7 }),
    );
    expect(await slotOn(server).queue.count()).toBe(507);
    expect(sentTo(server)).toEqual([
      `GET ${PATH}/q/count`,
      `GET ${PATH}/q/count?start=0015f77dd5c7800001`,
      `GET ${PATH}/q/count?start=0115f77dd5ca100001`,
    ]);
  });

  test('that would have no end is a MalformedResponseError', async () => {
    const server = await serve(json({ count: 1, nextstart: '00' }));
    const failure = await failureOf(() => slotOn(server).queue.count());
    expect(failure).toBeInstanceOf(MalformedResponseError);
  });
});

describe('the fingerprints', () => {
  test('are given as texts', async () => {
    const server = await serve(jsonLines([{ fp: '/' }, { fp: '/ä' }]));
    const given = [];
    for await (const fp of slotOn(server).fingerprints.iter()) given.push(fp);
    expect(given).toEqual(['/', '/ä']);
    expect(sentTo(server)).toEqual([`GET ${PATH}/f`]);
  });

  test.each([
    [{ count: 5, start: '/a' }, 'count=5&start=%2Fa'],
    [{ startAfter: '/b' }, 'startafter=%2Fb'],
  ])('are asked for with %j', async (params, query) => {
    const server = await serve(jsonLines([]));
    await slotOn(server).f.list(params);
    expect(sentTo(server)).toEqual([`GET ${PATH}/f?${query}`]);
  });

  test('with a count of 0 are not asked for', async () => {
    const server = await serve(jsonLines([{ fp: '/' }]));
    expect(await slotOn(server).f.list({ count: 0 })).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

describe('deleting', () => {
  test('sends first what was added, which would otherwise bring the slot back', async () => {
    const server = await serve(json({ newcount: 1 }), empty());
    const slot = slotOn(server);
    await slot.queue.add({ fp: '/' });
    await slot.delete();
    expect(sentTo(server)).toEqual([`POST ${PATH}?start=0`, `DELETE ${PATH}`]);
  });

  test('leaves a slot that can be added to again', async () => {
    const server = await serve(empty(), json({ newcount: 1 }));
    const slot = slotOn(server);
    await slot.delete();
    await slot.queue.add({ fp: '/' });
    await slot.flush();
    expect(slot.newcount).toBe(1);
  });

  test('is not done if what was added can not be stored', async () => {
    const server = await serve(refusedFor0s(400));
    const slot = slotOn(server);
    await slot.queue.add({ fp: '/' });
    await failureOf(() => slot.delete());
    expect(sentTo(server)).toEqual([`POST ${PATH}?start=0`]);
  });
});

function slotOn(server: TestServer): FrontierSlot {
  return clientFor(server).getProject(1).frontiers.get('f').get('a');
}

async function slotToWrite() {
  const server = await serve(json({ newcount: 1 }));
  return { server, slot: slotOn(server) };
}
