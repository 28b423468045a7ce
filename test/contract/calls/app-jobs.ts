import type { operations } from '../../../src/generated/types.ts';
import { type ContractCalls, data } from './contract-call.ts';
import { JOB, PROJECT } from './places.ts';

const FILTER: operations['countAppJobs']['parameters']['query'] = {
  project: PROJECT,
  job: [JOB, '123/2/1'],
  spider: 'books',
  state: 'finished',
  has_tag: ['daily', 'eu'],
  lacks_tag: ['draft', 'broken'],
};

export const appJobCalls: ContractCalls<
  'countAppJobs' | 'deleteJobs' | 'listAppJobLines' | 'listAppJobs' | 'scheduleJob' | 'stopJob'
> = {
  listAppJobs: {
    call: (client) =>
      data(
        client.api.GET('/api/jobs/list.json', {
          params: { query: { ...FILTER, count: 100, offset: 100 } },
        }),
      ),
  },
  listAppJobLines: {
    call: (client) =>
      data(
        client.api.GET('/api/jobs/list.jl', {
          params: { query: { ...FILTER, count: 1000, offset: 0 } },
        }),
      ),
  },
  countAppJobs: {
    call: (client) => data(client.api.GET('/api/jobs/count.json', { params: { query: FILTER } })),
  },
  scheduleJob: {
    call: (client) =>
      data(
        client.api.POST('/api/schedule.json', {
          body: { project: PROJECT, spider: 'books', category: 'poetry', meta: { order: 'A-17' } },
        }),
      ),
  },
  stopJob: {
    call: (client) =>
      data(client.api.POST('/api/jobs/stop.json', { body: { project: PROJECT, job: JOB } })),
  },
  deleteJobs: {
    call: (client) =>
      data(
        client.api.POST('/api/jobs/delete.json', {
          body: { project: PROJECT, job: ['123/1/1', '123/1/2'] },
        }),
      ),
  },
};
