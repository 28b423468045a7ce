import { ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { json, jsonLines } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient) => Promise<unknown>;

const appAnswer = json({
  status: 'ok',
  projects: [],
  spiders: [],
  jobid: '1/2/3',
  count: 1,
  tags: [],
});

const storageAnswer: Answer = (exchange) => {
  const { path } = exchange.request;
  if (path === '/jobq/1/count') return json(1)(exchange);
  if (path.endsWith('/cancel')) return json({ count: 1 })(exchange);
  return jsonLines([{ key: '1/2/3' }])(exchange);
};

describe('the host of a call', () => {
  test.each<[call: string, call: Call, target: string]>([
    ['projects.list', (client) => client.projects.list(), 'GET /api/scrapyd/listprojects.json'],
    [
      'spiders.list',
      (client) => client.getProject(1).spiders.list(),
      'GET /api/spiders/list.json?project=1',
    ],
    ['jobs.run', (client) => client.getProject(1).jobs.run('shop'), 'POST /api/run.json'],
    [
      'job.updateTags',
      (client) => client.getJob('1/2/3').updateTags({ add: ['a'] }),
      'POST /api/jobs/update.json',
    ],
    [
      'spider.listTags',
      async (client) => {
        const { data } = await client.api.GET('/api/v2/projects/{project}/spiders/{spider}', {
          params: { path: { project: 1, spider: 2 } },
        });
        return data;
      },
      'GET /api/v2/projects/1/spiders/2',
    ],
  ])('%s goes to the app host', async (_, call, target) => {
    const { app, storage, client } = await twoHosts(appAnswer);
    await call(client);
    expect(targets(app)).toEqual([target]);
    expect(targets(storage)).toEqual([]);
  });

  test.each<[call: string, call: Call, target: string]>([
    ['jobs.count', (client) => client.getProject(1).jobs.count(), 'GET /jobq/1/count'],
    [
      'jobs.list',
      (client) => client.getProject(1).jobs.list({ count: 1 }),
      'GET /jobq/1/list?count=1',
    ],
    ['project.summary', (client) => client.getProject(1).summary(), 'GET /projects/1/jobsummary'],
    ['job.cancel', (client) => client.getJob('1/2/3').cancel(), 'POST /jobq/1/2/3/cancel'],
    ['items.list', (client) => client.getJob('1/2/3').items.list(), 'GET /items/1/2/3?meta=_key'],
    ['items.stats', (client) => client.getJob('1/2/3').items.stats(), 'GET /items/1/2/3/stats'],
    [
      'metadata.get',
      (client) => client.getJob('1/2/3').metadata.get('state'),
      'GET /jobs/1/2/3/state',
    ],
  ])('%s goes to the storage host', async (_, call, target) => {
    const { app, storage, client } = await twoHosts(storageAnswer);
    await call(client);
    expect(targets(storage)).toEqual([target]);
    expect(targets(app)).toEqual([]);
  });
});

describe('a base URL', () => {
  test.each(['scenario/api/', 'scenario/api', 'api', ''])('app host at /%s', async (prefix) => {
    const server = await serve(appAnswer);
    await clientFor(server, { appUrl: server.url + prefix }).projects.list();
    const base = prefix === '' ? '' : `/${prefix.replace(/\/$/, '')}`;
    expect(targets(server)).toEqual([`GET ${base}/scrapyd/listprojects.json`]);
  });

  test.each(['scenario/', 'scenario', ''])('storage host at /%s', async (prefix) => {
    const server = await serve(json(7));
    await clientFor(server, { storageUrl: server.url + prefix })
      .getProject(1)
      .jobs.count();
    const base = prefix === '' ? '' : `/${prefix.replace(/\/$/, '')}`;
    expect(targets(server)).toEqual([`GET ${base}/jobq/1/count`]);
  });

  test('comes from the environment', async () => {
    const [app, storage] = [await serve(appAnswer), await serve(json(7))];
    vi.stubEnv('SHUB_APIURL', `${app.url}api`);
    vi.stubEnv('SHUB_STORAGE', storage.url);
    try {
      const client = new ScrapinghubClient('KEY');
      await client.projects.list();
      await client.getProject(1).jobs.count();
    } finally {
      vi.unstubAllEnvs();
    }
    expect(targets(app)).toEqual(['GET /api/scrapyd/listprojects.json']);
    expect(targets(storage)).toEqual(['GET /jobq/1/count']);
  });
});

