import { type ContractCalls, data, first, nothing } from './contract-call.ts';
import { JOB_PATH, jobOf } from './places.ts';

export const jobMetadataCalls: ContractCalls<
  | 'deleteJobField'
  | 'deleteJobMetadata'
  | 'readJobField'
  | 'readJobMetadata'
  | 'updateJobMetadata'
  | 'writeJobField'
> = {
  readJobMetadata: { call: (client) => jobOf(client).metadata.all(), gives: first },
  updateJobMetadata: {
    call: (client) => jobOf(client).metadata.update({ owner: 'books' }),
    gives: nothing,
  },
  deleteJobMetadata: {
    call: (client) =>
      data(client.api.DELETE('/jobs/{project}/{spider}/{job}', { params: { path: JOB_PATH } })),
    gives: nothing,
  },
  readJobField: { call: (client) => jobOf(client).metadata.get('state') },
  writeJobField: {
    call: (client) => jobOf(client).metadata.set('owner', { team: 'books' }),
    gives: nothing,
  },
  deleteJobField: { call: (client) => jobOf(client).metadata.delete('owner'), gives: nothing },
};
