import { type ContractCalls, data, nothing } from './contract-call.ts';
import { PROJECT, projectOf } from './places.ts';

export const settingCalls: ContractCalls<
  'deleteSetting' | 'readScrapySettings' | 'readSetting' | 'readSettings' | 'updateSettings'
> = {
  readScrapySettings: {
    call: (client) =>
      data(client.api.GET('/api/settings/get.json', { params: { query: { project: PROJECT } } })),
  },
  readSettings: { call: (client) => projectOf(client).settings.all() },
  updateSettings: {
    call: (client) =>
      projectOf(client).settings.update({ botgroups: ['kumo'], job_runtime_limit: 12 }),
    gives: nothing,
  },
  readSetting: { call: (client) => projectOf(client).settings.get('default_job_units') },
  deleteSetting: {
    call: (client) => projectOf(client).settings.delete('job_runtime_limit'),
    gives: nothing,
  },
};
