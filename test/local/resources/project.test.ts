import { BadRequestError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { errorOf } from '../../helpers/client.ts';
import { localProject } from '../local-client.ts';

test('a project exists as soon as a call names it', async () => {
  const { client } = localProject();
  await client.getProject(77).settings.set('job_runtime_limit', 24);
  expect(await client.projects.list()).toEqual([1, 77]);
  expect(await client.getProject(77).settings.all()).toEqual({ job_runtime_limit: 24 });
  await client.getProject(77).settings.delete('job_runtime_limit');
  expect(await client.getProject(77).settings.get('job_runtime_limit')).toBeNull();
});

test('an account lists the projects that it has', async () => {
  const { client } = localProject({ key: { key: 'k', projects: [5] } });
  expect(await client.projects.list()).toEqual([5]);
});

test('a spider is created when it is asked for, and keeps its tags', async () => {
  const { project } = localProject();
  const spider = await project.spiders.get('quotes', { create: true });
  await spider.updateTags({ add: ['daily'] });
  expect(await project.spiders.list()).toMatchObject([
    { id: 'books' },
    { id: 'quotes', tags: ['daily'] },
  ]);
});

test('a spider that does not exist is not run, and nothing is changed', async () => {
  const { project } = localProject();
  const error = await errorOf(BadRequestError, () => project.jobs.run('poems'));
  expect(error.message).toContain('invalid value for spider: poems');
  expect(await project.spiders.list()).toHaveLength(1);
  const any = localProject({ anySpider: true });
  expect((await any.project.jobs.run('poems')).key).toBe('1/2/1');
});

test('the log of activity has what happens to jobs and what is added, newest first', async () => {
  const { project } = localProject();
  const job = await project.jobs.run('books');
  await job.start();
  await job.finish();
  await project.activity.add([{ event: 'a' }, { event: 'b' }]);
  expect((await project.activity.list()).map(({ event }) => event)).toEqual([
    'b',
    'a',
    'job:completed',
    'job:started',
    'job:scheduled',
  ]);
  expect(await project.activity.list({ count: 1 })).toEqual([{ event: 'b' }]);
});

test('periodic jobs are created, changed and deleted', async () => {
  const { project } = localProject();
  const tasks = [{ name: 'books' }];
  const job = await project.periodicJobs.create({ type: 'spider', cron: '0 9 * * 1', tasks });
  expect(job).toMatchObject({
    disabled: false,
    tasks: [{ name: 'books', priority: 2, jobq_id: 1 }],
  });
  await project.periodicJobs.update(job.id, { disabled: true });
  expect(await project.periodicJobs.list()).toMatchObject([{ id: job.id, disabled: true }]);
  await project.periodicJobs.delete(job.id);
  expect(await project.periodicJobs.list()).toEqual([]);
});