describe('the query', () => {
  test('of a read is in the names of the service, lists repeated', async () => {
    const server = await serve(jsonLines([]));
    await clientFor(server)
      .getJob('1/2/3')
      .items.list({
        start: 5,
        count: 2,
        index: [1, 2],
        meta: ['_key', '_ts'],
        filter: [['name', 'contains', ['ż & +']]],
        nodata: true,
        startTs: new Date(1000),
      });
    expect([...(server.requests[0]?.query ?? [])].toSorted()).toEqual([
      ['count', '2'],
      ['filter', '["name","contains",["ż & +"]]'],
      ['index', '1'],
      ['index', '2'],
      ['meta', '_key'],
      ['meta', '_ts'],
      ['nodata', '1'],
      ['start', '1/2/3/5'],
      ['startts', '1000'],
    ]);
  });
});

describe('the fetch', () => {
  test('of the client is used for every call', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(7));
    const client = new ScrapinghubClient('KEY', { fetch });
    expect(await client.getProject(1).jobs.count()).toBe(7);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      'https://storage.zyte.com/jobq/1/count',
      expect.objectContaining({ method: 'GET', redirect: 'manual' }),
    );
  });

  test('of the platform may be replaced after the client was made', async () => {
    const client = new ScrapinghubClient('KEY');
    vi.stubGlobal('fetch', async () => Response.json(7));
    try {
      expect(await client.getProject(1).jobs.count()).toBe(7);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('the headers', () => {
  test('name the client, and what the caller adds', async () => {
    const server = await serve(json(7));
    const { jobs } = clientFor(server, { userAgent: 'shop/1.0' }).getProject(1);
    await jobs.count({}, { headers: { 'X-Trace': '1' } });
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^scrapinghub-client\/\d+\.\d+\.\d+ shop\/1\.0$/),
      'x-trace': '1',
    });
  });

  test.each<[what: string, call: Call, accept: string]>([
    ['JSON', (client) => client.getProject(1).jobs.count(), 'application/json'],
    ['JSON Lines', (client) => client.getJob('1/2/3').items.list(), 'application/x-jsonlines'],
  ])('ask for %s first', async (_, call, accept) => {
    const server = await serve(storageAnswer);
    await call(clientFor(server));
    expect(server.requests[0]?.headers.accept).toMatch(new RegExp(`^${accept}`));
  });

  test.each<[what: string, options: object, headers: Record<string, string>]>([
    ['the user agent', { userAgent: 'shop\r\nX-Admin: 1' }, {}],
    ['a header of the call', {}, { 'x-trace': 'a\nb' }],
  ])(
    'with a line break in %s are a TypeError, and nothing is sent',
    async (_, options, headers) => {
      const server = await serve(json(7));
      const call = async (): Promise<unknown> =>
        clientFor(server, { maxRetries: 0, ...options })
          .getProject(1)
          .jobs.count({}, { headers });
      await expect(call()).rejects.toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );
});

test("a fetch of the caller's own is called by itself: browsers refuse it as a method", async () => {
  const server = await serve(json(7));
  const callers: unknown[] = [];
  const fetch = function fetch(this: unknown, ...args: Parameters<typeof globalThis.fetch>) {
    callers.push(this);
    return globalThis.fetch(...args);
  };
  await clientFor(server, { fetch }).getProject(1).jobs.count();
  expect(callers).toEqual([undefined]);
});

async function twoHosts(
  reply: Parameters<typeof serve>[0],
): Promise<{ app: TestServer; storage: TestServer; client: ScrapinghubClient }> {
  const [app, storage] = [await serve(reply), await serve(reply)];
  const client = clientFor(storage, { appUrl: `${app.url}api/` });
  return { app, storage, client };
}

function targets(server: TestServer): string[] {
  return server.requests.map(({ method, target }) => `${method} ${target}`);
}
