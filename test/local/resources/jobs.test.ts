import { DuplicateJobError, NotFoundError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { errorOf } from '../../helpers/client.ts';
import { collected } from '../../helpers/collected.ts';
import { localProject } from '../local-client.ts';

test('a job is pending, running and finished, and says so everywhere', async () => {
  const { project } = localProject();
  const job = await project.jobs.run('books', {
    jobArgs: { category: 'fiction' },
    addTag: ['daily'],
  });
  expect(job.key).toBe('1/1/1');
  expect(await project.jobs.list()).toEqual([]);
  expect(await project.jobs.count({ state: 'pending' })).toBe(1);
  expect(await job.start({ version: 'v1' })).toBe('pending');
  expect(await project.summary()).toMatchObject({ pending: 0, running: 1, finished: 0 });
  expect(await job.finish({ close_reason: 'finished' })).toBe('running');
  const [entry] = await project.jobs.list();
  expect(entry).toMatchObject({
    key: '1/1/1',
    state: 'finished',
    close_reason: 'finished',
    version: 'v1',
  });
  expect(await job.metadata.all()).toMatchObject({
    tags: ['daily'],
    spider_args: { category: 'fiction' },
    started_by: 'reader',
  });
});

test('the same spider with the same arguments runs once at a time; a refused job uses up a number', async () => {
  const { project } = localProject();
  const first = await project.jobs.run('books');
  await errorOf(DuplicateJobError, () => project.jobs.run('books'));
  expect((await project.jobs.run('books', { jobArgs: { page: '2' } })).key).toBe('1/1/3');
  await first.cancel();
  expect((await project.jobs.run('books')).key).toBe('1/1/4');
});

test('lists are newest first, by page, by tag and up to a job', async () => {
  const { project } = localProject();
  const jobs = [];
  for (const page of ['0', '1', '2', '3']) {
    const addTag = page === '2' ? ['odd'] : ['even', page];
    jobs.push(
      await project.jobs.run('books', { jobArgs: { page }, addTag, meta: { state: 'finished' } }),
    );
  }
  const keys = jobs.map(({ key }) => key).toReversed();
  const keysOf = async (filter: object): Promise<unknown[]> =>
    (await project.jobs.list(filter)).map(({ key }) => key);
  expect(await keysOf({})).toEqual(keys);
  expect(await keysOf({ count: 2, start: 1 })).toEqual(keys.slice(1, 3));
  expect(await keysOf({ hasTag: ['odd', '3'] })).toEqual([keys[0], keys[1]]);
  expect(await keysOf({ lacksTag: ['even'] })).toEqual([keys[1]]);
  expect(await keysOf({ stop: keys[2] })).toEqual(keys.slice(0, 2));
  const summary = await project.jobs.summary();
  expect(summary.find(({ name }) => name === 'finished')).toMatchObject({ count: 4 });
  expect((await collected(project.jobs.iterLast())).given).toMatchObject([{ key: keys[0] }]);
});

test('tags, metadata and deletion are kept', async () => {
  const { project } = localProject();
  const job = await project.jobs.run('books', { addTag: ['a'] });
  await job.updateTags({ add: ['b'], remove: ['a'] });
  expect(await job.metadata.get('tags')).toEqual(['b']);
  await job.metadata.set('note', null);
  await job.metadata.update({ state: 'finished', rating: 5 });
  expect(await job.metadata.all()).toMatchObject({ state: 'pending', note: null, rating: 5 });
  await job.metadata.delete('rating');
  expect(await job.metadata.get('rating')).toBeNull();
  await job.delete();
  expect(await project.jobs.count({ state: ['pending', 'running', 'finished'] })).toBe(0);
  expect(await job.metadata.get('state')).toBe('deleted');
});

test('a running job takes the next pending one: the highest priority, then the oldest', async () => {
  const { client, project } = localProject();
  await project.jobs.run('books', { jobArgs: { n: '1' }, priority: 2 });
  await project.jobs.run('books', { jobArgs: { n: '2' }, priority: 4 });
  await project.jobs.run('books', { jobArgs: { n: '3' }, priority: 4 });
  const next = async (): Promise<unknown> => {
    const init = { params: { path: { project: 1 } }, body: {} };
    const { data } = await client.api.POST('/jobq/{project}/startjob', init);
    return data?.key;
  };
  expect([await next(), await next(), await next()]).toEqual(['1/1/2', '1/1/3', '1/1/1']);
});

test('a job that does not exist is not found', async () => {
  const { client } = localProject();
  await expect(client.getJob('1/1/9').finish()).rejects.toBeInstanceOf(NotFoundError);
});

test('there is no next job on an empty queue: no value, and no error', async () => {
  const { client } = localProject();
  const init = { params: { path: { project: 1 } }, body: {} };
  const { data, response } = await client.api.POST('/jobq/{project}/startjob', init);
  expect([data, response.status]).toEqual([undefined, 200]);
});
