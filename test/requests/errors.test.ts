import {
  BadRequestError,
  ConnectionError,
  DuplicateJobError,
  ForbiddenError,
  MalformedResponseError,
  NotFoundError,
  RateLimitError,
  ScrapinghubAPIError,
  type ScrapinghubClient,
  ScrapinghubError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  ValueTooLargeError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import {
  body,
  empty,
  html,
  json,
  jsonLines,
  silence,
  stallAfter,
  text,
} from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { type Answer, closedPort, serve } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient) => Promise<unknown>;
type ErrorClass = new (...args: never[]) => Error;

const count: Call = (client) => client.getProject(1).jobs.count();
const run: Call = (client) => client.getProject(1).jobs.run('shop');
const projects: Call = (client) => client.projects.list();
const items: Call = (client) => client.getJob('1/2/3').items.list();
const stats: Call = (client) => client.getJob('1/2/3').items.stats();
const spider: Call = (client) => client.getProject(1).spiders.get('shop');
const spiders: Call = (client) => client.getProject(1).spiders.list();

const PAGE =
  '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n';

describe('what the service says becomes an error of the right class', () => {
  test.each<
    [what: string, call: Call, answer: Answer, Class: ErrorClass, is: object, said: string]
  >([
    [
      'storage, no key, as JSON',
      count,
      body('application/json', '{\n  "error": "Unauthorized",\n  "message": "Unauthorized"\n}', {
        status: 401,
        headers: { 'www-authenticate': 'Basic realm="apikey"' },
      }),
      UnauthorizedError,
      { status: 401, body: { error: 'Unauthorized', message: 'Unauthorized' } },
      'Unauthorized',
    ],
    [
      'storage, no key, as text without a type',
      items,
      ({ response }) => response.writeHead(401).end('Unauthorized\n'),
      UnauthorizedError,
      { status: 401 },
      'Unauthorized',
    ],
    [
      'no such record',
      stats,
      ({ response }) => response.writeHead(404).end('Not Found\n'),
      NotFoundError,
      { status: 404 },
      'Not Found',
    ],
    [
      'a bad record',
      count,
      text('Error parsing data, missing value for _key field\n', { status: 400 }),
      BadRequestError,
      { status: 400, code: undefined },
      'Error parsing data, missing value for _key field',
    ],
    [
      'a record too large',
      count,
      text('Error parsing data, Serialized value too large - max 1048576 bytes\n', { status: 413 }),
      ValueTooLargeError,
      { status: 413 },
      'Error parsing data, Serialized value too large - max 1048576 bytes',
    ],
    [
      'cancel by someone who is no administrator',
      (client) => client.getProject(1).jobs.cancel({ count: 1 }),
      empty({ status: 403 }),
      ForbiddenError,
      { status: 403, code: undefined },
      '403 Forbidden',
    ],
    [
      'app host, bad key',
      projects,
      json(
        { status: 'error', message: 'Authentication failed' },
        { status: 403, reason: 'FORBIDDEN' },
      ),
      UnauthorizedError,
      { status: 403, code: 'authentication_failed' },
      'Authentication failed',
    ],
    [
      'app host, bad key, with status 200',
      projects,
      json({ status: 'error', message: 'Authentication failed' }),
      UnauthorizedError,
      { status: 200, code: 'authentication_failed' },
      'Authentication failed',
    ],
    [
      'app host, another refusal with status 200',
      spiders,
      json({ status: 'error', message: 'Project is gone' }),
      ScrapinghubAPIError,
      { status: 200, code: undefined },
      'Project is gone',
    ],
    [
      'app host, a success that does not say so',
      projects,
      json({ projects: [1] }),
      ScrapinghubAPIError,
      { status: 200 },
      '200 OK',
    ],
    [
      'app host, forbidden for another reason',
      projects,
      json({ status: 'error', message: 'Organization is suspended' }, { status: 403 }),
      ForbiddenError,
      { status: 403, code: undefined },
      'Organization is suspended',
    ],
    [
      'app host, bad request',
      spiders,
      json(
        { status: 'badrequest', message: "User 'NAME' doesn't have access to project 2" },
        { status: 400, reason: "User 'NAME' doesn't have access to project 2" },
      ),
      BadRequestError,
      { status: 400, code: undefined },
      "User 'NAME' doesn't have access to project 2",
    ],
    [
      'a job that is there already',
      run,
      json({ message: 'hs-test-spider already scheduled', status: 'error' }, { status: 400 }),
      DuplicateJobError,
      { status: 400, code: 'duplicate_job' },
      'hs-test-spider already scheduled',
    ],
    [
      'a job that is there already, in the words of 2015',
      run,
      json(
        { status: 'error', message: "Spider 'x' already scheduled" },
        { status: 400, reason: 'BAD REQUEST' },
      ),
      DuplicateJobError,
      { status: 400, code: 'duplicate_job' },
      "Spider 'x' already scheduled",
    ],
    [
      'a job that is there already, with status 200',
      run,
      json({ status: 'error', message: 'shop already scheduled' }),
      DuplicateJobError,
      { status: 200, code: 'duplicate_job' },
      'shop already scheduled',
    ],
    [
      'a job that is there already, pushed',
      (client) =>
        client.api.POST('/jobq/{project}/push', {
          params: { path: { project: 1 } },
          body: [{ spider: 'shop', unique: 'h1' }],
        }),
      text('duplicate', { status: 409 }),
      DuplicateJobError,
      { status: 409, code: 'duplicate_job' },
      'duplicate',
    ],
    [
      'a run that is refused for another reason',
      run,
      json(
        { status: 'badrequest', message: 'invalid value for project: invalid' },
        { status: 400 },
      ),
      BadRequestError,
      { status: 400, code: undefined },
      'invalid value for project: invalid',
    ],
    [
      'words of one refusal under the status of another',
      run,
      json({ status: 'error', message: 'shop already scheduled' }, { status: 404 }),
      NotFoundError,
      { status: 404, code: undefined },
      'shop already scheduled',
    ],
    [
      'validation of the whole',
      count,
      json(
        { non_field_errors: ['At least one of "add" or "remove" must not be empty'] },
        { status: 400 },
      ),
      BadRequestError,
      { status: 400 },
      'At least one of "add" or "remove" must not be empty',
    ],
    [
      'validation of fields',
      count,
      json({ add: ['Too long.', 'Not a list.'], remove: ['Unknown.'] }, { status: 400 }),
      BadRequestError,
      { status: 400 },
      'add: Too long. Not a list.; remove: Unknown.',
    ],
    [
      'a list that holds something else than messages',
      count,
      json({ add: ['Too long.', { max: 5 }], remove: ['Unknown.'] }, { status: 400 }),
      BadRequestError,
      { status: 400 },
      'remove: Unknown.',
    ],
    [
      'no message in any list',
      count,
      json({ add: [1, 2] }, { status: 400 }),
      BadRequestError,
      { status: 400 },
      '400 Bad Request',
    ],
    [
      'a detail',
      count,
      json({ detail: 'Not found.' }, { status: 404 }),
      NotFoundError,
      { status: 404 },
      'Not found.',
    ],
    [
      'a detail that is a list',
      count,
      json({ detail: ['Not found.', 'Try again.'] }, { status: 404 }),
      NotFoundError,
      { status: 404 },
      'detail: Not found. Try again.',
    ],
    [
      'a detail that is no text',
      count,
      json({ detail: { code: 5 } }, { status: 404 }),
      NotFoundError,
      { status: 404 },
      '404 Not Found',
    ],
    [
      'an error field without a message',
      count,
      json({ error: 'Quota exceeded' }, { status: 403 }),
      ForbiddenError,
      { status: 403, body: { error: 'Quota exceeded' } },
      'Quota exceeded',
    ],
    [
      'no server is free: a web page',
      run,
      html(PAGE, { status: 503, headers: { 'cache-control': 'no-cache', connection: 'close' } }),
      ServerError,
      { status: 503, body: undefined },
      '503 Service Unavailable',
    ],
    [
      'a web page with a charset',
      run,
      body('Text/HTML; charset=utf-8', PAGE, { status: 504, reason: 'Gateway Time-out' }),
      ServerError,
      { status: 504, body: undefined },
      '504 Gateway Time-out',
    ],
    [
      'an empty body',
      count,
      empty({ status: 404 }),
      NotFoundError,
      { body: undefined },
      '404 Not Found',
    ],
    [
      'a blank body',
      count,
      text(' \n', { status: 404 }),
      NotFoundError,
      { status: 404 },
      '404 Not Found',
    ],
    [
      'a JSON body without words',
      count,
      json({ a: 1 }, { status: 500 }),
      ServerError,
      { body: { a: 1 } },
      '500 ',
    ],
    [
      'a JSON body that is null',
      count,
      json(null, { status: 404 }),
      NotFoundError,
      { status: 404 },
      '404 ',
    ],
    [
      'text that says it is JSON',
      count,
      body('application/json', '{oops', { status: 400 }),
      BadRequestError,
      { body: '{oops' },
      '{oops',
    ],
    [
      'too many requests',
      run,
      text('Slow down', { status: 429, headers: { 'retry-after': '120' } }),
      RateLimitError,
      { status: 429, retryAfter: 120_000 },
      'Slow down',
    ],
    [
      'a status that nobody knows',
      count,
      text('teapot', { status: 418 }),
      ScrapinghubAPIError,
      { name: 'ScrapinghubAPIError', status: 418 },
      'teapot',
    ],
    [
      'a server error that nobody knows',
      count,
      text('strange', { status: 599 }),
      ServerError,
      { status: 599 },
      'strange',
    ],
  ])('%s', async (_, call, answer, Class, is, said) => {
    const error = await errorOf(Class, async () => call(clientFor(await serve(answer))));
    expect(error).toMatchObject(is);
    expect(error.message).toContain(`: ${said}`);
    expect(error).toBeInstanceOf(ScrapinghubAPIError);
    expect(error.name).toBe(Class.name);
  });

  test('a body of ten thousand characters does not become a message of that size', async () => {
    const server = await serve(text('x'.repeat(10_000), { status: 400 }));
    const error = await errorOf(BadRequestError, () => count(clientFor(server)));
    expect(error.message.length).toBeLessThan(600);
    expect(error.body).toBe('x'.repeat(10_000));
  });

  test('a body nested a hundred thousand deep is still the answer it belongs to', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const server = await serve(body('application/json', deep, { status: 400 }));
    await expect(count(clientFor(server, { maxRetries: 0 }))).rejects.toThrow(BadRequestError);
  });

  test('an error names the call it belongs to', async () => {
    const server = await serve(empty({ status: 404 }));
    const error = await errorOf(NotFoundError, () =>
      clientFor(server).getJob('1/2/3').metadata.set('a/b', 1),
    );
    expect(error).toMatchObject({
      operation: 'writeJobField',
      method: 'POST',
      path: '/jobs/1/2/3/a%2Fb',
      attempts: 1,
      message: 'writeJobField /jobs/1/2/3/a%2Fb: 404 Not Found',
    });
  });

  test('the query stays out of path and message', async () => {
    const server = await serve(empty({ status: 400 }));
    const { jobs } = clientFor(server).getProject(1);
    const error = await errorOf(BadRequestError, () => jobs.count({ spider: 'private' }));
    expect(error.path).toBe('/jobq/1/count');
    expect(error.message).not.toContain('private');
  });
});

