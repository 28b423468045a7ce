import { type ContractCalls, data } from './contract-call.ts';
import { PROJECT } from './places.ts';

export const jobQueueCalls: ContractCalls<'pushJobs' | 'startNextJob'> = {
  pushJobs: {
    call: (client) =>
      data(
        client.api.POST('/jobq/{project}/push', {
          params: { path: { project: PROJECT } },
          body: [{ spider: 'books', state: 'pending', unique: 'books-today' }],
        }),
      ),
  },
  startNextJob: {
    call: (client) =>
      data(
        client.api.POST('/jobq/{project}/startjob', {
          params: { path: { project: PROJECT } },
          body: { botgroup: 'kumo', worker: 'eu-1' },
        }),
      ),
  },
};
