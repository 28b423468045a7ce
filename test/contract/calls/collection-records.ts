import { type ContractCalls, data, nothing } from './contract-call.ts';
import { PROJECT } from './places.ts';

const PRICES = { project: PROJECT, type: 'vcs', name: 'prices' } as const;
const RECORD = { ...PRICES, key: 'middlemarch / 雪国?' };
const VALUABLE = '["value",">=",[10]]';

/** Operations without a method. */
export const collectionRecordCalls: ContractCalls<
  | 'deleteFromCollection'
  | 'deleteRecord'
  | 'readRecordValue'
  | 'renameCollection'
  | 'scanCollection'
  | 'writeRecord'
> = {
  deleteFromCollection: {
    call: (client) =>
      data(
        client.api.DELETE('/collections/{project}/{type}/{name}', {
          params: {
            path: PRICES,
            query: {
              key: ['invisible-cities', 'middlemarch'],
              prefix: ['mid', 'inv'],
              prefixcount: 10,
              startts: 0,
              endts: 2e12,
              filter: [VALUABLE],
              start: 'a',
              maxscan: 10_000,
            },
          },
        }),
      ),
  },
  scanCollection: {
    call: (client) =>
      data(
        client.api.GET('/collections/{project}/{type}/{name}/scan', {
          params: {
            path: PRICES,
            query: { prefix: ['mid', 'inv'], filter: [VALUABLE], start: 'a', maxscan: 10_000 },
          },
        }),
      ),
  },
  renameCollection: {
    call: (client) =>
      data(
        client.api.POST('/collections/{project}/rename', {
          params: {
            path: { project: PROJECT },
            query: { name: 'prices', new_name: 'old_prices' },
          },
        }),
      ),
  },
  readRecordValue: {
    call: (client) =>
      data(
        client.api.GET('/collections/{project}/{type}/{name}/{key}/value', {
          params: { path: RECORD },
        }),
      ),
  },
  writeRecord: {
    call: (client) =>
      data(
        client.api.POST('/collections/{project}/{type}/{name}/{key}', {
          params: { path: RECORD },
          body: { value: 9.5, currency: 'EUR' },
        }),
      ),
    gives: nothing,
  },
  deleteRecord: {
    call: (client) =>
      data(
        client.api.DELETE('/collections/{project}/{type}/{name}/{key}', {
          params: { path: RECORD },
        }),
      ),
    gives: nothing,
  },
};
