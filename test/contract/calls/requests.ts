import { type ContractCalls, data, first, nothing } from './contract-call.ts';
import { jobOf, PROJECT, SPIDER } from './places.ts';
import { WHAT, WHICH } from './read-queries.ts';
import { UNCOMPRESSED, writeAll } from './write-all.ts';

const FAILED = '["status",">=",[400]]';

export const requestCalls: ContractCalls<
  | 'getRequestStats'
  | 'readProjectRequests'
  | 'readRequest'
  | 'readRequests'
  | 'readSpiderRequests'
  | 'writeRequests'
> = {
  readRequests: {
    call: (client) =>
      jobOf(client).requests.list({
        count: 10,
        startAfter: '123/1/3/0',
        index: [1, 2],
        filter: ['status', '=', [200]],
        startTs: 0,
        meta: ['_key', '_ts'],
        nodata: true,
      }),
  },
  readRequest: { call: (client) => jobOf(client).requests.get(0), gives: first },
  getRequestStats: { call: (client) => jobOf(client).requests.stats() },
  writeRequests: {
    call: (client) => {
      const answered = { method: 'GET', status: 200, rs: 48_210, duration: 420 };
      const books = { ...answered, url: 'https://books.example/', time: 1_760_004_003_110 };
      const fiction = { ...books, url: 'https://books.example/fiction', parent: 0, fp: 'a1b2' };
      const writer = jobOf(client).requests.createWriter({ ...UNCOMPRESSED, start: 'append' });
      return writeAll(writer, [{ ...books, parent: null, fp: null }, fiction]);
    },
    gives: nothing,
  },
  readProjectRequests: {
    call: (client) =>
      data(
        client.api.GET('/requests/{project}', {
          params: {
            path: { project: PROJECT },
            query: { ...WHICH, ...WHAT, filter: [FAILED], format: 'jl' },
          },
        }),
      ),
  },
  readSpiderRequests: {
    call: (client) =>
      data(
        client.api.GET('/requests/{project}/{spider}', {
          params: {
            path: { project: PROJECT, spider: SPIDER },
            query: { ...WHICH, ...WHAT, filter: [FAILED], format: 'jl' },
          },
        }),
      ),
  },
};
