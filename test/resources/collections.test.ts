import type { CollectionType } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

describe('a collection', () => {
  test.each(['s', 'cs', 'vs', 'vcs'] as const)('of type %s is at its own path', async (type) => {
    const server = await serve(jsonLines([]));
    const collection = clientFor(server).getProject(1).collections.get(type, 'shop_1');
    expect(collection).toMatchObject({ type, name: 'shop_1' });
    await collection.list();
    expect(server.requests[0]?.path).toBe(`/collections/1/${type}/shop_1`);
  });

  test.each([
    ['getStore', 's'],
    ['getCachedStore', 'cs'],
    ['getVersionedStore', 'vs'],
    ['getVersionedCachedStore', 'vcs'],
  ] as const)('from %s is of type %s', async (get, type) => {
    const { collections } = clientFor(await serve(jsonLines([]))).getProject(1);
    expect(collections[get]('shop')).toMatchObject({ type, name: 'shop' });
  });

  test.each(['a-b', '', '..', '.', 'a/b', 'ä', 'a b', 'a.b', 'shop\n', '%61'])(
    'can not be called %j: a TypeError, and nothing is sent',
    async (name) => {
      const server = await serve(jsonLines([]));
      const { collections } = clientFor(server).getProject(1);
      expect(() => collections.getStore(name)).toThrow(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

  test.each(['', 'x', 'S', 's/x', '..', 'toString'])(
    'can not be of type %j: a TypeError, and nothing is sent',
    async (type) => {
      const server = await serve(jsonLines([]));
      const { collections } = clientFor(server).getProject(1);
      expect(() => collections.get(type as CollectionType, 'shop')).toThrow(TypeError);
      expect(server.requests).toEqual([]);
    },
  );
});

describe('the collections of a project', () => {
  const entries = [
    { type: 's', name: 'shop' },
    { type: 'vcs', name: 'shop' },
  ];

  test('are listed by type and name', async () => {
    const server = await serve(jsonLines(entries));
    expect(await clientFor(server).getProject(1).collections.list()).toEqual(entries);
    expect(sentTo(server)).toEqual(['GET /collections/1/list']);
  });

  test('are given one by one', async () => {
    const server = await serve(jsonLines(entries));
    const names = [];
    for await (const { name } of clientFor(server).getProject(1).collections.iter()) {
      names.push(name);
    }
    expect(names).toEqual(['shop', 'shop']);
  });
});

test('set and delete of nothing send nothing', async () => {
  const server = await serve(empty());
  const store = clientFor(server).getProject(1).collections.getStore('shop');
  await store.set([]);
  await store.delete([]);
  expect(server.requests).toEqual([]);
});

test('truncate empties all collections of the name, whatever their type', async () => {
  const server = await serve(json({ status: 'success', deleted: 'shop' }, { status: 202 }));
  await clientFor(server).getProject(1).collections.getCachedStore('shop').truncate();
  expect(sentTo(server)).toEqual(['POST /collections/1/delete?name=shop']);
});
