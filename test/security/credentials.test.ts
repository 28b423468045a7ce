import { type Auth, ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const TOKEN = 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJqb2I6MS8yLzMifQ.c2lnbg';

describe('the Authorization header that the service receives', () => {
  test.each<[form: string, auth: Auth, pair: string]>([
    ['a key', 'a1b2'.repeat(8), `${'a1b2'.repeat(8)}:`],
    ['a key and a colon', 'KEY:', 'KEY:'],
    ['user and password', 'user:pass word', 'user:pass word'],
    ['a pair', { username: 'user', password: 'p:w' }, 'user:p:w'],
    ['SHUB_JOBAUTH', Buffer.from(`1/2/3:${TOKEN}`).toString('hex'), `1/2/3:${TOKEN}`],
  ])('is Basic, for %s, on both hosts', async (_, auth, pair) => {
    const server = await serve(json({ status: 'ok', projects: [] }), json(7));
    const client = clientFor(server, { auth });
    await client.projects.list();
    await client.getProject(1).jobs.count();
    const expected = `Basic ${Buffer.from(pair).toString('base64')}`;
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      expected,
      expected,
    ]);
  });

  test.each<[what: string, env: Record<string, string>, pair: string]>([
    ['SH_APIKEY', { SH_APIKEY: 'A', SHUB_APIKEY: 'B' }, 'A:'],
    ['SHUB_APIKEY', { SH_APIKEY: '', SHUB_APIKEY: 'B' }, 'B:'],
    ['SHUB_JOBAUTH', { SHUB_JOBAUTH: Buffer.from('1/2/3:t').toString('hex') }, '1/2/3:t'],
  ])('comes from %s', async (_, env, pair) => {
    const server = await serve(json(7));
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    try {
      await clientFor(server, { auth: undefined }).getProject(1).jobs.count();
    } finally {
      vi.unstubAllEnvs();
    }
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa(pair)}`);
  });

  test("stays the client's, whatever headers the caller adds", async () => {
    const server = await serve(json(7));
    const headers = { Authorization: 'Bearer mine', authorization: 'Bearer mine' };
    await clientFor(server).getProject(1).jobs.count({}, { headers });
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('KEY:')}`);
  });

  test('is the only place of the request that holds the key', async () => {
    const server = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    const client = clientFor(server, { auth: 'a1b2'.repeat(8) });
    await client.getProject(1).jobs.run('shop');
    await client.getJob('1/2/3').items.stats();
    for (const { target, body, headers } of server.requests) {
      const { authorization, ...others } = headers;
      expect(authorization).toBeDefined();
      expect(`${target} ${body} ${JSON.stringify(others)}`).not.toContain('a1b2a1b2');
    }
  });
});

describe('a client without a usable credential', () => {
  test('is a TypeError when it is made, not when it is used', () => {
    expect(() => new ScrapinghubClient()).toThrow(TypeError);
    expect(() => new ScrapinghubClient({})).toThrow(/SH_APIKEY/);
    expect(() => new ScrapinghubClient('')).toThrow(TypeError);
  });

  test.each<Auth>(['SECRET\nX-Admin: 1', { username: 'u', password: 'SECRET\r\n' }])(
    'is a TypeError that does not echo it (%j)',
    (auth) => {
      expect(() => new ScrapinghubClient(auth)).toThrow(TypeError);
      expect(() => new ScrapinghubClient(auth)).toThrow(/^(?!.*SECRET)/s);
    },
  );

  test('is a TypeError when a base URL holds a password, which is not echoed', () => {
    const appUrl = 'https://user:SECRET@app.test/api/';
    expect(() => new ScrapinghubClient('KEY', { appUrl })).toThrow(TypeError);
    expect(() => new ScrapinghubClient('KEY', { appUrl })).toThrow(/^appUrl (?!.*SECRET)/s);
  });
});
