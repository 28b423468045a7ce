import { ScrapinghubClient, StreamInterruptedError, TimeoutError } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, jsonLines, linesOf, partByPart, silence, stallAfter } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { linesOfLog } from '../helpers/log.ts';
import { serve } from '../helpers/server.ts';

afterEach(() => void vi.useRealTimers());

/** Lets a test say how much time goes by: however busy the machine is, no limit is reached on its own. */
function useFakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

describe('timeout', () => {
  test('a service that does not answer is given up, and the connection closed', async () => {
    const server = await serve(silence);
    const { jobs } = clientFor(server, { timeout: 50, maxRetries: 0 }).getProject(1);
    useFakeTimers();
    const failure = errorOf(TimeoutError, () => jobs.count());
    await server.asked;
    await vi.advanceTimersByTimeAsync(50);
    const error = await failure;
    expect(error.message).toMatch(/countJobs.*50 ms/);
    await server.disconnected;
  });

  test('an attempt without an answer is followed by another, where the call may be repeated', async () => {
    const server = await serve(silence, json(7));
    const log = linesOfLog();
    const { jobs } = clientFor(server, { timeout: 200, logger: log }).getProject(1);
    useFakeTimers();
    const counted = jobs.count();
    await server.asked;
    await vi.advanceTimersByTimeAsync(200);
    // The client says that it is going to pause, and pauses at once.
    await expect.poll(() => log.warnings).toHaveLength(1);
    await vi.advanceTimersToNextTimerAsync();
    expect(await counted).toBe(7);
    expect(server.requests).toHaveLength(2);
  });

  test('a job is not run again when the answer is not there in time', async () => {
    const server = await serve(silence, json({ status: 'ok', jobid: '1/2/3' }));
    const { jobs } = clientFor(server, { timeout: 50 }).getProject(1);
    useFakeTimers();
    const failure = errorOf(TimeoutError, () => jobs.run('shop'));
    await server.asked;
    await vi.advanceTimersByTimeAsync(50);
    await failure;
    expect(server.requests).toHaveLength(1);
  });

  test("a call's own timeout comes before that of the client", async () => {
    const server = await serve(silence);
    const { jobs } = clientFor(server, { maxRetries: 0 }).getProject(1);
    const error = await errorOf(TimeoutError, () => jobs.count({}, { timeout: 30 }));
    expect(error.message).toContain('30 ms');
  });

  test('it holds for streams too', async () => {
    const server = await serve(silence);
    const { items } = clientFor(server, { maxRetries: 0 }).getJob('1/2/3');
    await expect(items.list({}, { timeout: 30 })).rejects.toThrow(TimeoutError);
  });

  test('a body that takes longer is fine, as long as it is alive', async () => {
    const { answer, next } = partByPart(
      [{ n: 0 }, { n: 1 }, { n: 2 }].map((one) => linesOf([one])),
    );
    const server = await serve(answer);
    const { items } = clientFor(server, { timeout: 400, maxRetries: 0 }).getJob('1/2/3');
    useFakeTimers();
    const given: unknown[] = [];
    for await (const item of items) {
      given.push(item);
      await vi.advanceTimersByTimeAsync(300);
      next();
    }
    expect(given).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
  });

  test('a fetch that does not listen to its signal is given up all the same', async () => {
    const { jobs } = new ScrapinghubClient('KEY', {
      fetch: () => new Promise(() => undefined),
      timeout: 30,
      maxRetries: 0,
    }).getProject(1);
    await expect(jobs.count()).rejects.toThrow(TimeoutError);
  });
});

