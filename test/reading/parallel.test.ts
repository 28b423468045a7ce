import { setImmediate } from 'node:timers/promises';
import { type Items, StreamInterruptedError } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

const RECORDS = 3_000;
// A third of 4 MiB each, so that they make many ranges.
const BYTES = 40_000;
const HOLES = new Set([0, 7, 500, 501, 502, 1_499, RECORDS - 2]);

interface Numbered {
  n: number;
}

const stored: readonly Numbered[] = Array.from({ length: RECORDS }, (_, n) => ({ n })).filter(
  ({ n }) => !HOLES.has(n),
);

afterEach(() => void vi.useRealTimers());

/** A job with holes in its positions. Every `cutEach`th answer breaks off in its middle. */
function jobServer(cutEach = Infinity): Answer {
  let reads = 0;
  return ({ request, response }) => {
    if (request.path.endsWith('/stats')) {
      const totals = { input_values: stored.length, input_bytes: stored.length * BYTES };
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify({ counts: {}, totals }));
    }
    reads += 1;
    const from =
      positionIn(request.query, 'start') ?? (positionIn(request.query, 'startafter') ?? -1) + 1;
    const count = Number(request.query.get('count') ?? RECORDS);
    const lines = stored
      .filter(({ n }) => n >= from)
      .slice(0, count)
      .map((record) => `${JSON.stringify({ ...record, _key: `1/2/3/${record.n}` })}\n`)
      .join('');
    response.setHeader('content-type', 'application/x-jsonlines');
    if (reads % cutEach !== 0) return response.end(lines);
    response.setHeader('content-length', lines.length);
    return response.write(lines.slice(0, lines.length / 2), () => response.destroy());
  };
}

const silent: Answer = ({ response }) => response.flushHeaders();
const refused: Answer = ({ response }) => response.writeHead(401).end();

function positionIn(query: URLSearchParams, name: string): number | undefined {
  const key = query.get(name);
  return key === null ? undefined : Number(key.split('/').at(-1));
}

