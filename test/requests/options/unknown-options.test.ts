import * as local from 'scrapinghub-client/local';
import { localService } from 'scrapinghub-client/local';
import { ScrapinghubClient } from 'scrapinghub-client';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { json } from '../../helpers/answers.ts';
import { clientFor, failureOf } from '../../helpers/client.ts';
import { serve, type TestServer } from '../../helpers/server.ts';
import { type OptionPlace, publicOptions } from './public-options.ts';

/** What is passed for the parameters before the options. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  auth: 'KEY',
  change: { add: ['a'] },
  count: 1,
  events: [{}],
  filter: {},
  id: 1,
  ids: 'a',
  index: 0,
  key: 'a',
  keys: 'a',
  meta: {},
  n: 2,
  name: 'a',
  params: {},
  place: { index: 0 },
  records: [{ _key: 'a' }],
  run: {},
  spider: 'a',
  state: 'finished',
  text: 'a',
  value: 1,
  values: {},
  which: ['1/2/3'],
  job: { cron: '* * * * *' },
};
/** Where a parameter of that name is another thing. */
const OWN_ARGUMENTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Job.update': { change: { state: 'running' } },
  'PeriodicJobs.update': { change: {} },
  'ProjectJobs.updateTags': { change: { spider: 'a', add: ['a'] } },
  'ScrapinghubClient.withResponse': { run: () => Promise.resolve() },
  'SpiderJobs.cancel': { which: ['1/5/3'] },
};
const OPTION = 'nonsense';

describe('every object of options that a method takes', () => {
  let places: OptionPlace[];
  beforeAll(() => {
    places = publicOptions();
  }, 120_000);

  test('is found in the types', () => {
    const found = places.map(({ takes }) => takes);
    expect(found).toEqual(
      expect.arrayContaining([
        'new ScrapinghubClient(options)',
        'ProjectJobs.list(params)',
        'SpiderJobs.run(run)',
        'Items.chunks(params)',
        'Logs.follow(params)',
        'Items.createWriter(options)',
        'BatchWriter.close(options)',
        'localService(options)',
      ]),
    );
  });

  test('knows the options of its type, and no other one: before anything is sent', async () => {
    const server = await serve(json(5));
    const owners = await ownersOn(server);
    const before = server.requests.length;
    const wrongs: string[] = [];
    for (const place of places) {
      const failure = await passOptions(owners, place, optionsOf(place)).catch(
        (error: unknown) => error,
      );
      const isRight = failure instanceof TypeError && failure.message.includes(` ${OPTION}: `);
      if (!isRight) wrongs.push(`${place.takes}: ${String(failure)}`);
    }
    expect(wrongs).toEqual([]);
    expect(server.requests).toHaveLength(before);
  }, 60_000);
});

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

/** The options of the type, and one that there is not. The check must not stop at the others. */
function optionsOf({ takes, names }: OptionPlace): object {
  // A pair of user name and password is no object of options.
  const isPair = takes === 'new ScrapinghubClient(auth)';
  const known = isPair ? names.filter((name) => !/^(?:username|password)$/.test(name)) : names;
  return Object.fromEntries([...known.map((name) => [name, null]), [OPTION, 1]]);
}

async function passOptions(
  owners: ReadonlyMap<string, object>,
  { takes, owner, method, before }: OptionPlace,
  options: object,
): Promise<void> {
  const called = [owner, method].join('.');
  const args = before.map((name) => OWN_ARGUMENTS[called]?.[name] ?? ARGUMENTS[name]);
  const made: unknown =
    method === 'new'
      ? new ScrapinghubClient(...([...args, options] as never[]))
      : callMethod(owners, owner, method, [...args, options]);
  if (typeof made !== 'object' || made === null)
    throw new Error(`${takes} gave nothing to wait for`);
  if (made instanceof ReadableStream) await made.getReader().read();
  else if (Symbol.asyncIterator in made) {
    await (made as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
  } else await made;
}

function callMethod(
  owners: ReadonlyMap<string, object>,
  owner: string,
  method: string,
  args: readonly unknown[],
): unknown {
  const target: unknown = method === '' ? local : owners.get(owner);
  if (typeof target !== 'object' || target === null) throw new Error(`there is no ${owner}`);
  const called: unknown = Reflect.get(target, method === '' ? owner : method);
  if (typeof called !== 'function') throw new Error(`${owner} has no ${method}`);
  return called.apply(target, args);
}

/** One of each class of the package. */
async function ownersOn(server: TestServer): Promise<Map<string, object>> {
  const client = clientFor(server);
  const project = client.getProject(1);
  const spider = await project.spiders.get('shop');
  const job = client.getJob('1/2/3');
  const frontier = project.frontiers.get('f');
  const slot = frontier.get('a');
  const service = localService({ empty: true });
  onTestFinished(() => service.close());
  return new Map<string, object>([
    ['ScrapinghubClient', client],
    ['Activity', project.activity],
    ['PeriodicJobs', project.periodicJobs],
    ['Project', project],
    ['Projects', client.projects],
    ['Settings', project.settings],
    ['Spider', spider],
    ['Spiders', project.spiders],
    ['Job', job],
    ['ProjectJobs', project.jobs],
    ['SpiderJobs', spider.jobs],
    ['JobMetadata', job.metadata],
    ['ItemComments', job.items.comments],
    ['JobComments', job.comments],
    ['Items', job.items],
    ['Logs', job.logs],
    ['Requests', job.requests],
    ['Samples', job.samples],
    ['BatchWriter', job.items.createWriter({ start: 7 })],
    ['Collection', project.collections.getStore('a')],
    ['Collections', project.collections],
    ['Frontiers', project.frontiers],
    ['Frontier', frontier],
    ['FrontierSlot', slot],
    ['FrontierQueue', slot.queue],
    ['FrontierFingerprints', slot.fingerprints],
    ['LocalService', service],
    ['ScriptedOperation', service.on('countJobs')],
  ]);
}

/** A value that the types do not allow, as a program without types may pass it. */
function wrong(value: unknown): never {
  return value as never;
}