describe('idleTimeout', () => {
  test('an answer that falls silent is given up, and the connection closed', async () => {
    const server = await serve(stallAfter('{"counts":', 'application/json'));
    const { items } = clientFor(server, { idleTimeout: 50, maxRetries: 0 }).getJob('1/2/3');
    const error = await errorOf(TimeoutError, () => items.stats());
    expect(error.message).toContain('50 ms');
    await server.disconnected;
  });

  test('an error that falls silent is given up', async () => {
    const server = await serve(({ response }) => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.write('Not');
    });
    const { items } = clientFor(server, { idleTimeout: 50, maxRetries: 0 }).getJob('1/2/3');
    await expect(items.stats()).rejects.toThrow(TimeoutError);
  });

  test('the time the caller takes over a record does not count', async () => {
    const { answer, next } = partByPart(
      [{ n: 1 }, { n: 2 }, { n: 3 }].map((one) => linesOf([one])),
    );
    const server = await serve(answer);
    const { items } = clientFor(server, { idleTimeout: 200, maxRetries: 0 }).getJob('1/2/3');
    useFakeTimers();
    const given: unknown[] = [];
    for await (const item of items) {
      given.push(item);
      await vi.advanceTimersByTimeAsync(300);
      next();
    }
    expect(given).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});

describe('limits', () => {
  test('may be endless, or longer than a timer can be', async () => {
    const server = await serve(json(7));
    const limits = { timeout: Infinity, idleTimeout: 2 ** 40, maxRetries: 0 };
    expect(await clientFor(server, limits).getProject(1).jobs.count()).toBe(7);
  });

  test.each(['timeout', 'idleTimeout', 'maxRetries', 'maxRetryTime'])(
    '%s is a RangeError if it is negative or no number',
    (limit) => {
      expect(() => new ScrapinghubClient('KEY', { [limit]: -1 })).toThrow(RangeError);
      expect(() => new ScrapinghubClient('KEY', { [limit]: Number.NaN })).toThrow(RangeError);
    },
  );

  test.each([-1, Number.NaN])(
    'a timeout of %d for one call is a RangeError, and nothing is sent',
    async (timeout) => {
      const server = await serve(jsonLines([]));
      const { jobs } = clientFor(server, { maxRetries: 0 }).getProject(1);
      await expect(jobs.list({}, { timeout })).rejects.toThrow(RangeError);
      expect(server.requests).toEqual([]);
    },
  );
});

describe("a limit of Node's fetch itself", () => {
  test('before the head is a TimeoutError', async () => {
    const client = clientFor(await serve(), { fetch: silentFetch, maxRetries: 0 });
    const error = await errorOf(TimeoutError, () => client.projects.list());
    expect(error.message).toContain('HEADERS Timeout Error');
    expect(error.cause).toMatchObject({ cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
  });

  test('within a body is a TimeoutError', async () => {
    const client = clientFor(await serve(), { fetch: brokenBody, maxRetries: 0 });
    const error = await errorOf(TimeoutError, () => client.projects.list());
    expect(error.cause).toMatchObject({ cause: { code: 'UND_ERR_BODY_TIMEOUT' } });
  });

  test('within records is the cause of the error', async () => {
    const { items } = clientFor(await serve(), { fetch: brokenBody, maxRetries: 0 }).getJob(
      '1/2/3',
    );
    const error = await errorOf(StreamInterruptedError, () => items.list());
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  test('after which a call is sent again, where that is safe', async () => {
    const answers = [silentFetch, async () => Response.json(7)];
    const fetch = async (): Promise<Response> => answers.shift()?.() ?? Response.error();
    expect(
      await clientFor(await serve(), { fetch })
        .getProject(1)
        .jobs.count(),
    ).toBe(7);
  });
});

/** What Node's `fetch` and its bodies throw after 300 s. */
function thrown(message: string, what: 'HEADERS' | 'BODY'): TypeError {
  const cause = Object.assign(new Error(`${what} Timeout Error`), {
    code: `UND_ERR_${what}_TIMEOUT`,
  });
  return new TypeError(message, { cause });
}

async function silentFetch(): Promise<Response> {
  throw thrown('fetch failed', 'HEADERS');
}

async function brokenBody(): Promise<Response> {
  return new Response(
    new ReadableStream({ pull: (stream) => stream.error(thrown('terminated', 'BODY')) }),
  );
}
