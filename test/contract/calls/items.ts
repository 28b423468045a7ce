import { type ContractCalls, data, first, nothing } from './contract-call.ts';
import { JOB_PATH, jobOf, PROJECT, SPIDER } from './places.ts';
import { CSV, WHAT, WHICH } from './read-queries.ts';
import { UNCOMPRESSED, writeAll } from './write-all.ts';

const CHEAP = '["price","<",[10]]';

export const itemCalls: ContractCalls<
  | 'getItemStats'
  | 'readItem'
  | 'readItemField'
  | 'readItems'
  | 'readProjectItems'
  | 'readSpiderItems'
  | 'writeItems'
> = {
  readItems: {
    call: (client) =>
      jobOf(client).items.list({
        count: 10,
        startAfter: 0,
        index: [1, 2],
        filter: [
          ['price', '>', [5]],
          ['title', 'exists', []],
        ],
        startTs: 0,
        meta: ['_key', '_ts'],
        nodata: true,
      }),
  },
  readItem: { call: (client) => jobOf(client).items.get(0), gives: first },
  readItemField: {
    call: (client) =>
      data(
        client.api.GET('/items/{project}/{spider}/{job}/{index}/{field}', {
          params: { path: { ...JOB_PATH, index: 0, field: 'title' } },
        }),
      ),
  },
  getItemStats: { call: (client) => jobOf(client).items.stats() },
  writeItems: {
    call: (client) =>
      writeAll(jobOf(client).items.createWriter({ ...UNCOMPRESSED, start: 5 }), [
        { title: 'Middlemarch', price: 9.5, tags: ['classic', null] },
        { title: '雪国' },
      ]),
    gives: nothing,
  },
  readProjectItems: {
    call: (client) =>
      data(
        client.api.GET('/items/{project}', {
          params: {
            path: { project: PROJECT },
            query: { ...WHICH, ...WHAT, ...CSV, filter: [CHEAP], format: 'jl' },
          },
        }),
      ),
  },
  readSpiderItems: {
    call: (client) =>
      data(
        client.api.GET('/items/{project}/{spider}', {
          params: {
            path: { project: PROJECT, spider: SPIDER },
            query: { ...WHICH, ...WHAT, ...CSV, filter: [CHEAP], format: 'jl' },
          },
        }),
      ),
  },
};
