import {
  ConnectionError,
  DuplicateJobError,
  ForbiddenError,
  RateLimitError,
  ScrapinghubClient,
  ServerError,
  StreamInterruptedError,
  TimeoutError,
} from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { collected } from '../helpers/collected.ts';
import { errorOf, failureOf } from '../helpers/client.ts';

const service = localService({ key: 's3cret' });
const client = new ScrapinghubClient('s3cret', { fetch: service.fetch });
const impatient = new ScrapinghubClient('s3cret', { fetch: service.fetch, maxRetries: 0 });
const project = client.getProject(123);
const job = client.getJob('123/1/3');

beforeEach(() => service.reset());
afterAll(() => service.close());

describe('a scripted answer', () => {
  test('is an example by its name', async () => {
    service.on('listJobs').reply('empty');
    expect(await project.jobs.list()).toEqual([]);
    expect(await project.jobs.list()).toEqual([]);
  });

  test('is a refusal by the name of its example, with the status that goes with it', async () => {
    service.on('runJob').once('duplicate');
    await errorOf(DuplicateJobError, () => project.jobs.run('books'));
    expect((await project.jobs.run('books')).key).toBe('123/1/5');
  });

  test('is what the document says for a status', async () => {
    service.on('listJobs').reply(401);
    await expect(project.jobs.list()).rejects.toThrow('Unauthorized');
  });

  test('is the unexpected error of the document for any other status', async () => {
    service.on('listJobs').reply(500);
    const error = await errorOf(ServerError, () => project.jobs.list());
    expect(error).toMatchObject({ status: 500, body: { message: 'Something went wrong' } });
  });

  test('is any body, encoded as the document says', async () => {
    service.on('readItems').reply({ body: [{ title: 'Emma' }, { title: 'Persuasion' }] });
    service.on('readJobField').reply({ body: 'stopping' });
    service.on('readItemField').reply({ body: 'Emma' });
    expect(await job.items.list()).toEqual([{ title: 'Emma' }, { title: 'Persuasion' }]);
    expect(await job.metadata.get('state')).toBe('stopping');
    const path = { project: 123, spider: 1, job: 3, index: 0, field: 'title' };
    const { data } = await client.api.GET('/items/{project}/{spider}/{job}/{index}/{field}', {
      params: { path },
    });
    expect(data).toBe('Emma');
  });

  test('is a refusal in a test’s own words', async () => {
    service.on('readItems').reply({ status: 403, body: { message: 'not yours' } });
    const error = await errorOf(ForbiddenError, () => job.items.list());
    expect(error.body).toEqual({ message: 'not yours' });
  });

  test('are bytes as they are, so that a body can be broken', async () => {
    service.on('countJobs').reply({ body: new TextEncoder().encode('oops') });
    await expect(project.jobs.count()).rejects.toThrow('not JSON');
  });

  test('has the headers that it is given, and those of the document', async () => {
    service.on('listJobs').reply({ status: 401, headers: { 'x-trace': '17' } });
    const response = await service.fetch('https://storage.zyte.com/jobq/123/list');
    expect(response.headers.get('x-trace')).toBe('17');
    expect(response.headers.get('www-authenticate')).toContain('Basic');
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  test('comes in the format that is asked for', async () => {
    const decoder = new TextDecoder();
    service.on('readItems').once('two');
    const csv = await collected(job.items.stream({ format: 'csv', fields: ['title', 'price'] }));
    expect(decoder.decode(csv.given[0])).toContain('title,price');
    service.on('readItems').once('five');
    const response = await service.fetch('https://storage.zyte.com/items/123/1/3');
    expect(response.headers.get('content-type')).toBe('application/x-jsonlines');
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(5);
  });

  test('is made by a function of the call', async () => {
    const titles = ['Emma', 'Persuasion', 'Middlemarch'];
    service
      .on('readItem')
      .reply(({ path }) => ({ body: [{ title: titles[Number(path['index'])] }] }));
    expect(await job.items.get(2)).toEqual({ title: 'Middlemarch' });
  });

  test('comes in sequence: what is queued first, then what always holds', async () => {
    service.on('readJobField').times(2, 'pending').once('running').reply('finished');
    const states = [];
    for (let at = 0; at < 5; at += 1) states.push(await job.metadata.get('state'));
    expect(states).toEqual(['pending', 'pending', 'running', 'finished', 'finished']);
  });
});

describe('a scripted failure', () => {
  test('is repeated as often as asked, and then the call succeeds', async () => {
    service.on('countJobs').times(2, { status: 503, retryAfter: 0 });
    expect(await project.jobs.count()).toBe(4);
    expect(service.calls('countJobs')).toHaveLength(3);
  });

  test('is a Retry-After that the error has', async () => {
    service.on('countJobs').reply({ status: 429, retryAfter: 7 });
    const error = await errorOf(RateLimitError, () => impatient.getProject(123).jobs.count());
    expect(error.retryAfter).toBe(7000);
  });

  test('is a connection that is refused, so that even a job is run again', async () => {
    service.on('runJob').once({ connection: 'refused' });
    expect((await project.jobs.run('books')).key).toBe('123/1/5');
    expect(service.calls('runJob')).toHaveLength(2);
  });

  test('is a connection that is lost after the call was carried out: the job is not run again', async () => {
    service.on('runJob').once({ connection: 'lost' });
    await errorOf(ConnectionError, () => project.jobs.run('books'));
    expect(service.calls('runJob')).toHaveLength(1);
    expect(await client.getJob('123/1/5').metadata.get('state')).toBe('pending');
  });

  test('is silence, until the client has waited long enough', async () => {
    service.on('countJobs').reply({ connection: 'silent' });
    const counting = impatient.getProject(123).jobs.count({}, { timeout: 5 });
    await expect(counting).rejects.toBeInstanceOf(TimeoutError);
  });

  test('is a body that breaks off after some lines, after which a read resumes', async () => {
    const titles = (await job.items.list()).map(({ title }) => title);
    service.on('readItems').once({ cutAfterLines: 1 });
    expect((await job.items.list()).map(({ title }) => title)).toEqual(titles);
    expect(titles).toHaveLength(5);
    expect(service.calls('readItems')[2]?.query).toMatchObject({ startafter: '123/1/3/0' });
  });

  test('is a body that breaks off for good', async () => {
    service.on('readItems').reply({ example: 'withKeys', cutAfterLines: 1 });
    const { given, failure } = await collected(impatient.getJob('123/1/3').items.iter());
    expect(given).toHaveLength(1);
    expect(failure).toBeInstanceOf(StreamInterruptedError);
  });

  test('is a JSON body that breaks off in the middle', async () => {
    service.on('countRecords').reply({ cutAfterLines: 0 });
    const store = impatient.getProject(123).collections.getStore('prices');
    await expect(store.count()).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe('what the service says about a call', () => {
  test('is its operation, the values of its path and its query', async () => {
    await project.jobs.count({ state: ['running', 'pending'], hasTag: 'a b' });
    expect(service.calls()).toMatchObject([
      {
        operation: 'countJobs',
        method: 'GET',
        path: { project: '123' },
        query: { state: ['running', 'pending'], has_tag: 'a b' },
        body: undefined,
      },
    ]);
  });

  test('is its form, with JSON in it decoded', async () => {
    const run = { jobArgs: { category: 'a&b' }, addTag: ['x', 'y'], jobSettings: { DELAY: 2 } };
    await project.jobs.run('books', run);
    expect(service.calls('runJob')[0]?.body).toEqual({
      project: '123',
      spider: 'books',
      category: 'a&b',
      add_tag: ['x', 'y'],
      job_settings: { DELAY: 2 },
    });
  });

  test('is its JSON', async () => {
    await project.settings.set('job_runtime_limit', 24);
    expect(service.calls('updateSettings')[0]?.body).toEqual({
      default_job_units: 1,
      job_runtime_limit: 24,
    });
  });

  test('are the lines of a batch, unzipped', async () => {
    const writer = job.items.createWriter({ start: 7 });
    await writer.write({ title: 'Emma' });
    await writer.write({ title: 'Middlemarch' });
    await writer.close();
    const [call] = service.calls('writeItems');
    expect(call?.headers['content-encoding']).toBe('gzip');
    expect(call?.query).toEqual({ start: '7' });
    expect(call?.body).toEqual([{ title: 'Emma' }, { title: 'Middlemarch' }]);
  });

  test('is the text of a body that is not what the document asks for', async () => {
    const init = { method: 'POST', body: '{"oops' };
    await service.fetch('https://storage.zyte.com/items/123/1/3', init);
    expect(service.calls()[0]?.body).toBe('{"oops');
  });

  test('are a path’s names, decoded', async () => {
    await failureOf(() => project.collections.getStore('prices').get('a?b c'));
    expect(service.calls()[0]?.path).toMatchObject({ type: 's', name: 'prices', key: 'a?b c' });
  });

  test('is never the credential', async () => {
    await job.items.list({}, { headers: { 'x-trace': '17' } });
    await service.fetch('https://storage.zyte.com/system/ts?apikey=s3cret');
    const [first] = service.calls();
    expect(first?.headers).toMatchObject({ 'x-trace': '17' });
    const shown = JSON.stringify(service.calls());
    expect(shown).not.toContain('s3cret');
    expect(shown).not.toContain(btoa('s3cret:'));
  });
});

describe('the local service', () => {
  test('forgets all by a reset', async () => {
    service.on('countJobs').once(401).reply('none');
    await failureOf(() => project.jobs.count());
    await project.jobs.run('books');
    await service.reset();
    expect(service.calls()).toEqual([]);
    expect(await project.jobs.count({ state: 'pending' })).toBe(1);
    expect(await project.jobs.count()).toBe(4);
  });

  test('answers from its state again, once it forgets what it was told', async () => {
    service.on('countJobs').reply('none');
    expect(await project.jobs.count()).toBe(0);
    service.on('countJobs').clear();
    expect(await project.jobs.count()).toBe(4);
  });

  test('takes any host for the service, by its paths', async () => {
    const urls = { appUrl: 'http://app.invalid/api/', storageUrl: 'http://storage.invalid/' };
    const elsewhere = new ScrapinghubClient('s3cret', { fetch: service.fetch, ...urls });
    expect(await elsewhere.projects.list()).toEqual([123, 456]);
    expect(await elsewhere.getProject(123).jobs.count()).toBe(4);
  });

  test('ends a call whose signal has aborted', async () => {
    service.on('countJobs').reply({ connection: 'silent' });
    const stop = new AbortController();
    const counting = project.jobs.count({}, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(counting).rejects.toThrow('enough');
  });

  test('says which operations are nearest to a path that is not the service’s', async () => {
    const response = await service.fetch('https://storage.zyte.com/jobq/123/lists');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      message: expect.stringMatching(
        /no operation at GET \/jobq\/123\/lists; nearest are listJobs \(GET \/jobq\/\{project\}\/list\), /,
      ),
    });
  });

  test('says which operations are nearest to a name that is none', () => {
    // @ts-expect-error: the types know the names
    expect(() => service.on('listJob')).toThrow(/no operation listJob; nearest are listJobs, /);
    // @ts-expect-error: the types know the names
    expect(() => service.calls('listJob')).toThrow(TypeError);
  });

  test('says which examples an operation has, when it is asked for another', () => {
    // @ts-expect-error: the types know the names
    expect(() => service.on('countJobs').reply('empty')).toThrow(
      'countJobs has no example empty; it has four, none, wrongKey, unavailable, gatewayTimeout',
    );
    // @ts-expect-error: the types know the names
    expect(() => service.on('runJob').once({ example: 'lastPage' })).toThrow(TypeError);
  });

  test('refuses what is no status, and what is no number of calls', () => {
    expect(() => service.on('countJobs').reply(99)).toThrow(RangeError);
    expect(() => service.on('countJobs').times(-1, 401)).toThrow(RangeError);
  });
});
