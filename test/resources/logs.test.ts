import { LogLevel, type LogReadParams } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, jsonLines } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const PATH = '/logs/1/2/3';

describe('a log entry', () => {
  test.each([
    ['debug', LogLevel.DEBUG],
    ['info', LogLevel.INFO],
    ['warn', LogLevel.WARNING],
    ['error', LogLevel.ERROR],
  ] as const)('of %s has its level, and the time it was written', async (method, level) => {
    const { stored, logs } = await logsToWrite();
    const before = Date.now();
    await logs[method]('hello');
    await logs.close();
    const time = expect.toSatisfy((ms: number) => ms >= before && ms <= Date.now());
    expect(stored.at(PATH)).toEqual([{ message: 'hello', level, time }]);
  });

  test('has the level INFO by default', async () => {
    const { stored, logs } = await logsToWrite();
    await logs.log('hello', { time: 5 });
    await logs.close();
    expect(stored.at(PATH)).toEqual([{ message: 'hello', level: LogLevel.INFO, time: 5 }]);
  });

  test('takes its time as a Date, and further fields', async () => {
    const { stored, logs } = await logsToWrite();
    await logs.log('hello', { level: LogLevel.CRITICAL, time: new Date(1234), spider: ['a', 1] });
    await logs.close();
    expect(stored.at(PATH)).toEqual([
      { message: 'hello', level: LogLevel.CRITICAL, time: 1234, spider: ['a', 1] },
    ]);
  });

  test('with an invalid time is a TypeError, and nothing is written', async () => {
    const { server, logs } = await logsToWrite();
    const failure = await failureOf(() => logs.log('hello', { time: new Date('never') }));
    expect(failure).toBeInstanceOf(TypeError);
    await logs.close();
    expect(server.requests).toEqual([]);
  });

  test('comes after those that are there, and gets its index', async () => {
    const { stored, server, logs } = await logsToWrite();
    stored.put({ path: PATH, query: new URLSearchParams('start=0'), body: '"old"\n"older"\n' });
    expect([await logs.info('a'), await logs.error('b')]).toEqual([2, 3]);
    await logs.close();
    expect(sentTo(server)).toEqual([`GET ${PATH}/stats`, `POST ${PATH}?start=2`]);
    expect(stored.at(PATH).slice(0, 2)).toEqual(['old', 'older']);
  });

  test('replaces the first one where a writer says start: 0', async () => {
    const { stored, server, logs } = await logsToWrite();
    stored.put({ path: PATH, query: new URLSearchParams('start=0'), body: '"old"\n"older"\n' });
    const writer = logs.createWriter({ start: 0 });
    await writer.write({ message: 'new', level: LogLevel.INFO, time: 5 });
    await writer.close();
    expect(sentTo(server)).toEqual([`POST ${PATH}?start=0`]);
    expect(stored.at(PATH)).toEqual([{ message: 'new', level: 20, time: 5 }, 'older']);
  });

  test.each([undefined, null, 5, ['a'], { message: 'a' }])(
    'of which the message is %j is a TypeError, and nothing is sent',
    async (message) => {
      const { server, logs } = await logsToWrite();
      const failure = await failureOf(() => logs.info(message as unknown as string));
      expect(failure).toBeInstanceOf(TypeError);
      await logs.close();
      expect(server.requests).toEqual([]);
    },
  );
});

describe('a level', () => {
  test.each([
    ['DEBUG', 10],
    ['INFO', 20],
    ['WARNING', 30],
    ['ERROR', 40],
    ['CRITICAL', 50],
    [35, 35],
  ] as const)('%s asks for entries of %i and above', async (level, number) => {
    expect(await filtersFor({ level })).toEqual([['level', '>=', [number]]]);
  });

  test("goes along with the caller's own filter", async () => {
    expect(
      await filtersFor({ level: 'ERROR', filter: ['message', 'icontains', ['oops']] }),
    ).toEqual([
      ['level', '>=', [40]],
      ['message', 'icontains', ['oops']],
    ]);
  });

  test("goes along with several of the caller's filters", async () => {
    const filter = [
      ['message', 'icontains', ['oops']],
      ['level', '<', [50]],
    ] as const;
    expect(await filtersFor({ level: 'ERROR', filter })).toEqual([
      ['level', '>=', [40]],
      ...filter,
    ]);
  });

  test.each(['error', 'FATAL', '', 'toString', '40', Number.NaN])(
    '%j is a TypeError, and nothing is sent',
    async (level) => {
      const server = await serve(jsonLines([]));
      const params: object = { level };
      const failure = await failureOf(() => clientFor(server).getJob('1/2/3').logs.list(params));
      expect(failure).toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );
});

test('the counters of a log are by level', async () => {
  const stats = { counts: { 40: 1, 20: 4 }, totals: { input_values: 5, input_bytes: 91 } };
  const server = await serve(json(stats));
  expect(await clientFor(server).getJob('1/2/3').logs.stats()).toEqual(stats);
  expect(sentTo(server)).toEqual([`GET ${PATH}/stats`]);
});

async function logsToWrite() {
  const stored = new StoredLines();
  const server = await serve(stored.store);
  return { stored, server, logs: clientFor(server).getJob('1/2/3').logs };
}

async function filtersFor(params: LogReadParams): Promise<unknown[]> {
  const server = await serve(jsonLines([]));
  await clientFor(server).getJob('1/2/3').logs.list(params);
  const filters = server.requests[0]?.query.getAll('filter') ?? [];
  return filters.map((filter): unknown => JSON.parse(filter));
}
