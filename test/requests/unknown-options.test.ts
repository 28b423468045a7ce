import { localService } from 'scrapinghub-client/local';
import { ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

describe('an option that does not exist', () => {
  test.each<[option: string, message: string, call: (client: ScrapinghubClient) => unknown]>([
    [
      'has_tag',
      'a list of jobs has no option has_tag: did you mean hasTag?',
      (client) => client.getProject(1).jobs.list(wrong({ has_tag: 'x' })),
    ],
    [
      'job_args',
      'a run has no option job_args: did you mean jobArgs?',
      (client) => client.getProject(1).jobs.run('books', wrong({ job_args: { a: '1' } })),
    ],
    [
      'startts',
      'a list of jobs has no option startts: did you mean startTs?',
      (client) => client.getProject(1).jobs.list(wrong({ startts: 1 })),
    ],
    [
      'tag',
      'a count of jobs has no option tag: did you mean hasTag?',
      (client) => client.getProject(1).jobs.count(wrong({ tag: 'x' })),
    ],
    [
      'limit',
      'a read of events has no option limit: it has count, filter, meta',
      (client) => client.getProject(1).activity.list(wrong({ limit: 5 })),
    ],
    [
      'removed',
      'a change of tags has no option removed: did you mean remove?',
      (client) => client.getJob('1/2/3').updateTags(wrong({ add: ['a'], removed: ['b'] })),
    ],
    [
      'filed',
      'a comment has no option filed: did you mean field?',
      (client) =>
        client.getJob('1/2/3').items.comments.archive(wrong({ index: 0, filed: 'title' })),
    ],
    [
      'size',
      'a read has no option size: it has count, index, start, startAfter, startTs',
      (client) => client.getJob('1/2/3').samples.list(wrong({ size: 10 })),
    ],
    [
      'querry',
      'params of client.api has no option querry: did you mean query?',
      (client) => client.api.GET('/projects/jobsummaries', wrong({ params: { querry: {} } })),
    ],
    [
      'parms',
      'client.api has no option parms: did you mean params?',
      (client) => client.api.GET('/projects/jobsummaries', wrong({ parms: {} })),
    ],
  ])('%s is a TypeError: %s', async (_, message, call) => {
    const server = await serve(json(5));
    const failure = await failureOf(() => call(clientFor(server)));
    expect(failure).toBeInstanceOf(TypeError);
    expect(String(failure)).toBe(`TypeError: ${message}`);
    expect(server.requests).toEqual([]);
  });

  test('of the client is a TypeError', () => {
    expect(() => new ScrapinghubClient('KEY', wrong({ max_retries: 1 }))).toThrow(
      'the client has no option max_retries: did you mean maxRetries?',
    );
    expect(() => new ScrapinghubClient(wrong({ apiKey: 'KEY' }))).toThrow(TypeError);
    expect(
      () => new ScrapinghubClient(wrong({ username: 'KEY', password: '', timeout: 5 })),
    ).toThrow('auth has no option timeout');
  });

  test('and that is longer than names are is not shown: it may be a key', () => {
    const key = 'f'.repeat(64);
    expect(() => new ScrapinghubClient('KEY', wrong({ [key]: true }))).toThrow(
      'the client has no option of 64 characters',
    );
  });
});

describe('options', () => {
  test('that are undefined are left out, also unknown ones', async () => {
    const server = await serve(json(5));
    const filter = wrong({ spider: undefined, hasTag: 'a', other: undefined });
    expect(await clientFor(server).getProject(1).jobs.count(filter)).toBe(5);
    expect(server.requests[0]?.target).toBe('/jobq/1/count?has_tag=a');
  });

  test('may be inherited, and be instances of classes', async () => {
    class Filter {
      hasTag = 'a';
      toString(): string {
        return 'a filter';
      }
    }
    const server = await serve(json(5));
    const options = Object.create({ timeout: 5_000 }) as object;
    const { signal } = new AbortController();
    const jobs = clientFor(server, { appUrl: new URL(server.url) }).getProject(1).jobs;
    expect(await jobs.count(new Filter(), { ...options, signal, headers: new Headers() })).toBe(5);
    expect(await jobs.count(Object.create({ hasTag: 'a' }), options)).toBe(5);
    expect(server.requests.map(({ target }) => target)).toEqual(
      Array.from({ length: 2 }, () => '/jobq/1/count?has_tag=a'),
    );
    await expect(jobs.count(Object.create({ has_tag: 'a' }))).rejects.toThrow(TypeError);
  });

  test.each([
    ['a signal', new AbortController().signal],
    ['a text', 'x'],
    ['a list', ['x']],
    ['null', null],
    ['a number', 5],
  ])('that are %s are a TypeError, and nothing is sent', async (_, options) => {
    const server = await serve(json(5));
    const { jobs, spiders } = clientFor(server).getProject(1);
    for (const call of [
      () => jobs.count({}, wrong(options)),
      () => jobs.list({}, wrong(options)),
      () => jobs.count(wrong(options)),
      () => spiders.get('a', wrong(options)),
    ]) {
      expect(await failureOf(call)).toBeInstanceOf(TypeError);
    }
    expect(server.requests).toEqual([]);
  });
});

test.each<[what: string, seed: object]>([
  ['a project', { projects: { 1: { spider: ['a'] } } }],
  ['a job', { projects: { 1: { jobs: [{ spider: 'a', state: 'finished', item: [] }] } } }],
  ['a spider', { projects: { 1: { spiders: [{ name: 'a', tag: [] }] } } }],
  ['a seed', { project: {} }],
])('a part of %s that a seed does not have is a TypeError', async (_, seed) => {
  const service = localService({ empty: true, seed });
  onTestFinished(() => service.close().catch(() => undefined));
  expect(await failureOf(() => service.reset())).toBeInstanceOf(TypeError);
});

/** A value that the types do not allow, as a program without types may pass it. */
function wrong(value: unknown): never {
  return value as never;
}
