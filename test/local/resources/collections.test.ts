import { NotFoundError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { errorOf } from '../../helpers/client.ts';
import { localProject } from '../local-client.ts';

test('records are replaced, listed by key, counted and deleted', async () => {
  const { project } = localProject();
  const prices = project.collections.getStore('prices');
  await prices.set([
    { _key: 'b', value: 2 },
    { _key: 'a10', value: 10 },
    { _key: 'a9', value: 9 },
  ]);
  await prices.set({ _key: 'b', value: 3 });
  expect(await prices.get('b')).toMatchObject({ value: 3 });
  expect((await prices.list()).map(({ _key }) => _key)).toEqual(['a10', 'a9', 'b']);
  expect((await prices.list({ prefix: 'a' })).map(({ _key }) => _key)).toEqual(['a10', 'a9']);
  expect(await prices.count({ filter: [['value', '>=', [9]]] })).toBe(2);
  await prices.delete(['b', 'nothing']);
  await errorOf(NotFoundError, () => prices.get('b'));
  await prices.truncate();
  expect(await prices.list()).toEqual([]);
  expect(await project.collections.list()).toEqual([{ type: 's', name: 'prices' }]);
});

test('collections of one name are renamed together, and keep their records', async () => {
  const { client, project } = localProject();
  await project.collections.getStore('prices').set({ _key: 'a', value: 1 });
  await project.collections.getVersionedStore('prices').set({ _key: 'a', value: 2 });
  const { response } = await client.api.POST('/collections/{project}/rename', {
    params: { path: { project: 1 }, query: { name: 'prices', new_name: 'costs' } },
  });
  expect(response.status).toBe(202);
  expect(await project.collections.list()).toEqual([
    { type: 's', name: 'costs' },
    { type: 'vs', name: 'costs' },
  ]);
  expect(await project.collections.getVersionedStore('costs').get('a')).toMatchObject({ value: 2 });
});

test('a large collection is scanned and deleted part by part', async () => {
  const { client, project } = localProject();
  const prices = project.collections.getStore('prices');
  await prices.set(Array.from({ length: 5 }, (_, at) => ({ _key: `k${at}`, value: at })));
  const path = { project: 1, type: 's', name: 'prices' } as const;
  const url = '/collections/{project}/{type}/{name}';
  const first = await client.api.DELETE(url, { params: { path, query: { maxscan: 3 } } });
  expect(first.data).toEqual({ nextstart: 'k3', scanned: 3, deleted: 3 });
  const rest = await client.api.DELETE(url, { params: { path, query: { start: 'k3' } } });
  expect(rest.data).toEqual({ scanned: 2, deleted: 2 });
});
