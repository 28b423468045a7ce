import { createServer } from 'node:http';
import {
  ConnectionError,
  RateLimitError,
  ScrapinghubAPIError,
  ScrapinghubClient,
  ServerError,
} from 'scrapinghub-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cutAfter, empty, json, refusedFor0s, reset, text } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { linesOfLog } from '../helpers/log.ts';
import { closedPort, serve, serveOn, type TestServer } from '../helpers/server.ts';

const STARTED = json({ status: 'ok', jobid: '1/2/3' });

// The shortest pause there is: a broken connection can't ask for none.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe('a call that may be repeated', () => {
  test.each([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 527, 530])(
    'is repeated after %i, and then right',
    async (status) => {
      const server = await serve(refusedFor0s(status), refusedFor0s(status), json(7));
      expect(await clientFor(server).getProject(1).jobs.count()).toBe(7);
      expect(server.requests).toHaveLength(3);
    },
  );

  test.each([400, 401, 403, 404, 409, 413, 418, 501, 505])(
    'is not repeated after %i',
    async (status) => {
      const server = await serve(refusedFor0s(status));
      const error = await errorOf(ScrapinghubAPIError, () => count(server));
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    },
  );

  test('is repeated when the connection breaks before the answer', async () => {
    const server = await serve(reset, json(7));
    expect(await count(server)).toBe(7);
    expect(server.requests).toHaveLength(2);
  });

  test('is repeated when the connection breaks in the middle of the answer', async () => {
    const server = await serve(
      cutAfter('{"counts":{"a":1', 'application/json'),
      json({ counts: {} }),
    );
    expect(await clientFor(server).getJob('1/2/3').items.stats()).toEqual({ counts: {} });
    expect(server.requests).toHaveLength(2);
  });

  test('is sent the same each time, body and key included', async () => {
    const server = await serve(refusedFor0s(503), refusedFor0s(503), empty());
    await clientFor(server).getJob('1/2/3').metadata.set('note', 'ż🕷️');
    const [first, ...others] = server.requests.map(sent);
    expect(first).toMatchObject({ method: 'POST', body: '"ż🕷️"' });
    expect(others).toEqual([first, first]);
  });

  test('survives a kept connection that the service has closed in the meantime', async () => {
    const server = await serve(({ response }) => {
      response.setHeader('content-type', 'application/json');
      response.end('7', () => response.socket?.destroy());
    });
    const { jobs } = clientFor(server).getProject(1);
    expect([await jobs.count(), await jobs.count(), await jobs.count()]).toEqual([7, 7, 7]);
  });

  test('is repeated when the service closes the kept connection on it', async () => {
    const server = await serve(json(7), reset, json(8));
    const { jobs } = clientFor(server).getProject(1);
    expect([await jobs.count(), await jobs.count()]).toEqual([7, 8]);
  });
});

