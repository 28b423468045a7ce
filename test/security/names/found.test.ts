import type {
  Collection,
  FrontierSlot,
  Items,
  Project,
  ScrapinghubClient,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, jsonLines } from '../../helpers/answers.ts';
import { clientFor, failureOf } from '../../helpers/client.ts';
import { sentTo } from '../../helpers/sent.ts';
import { serve } from '../../helpers/server.ts';

type Call = (project: Project) => unknown;

// What the table and the fuzzer have found, each in its smallest form.
describe('a TypeError, and nothing is sent, for', () => {
  test.each<[what: string, call: Call]>([
    ['half a pair in a query', ({ jobs }) => jobs.count({ spider: '\ud83d' })],
    ['half a pair in a form', ({ jobs }) => jobs.run('\ud83d')],
    ['half a pair in the key of a record', ({ collections }) => set(collections, '\ud83d')],
    ['half a pair in a key to delete', ({ collections }) => store(collections).delete('\ud83d')],
    ['half a pair in a fingerprint', ({ frontiers }) => slot(frontiers).f.add('\ud83d')],
    ['an empty id of a batch', ({ frontiers }) => slot(frontiers).q.delete('')],
    ['an empty spider in a filter', ({ jobs }) => jobs.count({ spider: '' })],
    [
      'an empty spider whose jobs are tagged',
      ({ jobs }) => jobs.updateTags({ spider: '', add: ['a'] }),
    ],
    ['an empty tag in a filter', ({ jobs }) => jobs.list({ hasTag: '' })],
    ['an empty key to count', ({ collections }) => store(collections).count({ key: '' })],
    ['a stop that is no job key', ({ jobs }) => jobs.list({ stop: 'x' })],
    ['an empty column of csv', (project) => csv(project, [''])],
    ['no column of csv', (project) => csv(project, [])],
    [
      'a format that no stream has',
      async (project) =>
        items(project)
          .stream({ format: none('msgpack') })
          .getReader()
          .read(),
    ],
    [
      'a start that is no key',
      (project) => items(project).list({ start: '1/2/3/x', concurrency: 2 }),
    ],
  ])('%s', async (_, call) => {
    const server = await serve(json(5));
    expect(await failureOf(() => call(clientFor(server).getProject(1)))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  // As programs without types, and settings that were never set, hand them in.
  test.each<[what: string, call: Call]>([
    ['null for the spider of a filter', ({ jobs }) => jobs.count({ spider: none() })],
    ['null for a tag of a filter', ({ jobs }) => jobs.count({ hasTag: none() })],
    [
      'null for the name of a collection',
      ({ collections }) => collections.getStore(none()).truncate(),
    ],
    [
      'a number for the name of a collection',
      ({ collections }) => collections.getStore(none(5)).truncate(),
    ],
    ['null for a key to count', ({ collections }) => store(collections).count({ key: none() })],
    [
      'null for a prefix to count',
      ({ collections }) => store(collections).count({ prefix: none() }),
    ],
    ['null for a start', ({ collections }) => store(collections).list({ start: none() })],
    ['null for the name of a spider', ({ spiders }) => spiders.get(none())],
    ['a text for a list of tags', ({ jobs }) => jobs.updateTags({ spider: 'a', add: none('abc') })],
    ['a text for the id of a periodic job', ({ periodicJobs }) => periodicJobs.get(none('7'))],
    ['a count of jobs to cancel that is none', ({ jobs }) => jobs.cancel({ count: none('all') })],
  ])('%s', async (_, call) => {
    const server = await serve(json(5));
    expect(await failureOf(() => call(clientFor(server).getProject(1)))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('an empty list in a filter of jobs', () => {
  test.each([{ state: [] }, { hasTag: [] }])(
    'means no job, and not every job: %j',
    async (filter) => {
      const server = await serve(json(5));
      const { jobs } = clientFor(server).getProject(1);
      expect(await jobs.count(filter)).toBe(0);
      expect(await jobs.list(filter)).toEqual([]);
      expect(server.requests).toEqual([]);
    },
  );
});

describe('the jobs of a spider', () => {
  test.each(['iterLast', 'summary'] as const)(
    'are not those of another one: %s',
    async (method) => {
      const server = await serve(json(5), jsonLines([]));
      const { jobs } = await clientFor(server).getProject(1).spiders.get('shop');
      const read = async (): Promise<unknown> => {
        const given = jobs[method]({ spider: 'other' });
        return Symbol.asyncIterator in given ? given.next() : given;
      };
      expect(await failureOf(read)).toBeInstanceOf(TypeError);
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('a record whose key holds a slash', () => {
  test.each(['a/value', 'a\\b', 'a;b', '%2e%2e'])(
    'is asked for by query, for servers differ in what such a path is: %j',
    async (key) => {
      const server = await serve(jsonLines([{ value: 1 }]));
      await clientFor(server).getProject(1).collections.getStore('c').get(key);
      expect(sentTo(server)).toEqual([`GET /collections/1/s/c?key=${encodeURIComponent(key)}`]);
    },
  );
});

describe('client.api', () => {
  const record = { project: 1, type: 's', name: 'c' } as const;
  type ApiCall = (api: ScrapinghubClient['api']) => unknown;

  test.each<[what: string, call: ApiCall]>([
    [
      'a key that makes a write a deletion of others',
      (api) =>
        api.POST('/collections/{project}/{type}/{name}/{key}', {
          params: { path: { ...record, key: 'deleted' } },
          body: {},
        }),
    ],
    [
      'a key that makes a read a count',
      (api) =>
        api.GET('/collections/{project}/{type}/{name}/{key}', {
          params: { path: { ...record, key: 'count' } },
        }),
    ],
    ['a path without its values', (api) => api.GET('/jobs/{project}/{spider}/{job}', none({}))],
    [
      'another base URL, which would cut the path in another place',
      (api) =>
        api.GET('/jobs/{project}/{spider}/{job}', {
          baseUrl: 'https://evil.test',
          params: { path: { project: 1, spider: 2, job: 3 } },
        }),
    ],
    [
      'half a pair in a query',
      (api) =>
        api.GET('/jobq/{project}/count', {
          params: { path: { project: 1 }, query: { spider: '\ud83d' } },
        }),
    ],
    [
      'null in a query, which would drop the condition',
      (api) =>
        api.DELETE('/collections/{project}/{type}/{name}', {
          params: { path: record, query: { prefix: none() } },
        }),
    ],
  ])('refuses %s', async (_, call) => {
    const server = await serve(json(5));
    expect(await failureOf(() => call(clientFor(server).api))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('fills the path itself, whatever a call says of how', async () => {
    const server = await serve(jsonLines([{}]));
    await clientFor(server).api.GET('/jobs/{project}/{spider}/{job}', {
      pathSerializer: () => 'http://host.invalid/activity/1',
      params: { path: { project: 1, spider: 2, job: 3 } },
    });
    expect(sentTo(server)).toEqual(['GET /jobs/1/2/3']);
  });
});

/** A value of a kind that the types rule out. */
function none(value: unknown = null): never {
  return value as never;
}

function store(collections: Project['collections']): Collection {
  return collections.getStore('c');
}

function set(collections: Project['collections'], _key: string): Promise<void> {
  return store(collections).set({ _key });
}

function slot(frontiers: Project['frontiers']): FrontierSlot {
  return frontiers.get('f').get('s');
}

function items({ jobs }: Project): Items {
  return jobs.get('1/2/3').items;
}

async function csv(project: Project, fields: string[]): Promise<void> {
  const reader = items(project).stream({ format: 'csv', fields }).getReader();
  await reader.read();
}
