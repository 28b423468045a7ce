import { type ScrapinghubClient, ServerError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

test('a method with its response: value, status and headers', async () => {
  const server = await serve(json(7, { headers: { 'x-ratelimit-remaining': '41' } }));
  const client = clientFor(server);
  const { value, response } = await client.withResponse((options) =>
    client.getProject(1).jobs.count({}, options),
  );
  expect(value).toBe(7);
  expect(response).toMatchObject({
    operation: 'countJobs',
    method: 'GET',
    status: 200,
    attempt: 1,
  });
  expect(response.headers.get('x-ratelimit-remaining')).toBe('41');
});

describe('the response of a method', () => {
  test('is the last one where it was sent again, and where it gets several', async () => {
    const server = await serve(
      json('running'),
      json('finished'),
      refusedFor0s(503),
      jsonLines([{}]),
    );
    const client = clientFor(server);
    const { response } = await client.withResponse((options) =>
      client.getJob('1/2/3').waitUntilFinished({ ...options, pollInterval: 1 }),
    );
    expect(response).toMatchObject({ operation: 'readJobMetadata', attempt: 2, status: 200 });
  });

  test.each<
    [what: string, run: (client: ScrapinghubClient, options: object) => PromiseLike<unknown>]
  >([
    ['a list of items', (client, options) => client.getJob('1/2/3').items.list({}, options)],
    ['a list of jobs', (client, options) => client.getProject(1).jobs.list({}, options)],
    [
      'a job that is followed',
      async (client, options) => {
        for await (const _item of client.getJob('1/2/3').items.follow({}, options));
      },
    ],
    [
      'a call of the api',
      (client, options) =>
        client.api.GET('/jobq/{project}/list', { params: { path: { project: 1 } }, ...options }),
    ],
    ['activity', (client, options) => client.getProject(1).activity.list({}, options)],
    [
      'a collection',
      (client, options) => client.getProject(1).collections.getStore('a').list({}, options),
    ],
  ])('is given for %s', async (_, run) => {
    const server = await serve((exchange) =>
      exchange.request.path.endsWith('/state')
        ? json('finished')(exchange)
        : jsonLines([{ key: '1/2/3', _key: '1/2/3/0' }], { headers: { 'x-mark': 'yes' } })(
            exchange,
          ),
    );
    const client = clientFor(server);
    const { response } = await client.withResponse((options) => run(client, options));
    expect(response.headers.get('x-mark')).toBe('yes');
  });

  test('is given beside the hooks, and is that of one call only', async () => {
    const server = await serve(json(1), json(2));
    let responses = 0;
    const client = clientFor(server, { onResponse: () => void (responses += 1) });
    const { jobs } = client.getProject(1);
    const [{ value, response }] = await Promise.all([
      client.withResponse((options) => jobs.count({ spider: 'a' }, options)),
      jobs.count({ spider: 'b' }),
    ]);
    expect(response.url).toContain('spider=a');
    expect([1, 2]).toContain(value);
    expect(responses).toBe(2);
  });

  test('leaves the error of a method as it is', async () => {
    const server = await serve(empty({ status: 501 }));
    const client = clientFor(server);
    const { jobs } = client.getProject(1);
    await errorOf(ServerError, () => client.withResponse((options) => jobs.count({}, options)));
    expect(server.requests).toHaveLength(1);
  });

  test('that is not observed is a TypeError', async () => {
    const server = await serve(json(7));
    const client = clientFor(server);
    const { jobs } = client.getProject(1);
    const error = await errorOf(TypeError, () => client.withResponse(() => jobs.count()));
    expect(error.message).toContain('hand the options');
  });

  test('comes with the options that were given', async () => {
    const server = await serve(json(7));
    const client = clientFor(server);
    const { jobs } = client.getProject(1);
    const headers = { 'x-mine': 'yes' };
    await client.withResponse((options) => jobs.count({}, options), { headers });
    expect(server.requests[0]?.headers).toHaveProperty('x-mine', 'yes');
    const signal = AbortSignal.abort('enough');
    const run = client.withResponse((options) => jobs.count({}, options), { signal });
    await expect(run).rejects.toBe('enough');
  });
});
