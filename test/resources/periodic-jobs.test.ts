import {
  type NewPeriodicJob,
  type PeriodicJob,
  type PeriodicJobs,
  ScrapinghubError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

const PATH = '/api/v2/projects/1/periodicjobs';
const NEW: NewPeriodicJob = { type: 'spider', cron: '0 9 * * 1', tasks: [{ name: 'books' }] };

describe('the list', () => {
  test.each([
    ['null', null],
    ['missing', undefined],
  ])('of one page ends where next is %s', async (_, next) => {
    const server = await serve(json({ results: [jobOf(1), jobOf(2)], next }));
    expect(await jobsOn(server).list()).toEqual([jobOf(1), jobOf(2)]);
    expect(sentTo(server)).toEqual([`GET ${PATH}`]);
  });

  test('of none is empty', async () => {
    const server = await serve(json({ count: 0, results: [], next: null }));
    expect(await jobsOn(server).list()).toEqual([]);
  });

  test('continues while there is a next page', async () => {
    const server = await serve(pagesOf([[1, 2], [3, 4], [5]]));
    expect((await jobsOn(server).list()).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(sentTo(server)).toEqual([`GET ${PATH}`, `GET ${PATH}?page=2`, `GET ${PATH}?page=3`]);
  });

  test('asks for no page that nobody wants', async () => {
    const server = await serve(pagesOf([[1, 2], [3]]));
    for await (const { id } of jobsOn(server).iter()) if (id === 2) break;
    expect(server.requests).toHaveLength(1);
  });

  test('of a service that gives the same page for ever is given up, and not read for ever', async () => {
    const always = json({ results: [jobOf(1)], next: 'https://a.example/?offset=1' });
    const server = await serve(...Array.from({ length: 20 }, () => always), empty({ status: 500 }));
    const failure = await failureOf(() => jobsOn(server).list());
    expect(failure).toBeInstanceOf(ScrapinghubError);
    expect(server.requests.length).toBeLessThan(20);
  });
});

describe('a periodic job', () => {
  test('is read by its id', async () => {
    const server = await serve(json(jobOf(7)));
    expect(await jobsOn(server).get(7)).toEqual(jobOf(7));
    expect(sentTo(server)).toEqual([`GET ${PATH}/7`]);
  });

  test('is created from the fields given', async () => {
    const server = await serve(json(jobOf(7), { status: 201 }));
    expect(await jobsOn(server).create(NEW)).toEqual(jobOf(7));
    expect(sentTo(server)).toEqual([`POST ${PATH}`]);
    expect(bodyOf(server)).toEqual(NEW);
  });

  test('is created once, though the answer is lost', async () => {
    const server = await serve(refusedFor0s(504));
    await failureOf(() => jobsOn(server).create(NEW));
    expect(server.requests).toHaveLength(1);
  });

  test('is changed in what is named', async () => {
    const server = await serve(json(jobOf(7)));
    await jobsOn(server).update(7, { disabled: true });
    expect(sentTo(server)).toEqual([`PATCH ${PATH}/7`]);
    expect(bodyOf(server)).toEqual({ disabled: true });
  });

  test('is deleted', async () => {
    const server = await serve(empty({ status: 204 }));
    await jobsOn(server).delete(7);
    expect(sentTo(server)).toEqual([`DELETE ${PATH}/7`]);
  });

  test.each([-1, 1.5, Number.NaN])('of id %d is a RangeError, and nothing is sent', async (id) => {
    const server = await serve(empty({ status: 204 }));
    expect(await failureOf(() => jobsOn(server).delete(id))).toBeInstanceOf(RangeError);
    expect(server.requests).toEqual([]);
  });
});

describe.each([
  ['a range', '0 9-17 * * 1', 'hour'],
  ['a step', '*/5 9 * * 1', 'minute'],
  ['a list', '0 9 1,15 * *', 'day of the month'],
  ['a minute out of range', '60 9 * * 1', 'minute'],
  ['an hour out of range', '0 24 * * 1', 'hour'],
  ['a day out of range', '0 9 32 * *', 'day of the month'],
  ['a day 0', '0 9 0 * *', 'day of the month'],
  ['a month out of range', '0 9 1 13 *', 'month'],
  ['a weekday out of range', '0 9 * * 8', 'day of the week'],
  ['the name of a weekday', '0 9 * * MON', 'day of the week'],
  ['the name of a month', '0 9 1 JAN *', 'month'],
  ['four fields', '0 9 * *', '5 fields'],
  ['six fields', '0 0 9 * * 1', '5 fields'],
  ['two spaces', '0  9 * * 1', '5 fields'],
  ['a nickname', '@daily', '5 fields'],
  ['nothing', '', '5 fields'],
])('a cron with %s', (_, cron, named) => {
  test.each<[call: string, call: (jobs: PeriodicJobs) => Promise<unknown>]>([
    ['create', (jobs) => jobs.create({ ...NEW, cron })],
    ['update', (jobs) => jobs.update(7, { cron })],
  ])('is a TypeError of %s that says where, and nothing is sent', async (_call, call) => {
    const server = await serve(json(jobOf(7)));
    const failure = await failureOf(() => call(jobsOn(server)));
    expect(failure).toBeInstanceOf(TypeError);
    expect(String(failure)).toContain(named);
    expect(server.requests).toEqual([]);
  });
});

function jobsOn(server: TestServer): PeriodicJobs {
  return clientFor(server).getProject(1).periodicJobs;
}

function jobOf(id: number): PeriodicJob {
  return { ...NEW, id, project: 1, disabled: false };
}

/** A service with these ids, page by page, as its kind does it. */
function pagesOf(pages: readonly (readonly number[])[]): Answer {
  return (exchange) => {
    const page = Number(exchange.request.query.get('page') ?? 1);
    const results = pages[page - 1]?.map(jobOf);
    const next = page < pages.length ? `https://app.zyte.com${PATH}?page=${page + 1}` : null;
    json({ count: pages.flat().length, results, next })(exchange);
  };
}

function bodyOf({ requests }: TestServer): unknown {
  return JSON.parse(requests[0]?.body ?? '');
}
