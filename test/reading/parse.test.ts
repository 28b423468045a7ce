import { BadRequestError, MalformedResponseError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { body, jsonLines } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const LINES = '{"id":12345678901234567890,"_key":"1/2/3/0"}\n{"id":2,"_key":"1/2/3/1"}\n';

/** Keeps the digits of `id` as text. */
const digits = (text: string): unknown => JSON.parse(text.replace(/("id":)(\d+)/, '$1"$2"'));

function failing(text: string): never {
  throw new Error(text);
}

const NAN_FIRST = '{"_key":"1/2/3/0","price":NaN,"name":"NaN"}\n';
const NAN_LAST = '{"price":NaN,"name":"NaN","_key":"1/2/3/0"}\n';
const NAN_BETWEEN = '{"price":NaN,"_key":"1/2/3/0","name":"NaN"}\n';
const METADATA = '{"state":"finished","rates":[Infinity,-Infinity],"note":"-Infinity"}';

describe('NaN and Infinity, which Python writes into JSON, are null', () => {
  test.each([NAN_FIRST, NAN_LAST, NAN_BETWEEN])('in records: %s', async (line) => {
    const { items } = clientFor(await serve(body('application/x-jsonlines', line))).getJob('1/2/3');
    const item = { price: null, name: 'NaN' };
    expect(await items.list()).toEqual([item]);
    expect(await items.list({ meta: ['_key'] })).toEqual([{ ...item, _key: '1/2/3/0' }]);
    expect(await items.get(0)).toMatchObject(item);
  });

  test('in metadata, and in what a wait for a job gives', async () => {
    const server = await serve(body('application/json', METADATA));
    const job = clientFor(server).getJob('1/2/3');
    const metadata = { state: 'finished', rates: [null, null], note: '-Infinity' };
    expect(await job.metadata.all()).toEqual(metadata);
    const ended = await serve(
      body('application/json', '"finished"'),
      body('application/json', METADATA),
    );
    expect(await clientFor(ended).getJob('1/2/3').waitUntilFinished()).toEqual(metadata);
  });

  test('in a page of jobs', async () => {
    const lines = '{"key":"1/2/3","score":NaN}\n{"key":"1/2/2","score":1}\n';
    const { jobs } = clientFor(await serve(body('application/x-jsonlines', lines))).getProject(1);
    expect(await jobs.list({ count: 2 })).toEqual([
      { key: '1/2/3', score: null },
      { key: '1/2/2', score: 1 },
    ]);
  });

  test('in a call of client.api', async () => {
    const { api } = clientFor(await serve(body('application/json', METADATA)));
    const path = { project: 1, spider: 2, job: 3 };
    const { data } = await api.GET('/jobs/{project}/{spider}/{job}', { params: { path } });
    expect(data).toMatchObject([{ rates: [null, null] }]);
  });

  test('in the body of an error', async () => {
    const refusal = body('application/json', '{"message":"no","price":NaN}', { status: 400 });
    const { projects } = clientFor(await serve(refusal));
    const error = await errorOf(BadRequestError, () => projects.list());
    expect(error.body).toEqual({ message: 'no', price: null });
  });

  test('but stay in a stream as they are written', async () => {
    const { items } = clientFor(await serve(body('application/x-jsonlines', NAN_BETWEEN))).getJob(
      '1/2/3',
    );
    expect(await new Response(items.stream()).text()).toBe('{"price":NaN,"name":"NaN"}\n');
  });

  test.each([NAN_FIRST, NAN_LAST, NAN_BETWEEN])(
    'but reach parse as they are written: %s',
    async (line) => {
      const server = await serve(body('application/x-jsonlines', line));
      const texts: string[] = [];
      const parse = (text: string): unknown => texts.push(text) && {};
      await clientFor(server, { parse }).getJob('1/2/3').items.list();
      expect(texts).toEqual(['{"price":NaN,"name":"NaN"}']);
    },
  );
});

describe('the option parse', () => {
  test('parses each item, without a key that was not asked for', async () => {
    const server = await serve(body('application/x-jsonlines', LINES));
    const { items } = clientFor(server, { parse: digits }).getJob('1/2/3');
    expect(await items.list()).toEqual([{ id: '12345678901234567890' }, { id: '2' }]);
  });

  test('parses each item with a key that was asked for', async () => {
    const server = await serve(body('application/x-jsonlines', LINES));
    const { items } = clientFor(server, { parse: digits }).getJob('1/2/3');
    expect(await items.list({ meta: ['_key'] })).toEqual([
      { id: '12345678901234567890', _key: '1/2/3/0' },
      { id: '2', _key: '1/2/3/1' },
    ]);
  });

  test('parses a single item, and the records of a collection', async () => {
    const server = await serve(body('application/x-jsonlines', LINES));
    const client = clientFor(server, { parse: digits });
    expect(await client.getJob('1/2/3').items.get(0)).toMatchObject({ id: '12345678901234567890' });
    const store = client.getProject(1).collections.getStore('books');
    expect(await store.list()).toMatchObject([{ id: '12345678901234567890' }, { id: '2' }]);
  });

  test('that throws is a malformed response, and its message is not shown', async () => {
    const server = await serve(jsonLines([{ card: '4111' }]));
    const { items } = clientFor(server, { parse: failing }).getJob('1/2/3');
    const error = await errorOf(MalformedResponseError, () => items.list());
    expect(error.message).not.toContain('4111');
  });
});
