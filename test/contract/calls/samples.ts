import { type ContractCalls, data, first, nothing } from './contract-call.ts';
import { jobOf, PROJECT, SPIDER } from './places.ts';
import { WHICH } from './read-queries.ts';
import { UNCOMPRESSED, writeAll } from './write-all.ts';

export const sampleCalls: ContractCalls<
  'readProjectSamples' | 'readSample' | 'readSamples' | 'readSpiderSamples' | 'writeSamples'
> = {
  readSamples: {
    call: (client) =>
      jobOf(client).samples.list({ count: 10, start: '123/1/3/0', index: [0, 2], startTs: 0 }),
  },
  readSample: { call: (client) => jobOf(client).samples.get(0), gives: first },
  writeSamples: {
    call: (client) =>
      writeAll(jobOf(client).samples.createWriter({ ...UNCOMPRESSED, start: 3 }), [
        [1_760_004_004_000, 0, 2, 3, 3, 0],
        [1_760_004_019_000, 3.5],
      ]),
    gives: nothing,
  },
  readProjectSamples: {
    call: (client) =>
      data(
        client.api.GET('/samples/{project}', {
          params: { path: { project: PROJECT }, query: { ...WHICH, format: 'jl' } },
        }),
      ),
  },
  readSpiderSamples: {
    call: (client) =>
      data(
        client.api.GET('/samples/{project}/{spider}', {
          params: { path: { project: PROJECT, spider: SPIDER }, query: { ...WHICH, format: 'jl' } },
        }),
      ),
  },
};