describe('reading with several connections', () => {
  test.each([
    [{ concurrency: 4 }],
    [{ concurrency: 8, start: 100, end: 2_000 }],
    [{ concurrency: 3, startAfter: 500, count: 700 }],
    [{ concurrency: 2, start: 2_990, end: 10_000 }],
    [{ concurrency: 2, start: RECORDS + 5 }],
    [{ concurrency: 16, end: 1 }],
  ])('%j gives what one connection gives, in order', async (params) => {
    const { items } = clientFor(await serve(jobServer())).getJob('1/2/3');
    const { concurrency: _, ...alone } = params;
    const expected = await items.list(alone);
    expect(await items.list(params)).toEqual(expected);
  });

  test('a count ends the read: it asks for nothing after it', async () => {
    const server = await serve(jobServer());
    const { items } = clientFor(server).getJob('1/2/3');
    expect(await items.list({ concurrency: 4, count: 10 })).toEqual(stored.slice(0, 10));
    // Four ranges of three records, and those that had started by then.
    expect(server.requests.length).toBeLessThan(12);
  });

  test('a connection that breaks resumes where it was', async () => {
    const { items } = clientFor(await serve(jobServer(3))).getJob('1/2/3');
    expect(await items.list({ concurrency: 4 })).toEqual(stored);
  });

  test('a read with a filter uses one connection', async () => {
    const server = await serve(jobServer());
    const { items } = clientFor(server).getJob('1/2/3');
    await items.list({ concurrency: 4, filter: ['n', '>', [5]] });
    expect(server.requests).toHaveLength(1);
  });

  test('break closes the connections that read ahead', async () => {
    const server = await serve(jobServer(), jobServer(), silent);
    const { items } = clientFor(server).getJob('1/2/3');
    for await (const item of items.as<Numbered>().iter({ concurrency: 4 })) {
      if (item.n > 2) break;
    }
    await server.disconnected;
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  test('a refusal of the first range is the error of the read', async () => {
    const { items } = clientFor(await serve(jobServer(), refused)).getJob('1/2/3');
    const error = await errorOf(Error, () => items.list({ concurrency: 2 }));
    expect(error).toMatchObject({ name: 'UnauthorizedError' });
  });

  test('a refusal of a later range says where to resume the whole read', async () => {
    const server = await serve(jobServer(), jobServer(), refused);
    const { items } = clientFor(server).getJob('1/2/3');
    const given: unknown[] = [];
    const error = await errorOf(StreamInterruptedError, async () => {
      for await (const item of items.iter({ concurrency: 2 })) given.push(item);
    });
    expect(given).toEqual(stored.slice(0, given.length));
    expect(error).toMatchObject({
      received: given.length,
      lastKey: `1/2/3/${stored[given.length - 1]?.n}`,
      cause: { name: 'UnauthorizedError' },
    });
  });

  test.each([0, -1, 1.5, Number.NaN])(
    'a concurrency of %d is a RangeError',
    async (concurrency) => {
      const server = await serve(jobServer());
      const { items } = clientFor(server).getJob('1/2/3');
      await errorOf(RangeError, () => items.list({ concurrency }));
      expect(server.requests).toEqual([]);
    },
  );
});

const MIB = 1024 * 1024;

describe('what several connections hold before it is returned', () => {
  test.each([
    ['without the size of the job in the stats', undefined],
    ['with the right size', 400 * MIB],
    ['with a size that is too small', 1],
  ])('is limited to 16 MiB, %s', async (_, inputBytes) => {
    const job = largeJob(inputBytes);
    const reading = job.items(await serve()).iter({ concurrency: 4 });
    await reading.next();
    await job.settled();
    expect(job.sent).toBeGreaterThan(12 * MIB);
    // A few chunks of each connection are on their way.
    expect(job.sent).toBeLessThan(20 * MIB);
    await reading.return();
  });

  test('is let go by an abort, with all timers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const job = largeJob(undefined);
    const controller = new AbortController();
    const items = job.items(await serve());
    const reading = items.iter({ concurrency: 4 }, { signal: controller.signal });
    await reading.next();
    await job.settled();
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await failureOf(() => reading.next())).toBe(reason);
    await job.settled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** A job of 4,000 records of 128 KiB each, and how many bytes of it were received. */
function largeJob(inputBytes: number | undefined) {
  const record = 'x'.repeat(MIB / 8);
  const totals = { input_values: 4_000, input_bytes: inputBytes };
  const job = { sent: 0, items, settled };
  const fetch = async (input: unknown): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(input));
    if (pathname.endsWith('/stats')) return Response.json({ counts: {}, totals });
    let position = positionIn(searchParams, 'start') ?? 0;
    const pull = (stream: ReadableStreamDefaultController): void => {
      if (job.sent > 40 * MIB) return stream.close();
      const line = `{"n":"${record}","_key":"1/2/3/${position}"}\n`;
      stream.enqueue(new TextEncoder().encode(line));
      position += 1;
      job.sent += line.length;
    };
    return new Response(new ReadableStream({ pull }));
  };
  function items(server: TestServer): Items {
    return clientFor(server, { fetch }).getJob('1/2/3').items;
  }
  /** Resolves when no more is received. */
  async function settled(): Promise<void> {
    for (let before = -1; before < job.sent;) {
      before = job.sent;
      for (let n = 0; n < 100; n += 1) await setImmediate();
    }
  }
  return job;
}

describe('ranges', () => {
  test('together give every record once', async () => {
    const { items } = clientFor(await serve(jobServer())).getJob('1/2/3');
    const ranges = await items.ranges(4);
    const parts = await Promise.all(ranges.map((range) => items.list(range)));
    expect(ranges).toHaveLength(4);
    expect(parts.flat()).toEqual(stored);
  });
});