describe('what is missing without a 404 is a NotFoundError all the same', () => {
  test.each<[what: string, call: Call, answer: Answer]>([
    ['a spider', spider, json(null)],
    ['an item', (client) => client.getJob('1/2/3').items.get(9), jsonLines([])],
    ['a job', (client) => client.getJob('1/2/3').finish(), jsonLines([])],
  ])('%s', async (_, call, answer) => {
    const error = await errorOf(NotFoundError, async () => call(clientFor(await serve(answer))));
    expect(error.status).toBe(404);
  });
});

describe('a success that is no success', () => {
  test.each<[what: string, call: Call, answer: Answer]>([
    ['a web page where JSON was due', count, html('<html>Log in</html>')],
    ['a web page where JSON Lines were due', items, html('<html>Log in</html>')],
    ['a web page from the app host', projects, html('<html>Log in</html>')],
    ['a web page that says it is JSON', count, body('application/json', '<html>Log in</html>')],
    ['text that is not JSON', stats, body('application/json', 'counts: 1')],
    [
      'bytes that are no text',
      count,
      ({ response }) => response.end(Buffer.from([0x22, 0xff, 0x22])),
    ],
    ['nothing where a number was due', count, empty()],
    ['nothing where an object was due', stats, body('application/json', '')],
  ])('%s is a MalformedResponseError', async (_, call, answer) => {
    const server = await serve(answer);
    const error = await errorOf(MalformedResponseError, () => call(clientFor(server)));
    expect(error.message).not.toContain('Log in');
    expect(server.requests).toHaveLength(1);
  });
});

