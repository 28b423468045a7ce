import { ConnectionError, MalformedResponseError, ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { failureOf } from '../helpers/client.ts';
import { signalled } from '../helpers/server.ts';

type Fetch = typeof globalThis.fetch;

describe('a fetch that', () => {
  test('throws at once is a ConnectionError, as one that rejects', async () => {
    const failure = await failureOf(() =>
      count(() => {
        throw new Error('no network');
      }),
    );
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure).toHaveProperty('message', expect.stringContaining('no network'));
  });

  test('gives its Response without a promise is fine', async () => {
    expect(await count(() => Response.json(7))).toBe(7);
  });

  test.each<[what: string, given: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ok'],
    ['an object', {}],
    ['a body alone', { body: '7' }],
    ['a Response of another kind', { status: 200, headers: new Headers(), body: process.stdin }],
  ])(
    'gives %s and no Response is a MalformedResponseError, and is not asked again',
    async (_, given) => {
      const fetch = vi.fn<() => unknown>(() => given);
      expect(await failureOf(() => count(fetch, 3))).toBeInstanceOf(MalformedResponseError);
      expect(fetch).toHaveBeenCalledOnce();
    },
  );

  test('answers after an abort has its answer cancelled', async () => {
    const [asked, answered, cancelled] = [signalled(), signalled(), signalled()];
    const body = new ReadableStream({ cancel: cancelled.resolve });
    const client = clientWith(async () => {
      asked.resolve();
      await answered.promise;
      return new Response(body);
    });
    const controller = new AbortController();
    const counted = client.getProject(1).jobs.count({}, { signal: controller.signal });
    await asked.promise;
    controller.abort(new Error('mine'));
    await expect(counted).rejects.toThrow('mine');
    answered.resolve();
    await cancelled.promise;
  });

  test('answers a redirect whose body never ends does not hold the call up', async () => {
    const endless = new ReadableStream({ cancel: () => new Promise<void>(() => undefined) });
    const headers = { location: '/elsewhere' };
    const answers = [new Response(endless, { status: 302, headers }), Response.json(7)];
    expect(await count(() => answers.shift())).toBe(7);
  });
});

function count(fetch: () => unknown, maxRetries = 0): Promise<number> {
  return clientWith(fetch, maxRetries).getProject(1).jobs.count();
}

/** A client with what a program without types may hand in for a fetch. */
function clientWith(fetch: () => unknown, maxRetries = 0): ScrapinghubClient {
  return new ScrapinghubClient('KEY', { fetch: fetch as Fetch, maxRetries });
}
