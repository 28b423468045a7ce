import type { Collection, ScrapinghubClient } from 'scrapinghub-client';
import { type ContractCalls, nothing } from './contract-call.ts';
import { projectOf } from './places.ts';
import { UNCOMPRESSED, writeAll } from './write-all.ts';

const prices = (client: ScrapinghubClient): Collection =>
  projectOf(client).collections.getStore('prices');

/** Operations with a method. */
export const collectionCalls: ContractCalls<
  | 'countRecords'
  | 'deleteRecords'
  | 'listCollections'
  | 'readCollection'
  | 'readRecord'
  | 'truncateCollection'
  | 'writeCollection'
> = {
  listCollections: { call: (client) => projectOf(client).collections.list() },
  readCollection: {
    call: (client) =>
      prices(client).list({
        key: ['invisible-cities', 'middlemarch'],
        prefix: ['mid', 'inv'],
        prefixCount: 10,
        startTs: 0,
        endTs: new Date(2e12),
        startAfter: 'a',
        count: 10,
        filter: ['value', '>', [5]],
        meta: ['_ts'],
        nodata: true,
      }),
  },
  readRecord: {
    call: (client) => prices(client).get('middlemarch, 雪国?'),
    gives: ([record]: unknown[]) => record,
  },
  writeCollection: {
    call: (client) =>
      writeAll(prices(client).createWriter({ ...UNCOMPRESSED, start: 2 }), [
        { _key: 'les-miserables', value: 14, currency: 'EUR' },
        { _key: '雪国', value: null },
      ]),
    gives: nothing,
  },
  deleteRecords: {
    call: (client) => prices(client).delete(['les-miserables', '雪国']),
    gives: nothing,
  },
  // The mock gives the first example, which has no nextstart.
  countRecords: {
    call: (client) =>
      prices(client).count({
        key: 'middlemarch',
        prefix: ['mid', 'inv'],
        startTs: new Date(0),
        endTs: 2e12,
        start: 'a',
        filter: [
          ['value', '>', [5]],
          ['currency', 'exists', []],
        ],
      }),
    gives: ({ count }: { count: number }) => count,
  },
  truncateCollection: { call: (client) => prices(client).truncate(), gives: nothing },
};
