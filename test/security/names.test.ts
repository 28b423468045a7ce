import type { ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient, name: string) => Promise<unknown>;

const calls: [call: string, prefix: string, call: Call][] = [
  ['spiders.get', 'GET /ids/1/spider/', (client, name) => client.getProject(1).spiders.get(name)],
  ['metadata.get', 'GET /jobs/1/2/3/', (client, name) => client.getJob('1/2/3').metadata.get(name)],
  [
    'metadata.set',
    'POST /jobs/1/2/3/',
    (client, name) => client.getJob('1/2/3').metadata.set(name, 1),
  ],
  [
    'metadata.delete',
    'DELETE /jobs/1/2/3/',
    (client, name) => client.getJob('1/2/3').metadata.delete(name),
  ],
];

const names: [what: string, name: string][] = [
  ['encoded dots', '%2e%2e'],
  ['encoded dots in capitals', '%2E%2E'],
  ['half encoded dots', '.%2e'],
  ['dots encoded twice', '%252e%252e'],
  ['a slash', 'a/b'],
  ['an encoded slash', 'a%2Fb'],
  ['a way up', '../../2/spider/other'],
  ['a way up with backslashes', '..\\..'],
  ['dots and a semicolon', '..;'],
  ['three dots', '...'],
  ['dots and a blank', '.. '],
  ['dots and a tab', '..\t'],
  ['a question mark', 'a?create=True'],
  ['a hash', 'a#b'],
  ['an ampersand', 'a&b=c'],
  ['a percent sign alone', '100%'],
  ['NUL', 'a\0b'],
  ['a line break', 'a\r\nX-Admin: 1'],
  ['a blank', ' '],
  ['an emoji', '🕷️'],
  ['a host', '//evil.test/'],
  ['a URL', 'https://evil.test/'],
  ['a user and a host', '@evil.test'],
  ['a pattern of String.replace', "$&$'$`"],
  ['a placeholder', '{project}'],
  ['10,000 characters', 'x'.repeat(10_000)],
];

describe.each(calls)('%s', (_, prefix, call) => {
  test.each(names)('%s in a name stays one segment of the path', async (_name, name) => {
    const server = await serve(json(5));
    await call(clientFor(server), name);
    expect(server.requests).toHaveLength(1);
    const [{ method, target } = { method: '', target: '' }] = server.requests;
    expect(`${method} ${target}`).toBe(`${prefix}${encodeURIComponent(name)}`);
  });

  test.each([
    ['an empty text', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['half a character', '\ud83d'],
  ])('%s as a name is a TypeError, and nothing is sent', async (_name, name) => {
    const server = await serve(json(5));
    expect(await failureOf(() => call(clientFor(server), name))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('a name that a server would not take', () => {
  test('is refused by the server, and reaches no other endpoint', async () => {
    const server = await serve(json(5));
    const { spiders } = clientFor(server).getProject(1);
    const failure = await failureOf(() => spiders.get('🕷️'.repeat(10_000)));
    expect(failure).toMatchObject({ status: 431, operation: 'getSpiderId' });
    expect(server.requests).toEqual([]);
  });
});

describe('a name in a form', () => {
  test('of a spider is one field, whatever it holds', async () => {
    const server = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    await clientFor(server).getProject(1).jobs.run('a&project=2\r\n=+%26');
    expect([...new URLSearchParams(server.requests[0]?.body)]).toEqual([
      ['project', '1'],
      ['spider', 'a&project=2\r\n=+%26'],
    ]);
  });
});

describe('a name in a query', () => {
  test('of a spider is one value, whatever it holds', async () => {
    const server = await serve(json(5));
    await clientFor(server).getProject(1).jobs.count({ spider: 'a&state=deleted#+%26' });
    expect([...(server.requests[0]?.query ?? [])]).toEqual([['spider', 'a&state=deleted#+%26']]);
  });
});