describe('a call that must not be carried out twice', () => {
  test.each([408, 500, 502, 503, 504, 520, 522])(
    'is sent once when it is answered %i',
    async (status) => {
      const server = await serve(refusedFor0s(status), STARTED);
      const error = await errorOf(ScrapinghubAPIError, () => run(server));
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    },
  );

  test('is sent once when the connection breaks before the answer', async () => {
    const server = await serve(reset, STARTED);
    await expect(run(server)).rejects.toThrow(ConnectionError);
    expect(server.requests).toHaveLength(1);
  });

  test('is sent once when the connection breaks in the middle of the answer', async () => {
    const server = await serve(cutAfter('{"status":"ok","jobid":', 'application/json'), STARTED);
    await expect(run(server)).rejects.toThrow(ConnectionError);
    expect(server.requests).toHaveLength(1);
  });

  test('is repeated after 429, for then it was not carried out', async () => {
    const server = await serve(refusedFor0s(429), STARTED);
    expect(await run(server)).toMatchObject({ key: '1/2/3' });
    expect(server.requests.map(sent)[1]).toEqual(server.requests.map(sent)[0]);
  });

  test.each(['127.0.0.1', 'localhost'])(
    'reaches a service that comes up late at %s exactly once',
    async (host) => {
      const port = await closedPort();
      let server: Promise<TestServer> | undefined;
      const client = new ScrapinghubClient('KEY', {
        appUrl: `http://${host}:${port}/api/`,
        logger: {
          debug: () => undefined,
          warn: () => void (server ??= serveOn(createServer(), port, STARTED)),
        },
      });
      const job = await client.getProject(1).jobs.run('shop');
      expect(job.key).toBe('1/2/3');
      expect((await server)?.requests).toHaveLength(1);
    },
  );

  test.each<[what: string, call: (client: ScrapinghubClient) => Promise<unknown>]>([
    ['run', (client) => client.getProject(1).jobs.run('shop')],
    ['finish', (client) => client.getJob('1/2/3').finish()],
    ['cancel', (client) => client.getJob('1/2/3').cancel()],
    ['cancel of several', (client) => client.getProject(1).jobs.cancel(['1/2/3'])],
  ])('%s is one of them', async (_, call) => {
    const server = await serve(refusedFor0s(503));
    await expect(call(clientFor(server))).rejects.toThrow(ServerError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the error after the last attempt', () => {
  test('says how often the call was sent', async () => {
    const server = await serve(refusedFor0s(503));
    const error = await errorOf(ServerError, () => count(server, { maxRetries: 2 }));
    expect(error.attempts).toBe(3);
    expect(error.message).toContain('after 3 attempts');
    expect(server.requests).toHaveLength(3);
  });

  test('comes after four attempts by default', async () => {
    const server = await serve(refusedFor0s(429));
    await expect(count(server)).rejects.toThrow(RateLimitError);
    expect(server.requests).toHaveLength(4);
  });

  test('is the first failure with maxRetries 0', async () => {
    const server = await serve(refusedFor0s(503), json(7));
    const error = await errorOf(ServerError, () => count(server, { maxRetries: 0 }));
    expect(error.attempts).toBe(1);
    expect(error.message).not.toContain('attempt');
    expect(server.requests).toHaveLength(1);
  });

  test('comes at once when the service asks for a longer pause than maxRetryTime', async () => {
    const server = await serve(empty({ status: 429, headers: { 'retry-after': '61' } }));
    const error = await errorOf(RateLimitError, () => count(server));
    expect(error).toMatchObject({ attempts: 1, retryAfter: 61_000 });
    expect(server.requests).toHaveLength(1);
  });

  test('comes at once when no time for another attempt is left', async () => {
    const server = await serve(text('busy', { status: 503 }), json(7));
    const error = await errorOf(ServerError, () => count(server, { maxRetryTime: 0 }));
    expect(error.attempts).toBe(1);
    expect(error.retryAfter).toBeUndefined();
  });

  test('is the last failure, whatever the ones before were', async () => {
    const server = await serve(refusedFor0s(503), refusedFor0s(429), empty({ status: 404 }));
    expect(await errorOf(ScrapinghubAPIError, () => count(server))).toMatchObject({
      name: 'NotFoundError',
      attempts: 3,
    });
  });
});

describe('the pause before the next attempt', () => {
  test('is as long as the service asks, in seconds', async () => {
    const server = await serve(empty({ status: 503, headers: { 'retry-after': '0.05' } }), json(7));
    const log = linesOfLog();
    await count(server, { logger: log });
    expect(log.warnings).toEqual([expect.stringContaining('again in 50 ms')]);
  });

  test('ends at the date that the service names', async () => {
    const past = 'Thu, 01 Jan 2026 00:00:00 GMT';
    const server = await serve(empty({ status: 503, headers: { 'retry-after': past } }), json(7));
    const log = linesOfLog();
    await count(server, { logger: log });
    expect(log.warnings).toEqual([expect.stringContaining('again in 0 ms')]);
  });

  test('is known to the caller when it is too long, also as a date', async () => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    const server = await serve(empty({ status: 429, headers: { 'retry-after': later } }));
    const { retryAfter = 0 } = await errorOf(RateLimitError, () => count(server));
    expect(retryAfter).toBeGreaterThan(3_500_000);
    expect(retryAfter).toBeLessThanOrEqual(3_600_000);
  });

  test('is the default when the service asks for nothing that can be understood', async () => {
    const server = await serve(empty({ status: 503, headers: { 'retry-after': 'soon' } }), json(7));
    const log = linesOfLog();
    await count(server, { logger: log });
    expect(log.warnings).toEqual([expect.stringContaining('again in 250 ms')]);
  });
});

type Options = Parameters<typeof clientFor>[1];

function count(server: TestServer, options?: Options): Promise<number> {
  return clientFor(server, options).getProject(1).jobs.count();
}

function run(server: TestServer): Promise<unknown> {
  return clientFor(server).getProject(1).jobs.run('shop');
}

function sent({ method, target, headers, body }: TestServer['requests'][number]): object {
  return {
    method,
    target,
    authorization: headers.authorization,
    type: headers['content-type'],
    body,
  };
}
