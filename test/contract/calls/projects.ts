import { type ContractCalls, data } from './contract-call.ts';
import { projectOf } from './places.ts';

export const projectCalls: ContractCalls<
  'getProjectSummary' | 'getServerTime' | 'listProjects' | 'listProjectSummaries'
> = {
  listProjects: {
    call: (client) => client.projects.list(),
    gives: ({ projects }: { projects: number[] }) => projects,
  },
  getProjectSummary: { call: (client) => projectOf(client).summary() },
  listProjectSummaries: {
    call: (client) => client.projects.summary({ state: ['pending', 'running'] }),
  },
  getServerTime: { call: (client) => data(client.api.GET('/system/ts')) },
};
