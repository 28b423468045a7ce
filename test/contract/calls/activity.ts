import { type ContractCalls, data, nothing } from './contract-call.ts';
import { JOB, PROJECT, projectOf } from './places.ts';

export const activityCalls: ContractCalls<'addActivity' | 'readActivity' | 'readProjectsActivity'> =
  {
    readActivity: {
      call: (client) =>
        projectOf(client).activity.list({
          count: 10,
          filter: ['user', '=', ['jobrunner']],
          meta: '_ts',
        }),
    },
    addActivity: {
      call: (client) =>
        projectOf(client).activity.add([
          { event: 'job:completed', job: JOB, user: 'reader' },
          { imported: 5, source: { name: 'catalogue' } },
        ]),
      gives: nothing,
    },
    readProjectsActivity: {
      call: (client) =>
        data(
          client.api.GET('/activity/projects', {
            params: {
              query: {
                p: [PROJECT, 456],
                count: 10,
                pcount: 5,
                meta: ['_project', '_ts'],
                format: 'jl',
              },
            },
          }),
        ),
    },
  };
