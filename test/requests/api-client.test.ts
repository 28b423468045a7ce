import {
  ConnectionError,
  DuplicateJobError,
  MalformedResponseError,
  NotFoundError,
  UnauthorizedError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import {
  body,
  empty,
  json,
  jsonLines,
  linesOf,
  refusedFor0s,
  reset,
  text,
} from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const ITEMS = '/items/{project}/{spider}/{job}';
const JOB = { project: 1, spider: 2, job: 3 };

describe('a call of client.api', () => {
  test('is signed, and answers with data', async () => {
    const server = await serve(json(7));
    const { data, error, response } = await clientFor(server).api.GET('/jobq/{project}/count', {
      params: { path: { project: 1 }, query: { spider: 'ż & +', state: ['running', 'pending'] } },
    });
    expect([data, error, response.status]).toEqual([7, undefined, 200]);
    const [request] = server.requests;
    expect(request?.headers.authorization).toBe(`Basic ${btoa('KEY:')}`);
    expect([...(request?.query ?? [])]).toEqual([
      ['spider', 'ż & +'],
      ['state', 'running'],
      ['state', 'pending'],
    ]);
  });

  test('is repeated where that is safe', async () => {
    const server = await serve(refusedFor0s(503), json(7));
    const { data } = await clientFor(server).api.GET('/jobq/{project}/count', {
      params: { path: { project: 1 } },
    });
    expect(data).toBe(7);
    expect(server.requests).toHaveLength(2);
  });

  test('is not repeated where it is not', async () => {
    const server = await serve(refusedFor0s(503));
    const call = clientFor(server).api.POST('/api/run.json', { body: { project: 1, spider: 'a' } });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('sends a form where the document has one', async () => {
    const server = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    const { data } = await clientFor(server).api.POST('/api/run.json', {
      body: {
        project: 1,
        spider: 'shop & co',
        add_tag: ['a', 'b'],
        job_settings: { LOG_LEVEL: 'INFO' },
        start_url: 'https://x.test/?a=1&b=2',
      },
    });
    expect(data).toMatchObject({ jobid: '1/2/3' });
    const [request] = server.requests;
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request?.body)]).toEqual([
      ['project', '1'],
      ['spider', 'shop & co'],
      ['add_tag', 'a'],
      ['add_tag', 'b'],
      ['job_settings', '{"LOG_LEVEL":"INFO"}'],
      ['start_url', 'https://x.test/?a=1&b=2'],
    ]);
  });

  test('sends JSON Lines where the document has them', async () => {
    const server = await serve(empty());
    const items = [{ title: 'ż🕷️' }, { title: 'x\ny' }];
    await clientFor(server).api.POST(ITEMS, {
      params: { path: JOB, query: { start: 5 } },
      body: items,
    });
    expect(server.requests[0]).toMatchObject({
      target: '/items/1/2/3?start=5',
      body: linesOf(items),
      headers: { 'content-type': 'application/x-jsonlines' },
    });
  });

  test.each([['text'], [null], [false], [0], [{ a: [1] }]])('sends %j as JSON', async (value) => {
    const server = await serve(empty());
    await clientFor(server).api.POST('/jobs/{project}/{spider}/{job}/{field}', {
      params: { path: { ...JOB, field: 'note' } },
      body: value,
    });
    expect(server.requests[0]).toMatchObject({
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    });
  });

  test('gives JSON Lines as an array', async () => {
    const server = await serve(jsonLines([{ n: 1 }, { n: 2 }]));
    const { data } = await clientFor(server).api.GET(ITEMS, { params: { path: JOB } });
    expect(data).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('gives an empty array for none', async () => {
    const server = await serve(jsonLines([]));
    const { data } = await clientFor(server).api.GET(ITEMS, { params: { path: JOB } });
    expect(data).toEqual([]);
  });

  test('gives nothing where the document has nothing', async () => {
    const server = await serve(empty());
    const { data } = await clientFor(server).api.DELETE('/jobs/{project}/{spider}/{job}/{field}', {
      params: { path: { ...JOB, field: 'note' } },
    });
    expect(data).toBeUndefined();
  });

  test('gives the body itself to a caller who wants a stream', async () => {
    const server = await serve(jsonLines([{ n: 1 }]));
    const { data } = await clientFor(server).api.GET(ITEMS, {
      params: { path: JOB },
      parseAs: 'stream',
    });
    expect(await new Response(data).text()).toBe('{"n":1}\n');
  });

  test('keeps the headers of the answer', async () => {
    const server = await serve(json(7, { headers: { 'x-request-id': 'r-1' } }));
    const { response } = await clientFor(server).api.GET('/jobq/{project}/count', {
      params: { path: { project: 1 } },
    });
    expect(response.headers.get('x-request-id')).toBe('r-1');
  });

  test.each([
    ['a refusal', NotFoundError, text('Not Found', { status: 404 })],
    ['an empty refusal', NotFoundError, empty({ status: 404 })],
    ['a bad key', UnauthorizedError, text('Unauthorized', { status: 401 })],
    ['a broken connection', ConnectionError, reset],
    ['an answer that is not JSON', MalformedResponseError, body('application/json', 'oops')],
  ])('rejects with a typed error: %s', async (_, Class, answer) => {
    const { api } = clientFor(await serve(answer), { maxRetries: 0 });
    await expect(
      api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } }),
    ).rejects.toThrow(Class);
  });

  test('rejects when a success says that it is none', async () => {
    const server = await serve(json({ status: 'error', message: 'shop already scheduled' }));
    await expect(
      clientFor(server).api.POST('/api/run.json', { body: { project: 1, spider: 'shop' } }),
    ).rejects.toThrow(DuplicateJobError);
  });

  test.each([['baseUrl'], ['fetch'], ['Request']])(
    'takes no option %s: the client sets it',
    async (name) => {
      const server = await serve(json(7));
      const init = { params: { path: { project: 1 } }, [name]: globalThis.fetch };
      const call = clientFor(server).api.GET('/jobq/{project}/count', init);
      await expect(call).rejects.toThrow(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

  test('gives the value as text to a caller who wants text', async () => {
    const server = await serve(json({ a: 1 }));
    const { data } = await clientFor(server).api.GET('/projects/{project}/jobsummary', {
      params: { path: { project: 1 } },
      parseAs: 'text',
    });
    expect(data).toBe('{"a":1}');
  });

  test.each(['..', '.', ''])('a path parameter of %j is a TypeError', async (field) => {
    const server = await serve(empty());
    const call = clientFor(server).api.DELETE('/jobs/{project}/{spider}/{job}/{field}', {
      params: { path: { ...JOB, field } },
    });
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('a middleware of client.api', () => {
  test('never sees the credential', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    const seen: (string | null)[] = [];
    api.use({
      onRequest: ({ request }) => void seen.push(request.headers.get('authorization')),
      onResponse: ({ request }) => void seen.push(request.headers.get('authorization')),
    });
    await api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    expect(seen).toEqual([null, null]);
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('KEY:')}`);
  });

  test('can add a header', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    api.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') });
    await api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    expect(server.requests[0]?.headers['x-trace']).toBe('1');
  });

  test('may not give another request in place of the first', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    api.use({ onRequest: ({ request }) => new Request(request, { headers: { 'x-trace': '1' } }) });
    const call = api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    await expect(call).rejects.toThrow('onRequest');
    expect(server.requests).toEqual([]);
  });

  test('sees the typed error of a refusal', async () => {
    const { api } = clientFor(await serve(empty({ status: 404 })));
    const seen: unknown[] = [];
    api.use({ onError: ({ error }) => void seen.push(error) });
    const error = await errorOf(NotFoundError, () =>
      api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } }),
    );
    expect(seen).toEqual([error]);
  });

  test('runs for each attempt', async () => {
    const server = await serve(refusedFor0s(503), json(7));
    const { api } = clientFor(server);
    let attempt = 0;
    api.use({
      onRequest: ({ request }) => request.headers.append('x-attempt', String((attempt += 1))),
    });
    await api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    expect(server.requests.map(({ headers }) => headers['x-attempt'])).toEqual(['1', '2']);
  });

  test('sees the URL, the body and the response as they are sent', async () => {
    const server = await serve(jsonLines([{ n: 1 }]));
    const { api } = clientFor(server);
    const seen: string[] = [];
    api.use({
      onRequest: async ({ request }) => void seen.push(request.url, await request.clone().text()),
      onResponse: async ({ response }) => void seen.push(await response.clone().text()),
    });
    const { data } = await api.POST('/jobq/{project}/update', {
      params: { path: { project: 1 } },
      body: [{ key: '1/2/3', state: 'finished' }],
    });
    expect(data).toEqual([{ n: 1 }]);
    expect(seen).toEqual([
      `${server.url}jobq/1/update`,
      '{"key":"1/2/3","state":"finished"}\n',
      '{"n":1}\n',
    ]);
  });

  test('may give another response in place of the first', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    api.use({ onResponse: () => Response.json(8) });
    const { data } = await api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    expect(data).toBe(8);
  });

  test('that throws is not retried', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    const mine = new Error('mine');
    api.use({
      onRequest: () => {
        throw mine;
      },
    });
    const call = api.GET('/jobq/{project}/count', { params: { path: { project: 1 } } });
    expect(await failureOf(() => call)).toBe(mine);
    expect(server.requests).toEqual([]);
  });

  test('is used for the calls that begin while it is in use', async () => {
    const server = await serve(json(7));
    const { api } = clientFor(server);
    const [first, second] = [marking('first'), marking('second')];
    api.use(first);
    const both = api.GET('/system/ts', { middleware: [second] });
    api.eject(first);
    const none = api.GET('/system/ts');
    await Promise.all([both, none]);
    const marks = server.requests.map(({ headers }) => headers['x-mark']);
    expect(marks.toSorted()).toEqual(['first, second', undefined]);
  });

  test('leaves the other calls of the client alone', async () => {
    const server = await serve(json(7));
    const client = clientFor(server);
    client.api.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') });
    await client.getProject(1).jobs.count();
    expect(server.requests[0]?.headers).not.toHaveProperty('x-trace');
  });
});

function marking(mark: string): { onRequest: (sent: { request: Request }) => void } {
  return { onRequest: ({ request }) => request.headers.append('x-mark', mark) };
}
