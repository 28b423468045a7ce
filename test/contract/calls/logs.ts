import { LogLevel } from 'scrapinghub-client';
import { type ContractCalls, data, first, nothing } from './contract-call.ts';
import { jobOf, PROJECT, SPIDER } from './places.ts';
import { CSV, WHAT, WHICH } from './read-queries.ts';
import { UNCOMPRESSED, writeAll } from './write-all.ts';

const ERRORS = '["level",">=",[40]]';
const COLUMNS = { ...CSV, fields: 'level,message' };

export const logCalls: ContractCalls<
  'getLogStats' | 'readLog' | 'readLogs' | 'readProjectLogs' | 'readSpiderLogs' | 'writeLogs'
> = {
  readLogs: {
    call: (client) =>
      jobOf(client).logs.list({
        level: 'WARNING',
        count: 10,
        start: 1,
        index: [1, 2],
        filter: ['message', 'contains', ['Spider']],
        startTs: new Date(0),
        meta: ['_key', '_ts'],
        nodata: true,
      }),
  },
  readLog: { call: (client) => jobOf(client).logs.get(0), gives: first },
  getLogStats: { call: (client) => jobOf(client).logs.stats() },
  writeLogs: {
    call: (client) =>
      writeAll(jobOf(client).logs.createWriter({ ...UNCOMPRESSED, start: 'append' }), [
        { level: LogLevel.INFO, message: 'Spider opened', time: 1_760_004_003_021 },
        { level: LogLevel.ERROR, message: 'Ошибка', line: 7 },
      ]),
    gives: nothing,
  },
  readProjectLogs: {
    call: (client) =>
      data(
        client.api.GET('/logs/{project}', {
          params: {
            path: { project: PROJECT },
            query: { ...WHICH, ...WHAT, ...COLUMNS, filter: [ERRORS], format: 'jl' },
          },
        }),
      ),
  },
  readSpiderLogs: {
    call: (client) =>
      data(
        client.api.GET('/logs/{project}/{spider}', {
          params: {
            path: { project: PROJECT, spider: SPIDER },
            query: { ...WHICH, ...WHAT, ...COLUMNS, filter: [ERRORS], format: 'jl' },
          },
        }),
      ),
  },
};
