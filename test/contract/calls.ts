import type { ScrapinghubClient } from 'scrapinghub-client';
import type { OperationId } from '../../src/generated/operations.ts';

/** How a user reaches an operation, and what the answer that the document shows becomes on the way. */
export interface ContractCall {
  readonly call: (client: ScrapinghubClient) => Promise<unknown>;
  /** The facade's answer, from the documented one. Default: the same. */
  readonly gives?: (example: never) => unknown;
}

const PROJECT = 123;
const JOB = '123/1/3';

const first = ([line]: unknown[]): unknown => line;
const nothing = (): undefined => undefined;

/** One call for each operation of the document: through the facade, or where that has no verb through `client.api`. */
export const calls: Readonly<Record<OperationId, ContractCall>> = {
  // Projects
  listProjects: {
    call: (client) => client.projects.list(),
    gives: ({ projects }: { projects: number[] }) => projects,
  },
  getProjectSummary: { call: (client) => client.getProject(PROJECT).summary() },
  listProjectSummaries: {
    call: (client) => client.projects.summary({ state: ['pending', 'running'] }),
  },

  // Spiders
  listSpiders: {
    call: (client) => client.getProject(PROJECT).spiders.list(),
    gives: ({ spiders }: { spiders: unknown[] }) => spiders,
  },
  getSpiderId: {
    call: async (client) => {
      const spider = await client.getProject(PROJECT).spiders.get('books', { create: true });
      return Number(spider.id);
    },
  },
  getSpider: {
    call: async (client) => (await books(client)).listTags(),
    gives: ({ tags }: { tags: string[] }) => tags,
  },
  updateSpiderTags: {
    call: async (client) =>
      (await books(client)).updateTags({ add: ['daily'], remove: ['weekly'] }),
    gives: nothing,
  },

  // Jobs
  runJob: {
    call: async (client) => {
      const run = {
        jobArgs: { category: 'poetry', note: 'a*b & c=d' },
        jobSettings: { LOG_LEVEL: 'INFO' },
        addTag: ['daily', 'test'],
        meta: { state: 'running', owner: { team: 'books' } },
        environment: { LANG: 'fr' },
        priority: 3,
        units: 2,
        cmdArgs: '--verbose',
      } as const;
      const job = await client.getProject(PROJECT).jobs.run('books', run);
      return job.key;
    },
    gives: ({ jobid }: { jobid: string }) => jobid,
  },
  updateJobTags: {
    call: (client) =>
      client
        .getProject(PROJECT)
        .jobs.updateTags({ spider: 'books', add: ['a', 'b'], remove: ['c'] }),
    gives: ({ count }: { count: number }) => count,
  },
  listJobs: {
    call: (client) =>
      client.getProject(PROJECT).jobs.list({
        spider: 'books',
        state: ['finished', 'deleted'],
        hasTag: ['daily', 'weekly'],
        lacksTag: 'broken',
        startTs: new Date(0),
        endTs: 2e12,
        count: 10,
        start: 1,
        stop: JOB,
      }),
  },
  countJobs: {
    call: (client) => client.getProject(PROJECT).jobs.count({ state: 'running' }),
  },
  summarizeJobs: {
    call: (client) => client.getProject(PROJECT).jobs.summary({}),
  },
  summarizeJobsInState: {
    call: (client) => client.getProject(PROJECT).jobs.summary('finished', { count: 2, start: 1 }),
    gives: first,
  },
  summarizeSpiderJobs: {
    call: async (client) => (await books(client)).jobs.summary({ jobMeta: ['units'] }),
  },
  summarizeSpiderJobsInState: {
    call: async (client) => (await books(client)).jobs.summary('finished', {}),
    gives: first,
  },
  getJobSummaries: {
    call: (client) =>
      data(
        client.api.GET('/jobq/{project}/jobsummary', {
          params: { path: { project: PROJECT }, query: { key: [JOB], jobmeta: ['units'] } },
        }),
      ),
  },
  listLastJobs: {
    call: (client) => collect(client.getProject(PROJECT).jobs.iterLast({ count: 5 })),
  },
  listLastSpiderJobs: {
    call: async (client) => collect((await books(client)).jobs.iterLast({})),
  },
  pushJobs: {
    call: (client) =>
      data(
        client.api.POST('/jobq/{project}/push', {
          params: { path: { project: PROJECT } },
          body: [{ spider: 'books', state: 'pending', unique: 'books-today' }],
        }),
      ),
  },
  updateJobs: {
    call: (client) => client.getJob(JOB).finish({ close_reason: 'done' }),
    gives: ([line]: { prevstate: string }[]) => line?.prevstate,
  },
  cancelJobs: {
    call: (client) => client.getProject(PROJECT).jobs.cancel([JOB, '123/1/4']),
  },
  cancelJob: { call: (client) => client.getJob(JOB).cancel(), gives: nothing },

  // Job metadata
  readJobMetadata: {
    call: (client) => client.getJob(JOB).metadata.all(),
    gives: first,
  },
  updateJobMetadata: {
    call: (client) => client.getJob(JOB).metadata.update({ owner: 'books' }),
    gives: nothing,
  },
  deleteJobMetadata: {
    call: (client) =>
      data(
        client.api.DELETE('/jobs/{project}/{spider}/{job}', {
          params: { path: { project: PROJECT, spider: 1, job: 3 } },
        }),
      ),
    gives: nothing,
  },
  readJobField: { call: (client) => client.getJob(JOB).metadata.get('state') },
  writeJobField: {
    call: (client) => client.getJob(JOB).metadata.set('owner', { team: 'books' }),
    gives: nothing,
  },
  deleteJobField: {
    call: (client) => client.getJob(JOB).metadata.delete('owner'),
    gives: nothing,
  },

  // Items
  readItems: {
    call: (client) =>
      client.getJob(JOB).items.list({
        count: 10,
        startAfter: 0,
        index: [1, 2],
        filter: [
          ['price', '>', [5]],
          ['title', 'exists', []],
        ],
        startTs: 0,
        meta: ['_key', '_ts'],
      }),
  },
  readItem: { call: (client) => client.getJob(JOB).items.get(0), gives: first },
  getItemStats: { call: (client) => client.getJob(JOB).items.stats() },
  writeItems: {
    call: (client) =>
      data(
        client.api.POST('/items/{project}/{spider}/{job}', {
          params: { path: { project: PROJECT, spider: 1, job: 3 }, query: { start: 0 } },
          body: [{ title: 'Middlemarch' }, { title: '雪国' }],
        }),
      ),
    gives: nothing,
  },

  // System
  getServerTime: { call: (client) => data(client.api.GET('/system/ts')) },
};

const books = (client: ScrapinghubClient) => client.getProject(PROJECT).spiders.get('books');

const data = async (result: Promise<{ data?: unknown }>): Promise<unknown> => (await result).data;

async function collect(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const value of values) all.push(value);
  return all;
}
