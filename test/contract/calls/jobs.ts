import { type ContractCalls, nothing } from './contract-call.ts';
import { JOB, jobOf, projectOf } from './places.ts';

export const jobCalls: ContractCalls<
  'cancelJob' | 'cancelJobs' | 'countJobs' | 'listJobs' | 'runJob' | 'updateJobs' | 'updateJobTags'
> = {
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
      const job = await projectOf(client).jobs.run('books', run);
      return job.key;
    },
    gives: ({ jobid }: { jobid: string }) => jobid,
  },
  updateJobTags: {
    call: (client) =>
      projectOf(client).jobs.updateTags({ spider: 'books', add: ['a', 'b'], remove: ['c'] }),
    gives: ({ count }: { count: number }) => count,
  },
  listJobs: {
    call: (client) =>
      projectOf(client).jobs.list({
        spider: 'books',
        state: ['finished', 'deleted'],
        hasTag: ['daily', 'weekly'],
        lacksTag: 'broken',
        startTs: new Date(0),
        endTs: 2e12,
        count: 10,
        start: 1,
        stop: JOB,
        jobMeta: ['spider', 'tags'],
      }),
  },
  countJobs: {
    call: (client) =>
      projectOf(client).jobs.count({
        spider: 'books',
        state: ['pending', 'running'],
        hasTag: 'daily',
        lacksTag: ['broken', 'draft'],
        startTs: 0,
        endTs: new Date(2e12),
      }),
  },
  updateJobs: {
    call: (client) => jobOf(client).finish({ close_reason: 'done' }),
    gives: ([line]: { prevstate: string }[]) => line?.prevstate,
  },
  cancelJobs: { call: (client) => projectOf(client).jobs.cancel([JOB, '123/1/4']) },
  cancelJob: { call: (client) => jobOf(client).cancel(), gives: nothing },
};
