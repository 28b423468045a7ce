import { type Activity, type ActivityEvent, ServerError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, jsonLines, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { valuesIn } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const EVENTS: ActivityEvent[] = [
  { event: 'job:completed', job: '1/2/3', user: 'jobrunner' },
  { event: 'deployed', version: '1.2' },
];

describe('add', () => {
  test('sends one event', async () => {
    const server = await serve(empty());
    await activityOn(server).add({ event: 'deployed', note: 'ż🕷️' });
    expect(sentTo(server)).toEqual(['POST /activity/1']);
    expect(valuesIn(server.requests[0]?.body)).toEqual([{ event: 'deployed', note: 'ż🕷️' }]);
  });

  test('sends several in one call, in the order they were given', async () => {
    const server = await serve(empty());
    await activityOn(server).add(EVENTS);
    expect(server.requests.map(({ body }) => valuesIn(body))).toEqual([EVENTS]);
  });

  test.each([
    ['of another project', { event: 'job:completed', job: '2/2/3' }],
    ['of no project', { event: 'job:completed', job: 'abc' }],
    ['of another project whose id begins the same', { event: 'job:completed', job: '11/2/3' }],
  ])('of an event about a job %s is a TypeError, and nothing is sent', async (_, event) => {
    const server = await serve(empty());
    const failure = await failureOf(() => activityOn(server).add([...EVENTS, event]));
    expect(failure).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('of no events sends nothing', async () => {
    const server = await serve(empty());
    await activityOn(server).add([]);
    expect(server.requests).toEqual([]);
  });

  test('is not repeated, for the event would be there twice', async () => {
    const server = await serve(refusedFor0s(504));
    await expect(activityOn(server).add(EVENTS)).rejects.toThrow(ServerError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('iter', () => {
  test('gives the events as they come, newest first', async () => {
    const server = await serve(jsonLines(EVENTS));
    expect(await activityOn(server).list()).toEqual(EVENTS);
    expect(sentTo(server)).toEqual(['GET /activity/1']);
  });

  test('sends count, filter and meta', async () => {
    const server = await serve(jsonLines([]));
    await activityOn(server).list({
      count: 2,
      filter: ['event', '=', ['deployed']],
      meta: '_ts',
    });
    expect([...(server.requests[0]?.query ?? [])]).toEqual([
      ['count', '2'],
      ['filter', '["event","=",["deployed"]]'],
      ['meta', '_ts'],
    ]);
  });

  test('asks for events that pass all of several filters', async () => {
    const server = await serve(jsonLines([]));
    const filter = [
      ['event', '=', ['deployed']],
      ['user', 'exists', []],
    ] as const;
    await activityOn(server).list({ filter, meta: ['_ts'] });
    expect(server.requests[0]?.query.getAll('filter')).toEqual(
      filter.map((one) => JSON.stringify(one)),
    );
  });

  test('of 0 events asks for nothing', async () => {
    const server = await serve(jsonLines(EVENTS));
    expect(await activityOn(server).list({ count: 0 })).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

function activityOn(server: TestServer): Activity {
  return clientFor(server).getProject(1).activity;
}
