import { expect, test } from 'vitest';
import { localProject } from '../local-client.ts';

test('a frontier is filled and drained; a fingerprint is queued once', async () => {
  const { project } = localProject();
  const slot = project.frontiers.get('books').get('books.example');
  await slot.queue.add([{ fp: '/b', p: 1, qdata: { depth: 1 } }, { fp: '/a' }, { fp: '/a' }]);
  await slot.flush();
  expect(slot.newcount).toBe(2);
  const batches = await slot.queue.list();
  expect(batches.map(({ requests }) => requests)).toEqual([[['/a', null]], [['/b', { depth: 1 }]]]);
  await slot.queue.delete(batches.map(({ id }) => id));
  await slot.queue.add({ fp: '/a' });
  await slot.flush();
  expect(await slot.queue.list()).toEqual([]);
  expect(await slot.fingerprints.list()).toEqual(['/a', '/b']);
});

test('batches have at most 100 requests, and are read until there are enough', async () => {
  const { project } = localProject();
  const slot = project.frontiers.get('books').get('books.example');
  await slot.queue.add(Array.from({ length: 250 }, (_, at) => ({ fp: `/${at}` })));
  await slot.flush();
  expect((await slot.queue.list()).map(({ requests }) => requests.length)).toEqual([100, 100, 50]);
  expect(await slot.queue.list({ mincount: 150 })).toHaveLength(2);
});

test('a frontier is listed while it has slots', async () => {
  const { project } = localProject();
  const slot = project.frontiers.get('books').get('books.example');
  await slot.queue.add({ fp: '/a' });
  await slot.flush();
  expect(await project.frontiers.list()).toEqual(['books']);
  await slot.delete();
  expect(await project.frontiers.list()).toEqual([]);
});
