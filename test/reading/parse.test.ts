import { MalformedResponseError } from 'scrapinghub-client';
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