describe('every error names its operation', () => {
  test.each<[what: string, Class: ErrorClass, answer: Answer, limits: object]>([
    ['a refusal', NotFoundError, empty({ status: 404 }), {}],
    ['an answer that is not JSON', MalformedResponseError, body('application/json', 'oops'), {}],
    ['no answer in time', TimeoutError, silence, { timeout: 50 }],
    [
      'an answer that falls silent',
      TimeoutError,
      stallAfter('{', 'application/json'),
      { idleTimeout: 50 },
    ],
    ['a broken connection', ConnectionError, ({ response }) => response.socket?.destroy(), {}],
  ])('%s', async (_, Class, answer, limits) => {
    const options = { ...limits, maxRetries: 0 };
    const error = await errorOf(Class, async () => stats(clientFor(await serve(answer), options)));
    expect(error.message).toContain('getItemStats');
    expect(error).toBeInstanceOf(ScrapinghubError);
  });

  test('a service that is not there', async () => {
    const server = await serve();
    const storageUrl = `http://127.0.0.1:${await closedPort()}/`;
    const client = clientFor(server, { storageUrl, maxRetries: 0 });
    const error = await errorOf(ConnectionError, () => stats(client));
    expect(error.message).toMatch(/getItemStats.*ECONNREFUSED/);
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe('a strange fetch', () => {
  test.each<[what: string, thrown: unknown]>([
    ['a text', 'offline'],
    ['undefined', undefined],
    ['an object', { code: 'EOFFLINE' }],
    ['an error without a message', new Error()],
    ['an error that is its own cause', selfCaused()],
    ['a value that holds itself', cyclic()],
  ])('that throws %s makes a ConnectionError', async (_, thrown) => {
    const fetch = (): Promise<never> => Promise.reject(thrown);
    const client = clientFor(await serve(), { fetch, maxRetries: 0 });
    const error = await errorOf(ConnectionError, () => count(client));
    expect(error.message).toMatch(/^countJobs \/jobq\/1\/count: .+/);
  });

  test('whose body throws makes a ConnectionError', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('gone')),
    });
    const fetch = (): Promise<Response> => Promise.resolve(new Response(broken));
    const client = clientFor(await serve(), { fetch, maxRetries: 0 });
    const error = await errorOf(ConnectionError, () => count(client));
    expect(error.message).toContain('gone');
  });
});

function selfCaused(): Error {
  const error = new Error('round and round');
  error.cause = error;
  return error;
}

function cyclic(): object {
  const value: Record<string, unknown> = {};
  return Object.assign(value, { self: value });
}
