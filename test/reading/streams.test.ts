import {
  ConnectionError,
  type Items,
  type ItemStreamParams,
  MalformedResponseError,
  ScrapinghubError,
  StreamInterruptedError,
  TimeoutError,
  UnauthorizedError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import {
  body,
  breakingOff,
  cutAfter,
  empty,
  html,
  jsonLines,
  linesOf,
  partByPart,
  stallAfter,
} from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { serve, signalled, type TestServer } from '../helpers/server.ts';

describe('an answer that breaks off', () => {
  test('says how many records were given, the key of the last one, and why', async () => {
    const cut = signalled();
    const server = await serve(
      breakingOff(`${linesOf(range(3).map(keyed))}{"_key":"1/2`, cut.promise),
    );
    const given: unknown[] = [];
    const error = await errorOf(StreamInterruptedError, async () => {
      for await (const item of itemsOf(server).iter({ meta: ['_key'] })) {
        given.push(item);
        if (given.length === 3) cut.resolve();
      }
    });
    expect(given).toEqual(range(3).map(keyed));
    expect(error).toMatchObject({ received: 3, lastKey: '1/2/3/2', cause: expect.any(Error) });
    expect(error.message).toMatch(/readItems.*3 records/);
  });

  test('has no key where the records have none', async () => {
    const cut = signalled();
    const server = await serve(breakingOff(linesOf([{ n: 0 }, { n: 1 }]), cut.promise));
    const error = await errorOf(StreamInterruptedError, async () => {
      for await (const { n } of itemsOf(server)) if (n === 1) cut.resolve();
    });
    expect(error).toMatchObject({ received: 2, lastKey: undefined });
  });

  test('is never a short list', async () => {
    const server = await serve(cutAfter(linesOf(range(3).map(keyed))));
    await expect(itemsOf(server).list()).rejects.toThrow(StreamInterruptedError);
  });

  test('is never a short last chunk', async () => {
    const cut = signalled();
    const server = await serve(breakingOff(linesOf([{ n: 1 }, { n: 2 }, { n: 3 }]), cut.promise));
    const given: unknown[] = [];
    const failure = await failureOf(async () => {
      for await (const chunk of itemsOf(server).chunks({ size: 2 })) {
        given.push(chunk);
        cut.resolve();
      }
    });
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    expect(given).toEqual([[{ n: 1 }, { n: 2 }]]);
  });

  test('before the first record says that there was none', async () => {
    const server = await serve(cutAfter(''));
    const error = await errorOf(StreamInterruptedError, () => itemsOf(server).list());
    expect(error).toMatchObject({ received: 0, lastKey: undefined });
  });

  test('is an error of the same family as all others', async () => {
    const server = await serve(cutAfter(linesOf([{ n: 1 }])));
    await expect(itemsOf(server).list()).rejects.toThrow(ScrapinghubError);
  });
});

test.each([0, -1, 1.5, Number.NaN, Infinity])(
  'chunks of size %d are a RangeError before anything is sent',
  async (size) => {
    const server = await serve(() => expect.unreachable('nothing is to be sent'));
    const chunks = itemsOf(server).chunks({ size, concurrency: 2 });
    await expect(chunks.next()).rejects.toThrow(RangeError);
  },
);

describe('an answer that falls silent', () => {
  test('is given up after idleTimeout, with a TimeoutError as cause', async () => {
    const server = await serve(stallAfter(linesOf(range(2).map(keyed))));
    const items = itemsOf(server, { idleTimeout: 1_000 });
    const error = await errorOf(StreamInterruptedError, () => items.list({ meta: ['_key'] }));
    expect(error).toMatchObject({ received: 2, lastKey: '1/2/3/1' });
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(error.cause).toBeInstanceOf(ConnectionError);
    await server.disconnected;
  });

  test('in the middle of a record gives none of it', async () => {
    const server = await serve(stallAfter('{"n":0}\n{"n":1}'));
    const given: unknown[] = [];
    const failure = await failureOf(async () => {
      for await (const item of itemsOf(server, { idleTimeout: 1_000 })) given.push(item);
    });
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    expect(given).toEqual([{ n: 0 }]);
  });
});

describe('an answer that is not what it should be', () => {
  test('names the line that is not JSON, and gives what was before it', async () => {
    const { answer, next } = partByPart([linesOf([{ n: 1 }, { n: 2 }]), 'oops\n']);
    const server = await serve(answer);
    const given: unknown[] = [];
    const error = await errorOf(MalformedResponseError, async () => {
      for await (const item of itemsOf(server)) {
        given.push(item);
        next();
      }
    });
    expect(given).toEqual([{ n: 1 }, { n: 2 }]);
    expect(error.line).toBe(3);
    expect(error.message).toContain('readItems');
    expect(error.message).not.toContain('oops');
  });

  test.each([
    ['5', 'number'],
    ['"a"', 'string'],
    ['null', 'null'],
    ['[1]', 'list'],
  ])('is refused when a line is no object: %s', async (line, kind) => {
    const server = await serve(body('application/x-jsonlines', `{"n":0}\n${line}\n`));
    const collection = clientFor(server).getProject(1).collections.getStore('c');
    for (const read of [
      itemsOf(server).iter(),
      itemsOf(server).iter({ meta: ['_key'] }),
      collection.iter(),
    ]) {
      const { given, failure } = await collected(read);
      expect(given).toHaveLength(1);
      expect(failure).toBeInstanceOf(MalformedResponseError);
      expect(failure).toMatchObject({ line: 2, message: expect.stringContaining(kind) });
    }
  });

  test.each([
    ['with a length', { 'content-length': '19' }],
    ['without a length', { 'transfer-encoding': 'chunked' }],
  ])('is refused when it is a web page, %s', async (_, headers) => {
    const items = itemsOf(await serve(html('<html>Log in</html>', { headers })));
    const error = await errorOf(MalformedResponseError, () => items.list());
    expect(error.message).toContain('is a web page');
  });

  test('is no page when it is empty, whatever its type', async () => {
    const items = itemsOf(await serve(html('', { headers: { 'content-length': '0' } })));
    expect(await items.list()).toEqual([]);
  });
});

describe('an answer that is whole', () => {
  test('gives its records as they arrive, not at its end', async () => {
    const server = await serve(stallAfter(linesOf([{ n: 1 }, { n: 2 }])));
    const { value } = await itemsOf(server).iter().next();
    expect(value).toEqual({ n: 1 });
  });

  test.each([
    ['an empty body', jsonLines([])],
    ['no body', empty({ status: 204 })],
    ['blank lines', body('application/x-jsonlines', '\n\r\n')],
  ])('%s is no record', async (_, answer) => {
    expect(await itemsOf(await serve(answer)).list()).toEqual([]);
  });

  test('in pieces that cut characters is read as it was written', async () => {
    const records = range(50).map((n) => ({ n, title: 'Zażółć 🕷️ 日本語' }));
    const whole = Buffer.from(linesOf(records));
    const server = await serve(async ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
      for (let at = 0; at < whole.length; at += 97) {
        response.write(whole.subarray(at, at + 97));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect(await itemsOf(server).list()).toEqual(records);
  });

  test('nothing is sent until the first record is wanted', async () => {
    const server = await serve(jsonLines([{ n: 1 }]));
    const records = itemsOf(server).iter();
    await new Promise(setImmediate);
    expect(server.requests).toEqual([]);
    expect(await records.next()).toEqual({ value: { n: 1 }, done: false });
  });

  test('a wrong parameter rejects before anything is sent', async () => {
    const server = await serve(jsonLines([{ n: 1 }]));
    const failure = await failureOf(() => itemsOf(server).list({ start: '9/9/9/0' }));
    expect(failure).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('a count of 0 is no record', async () => {
    const server = await serve(jsonLines([{ n: 1 }]));
    expect(await itemsOf(server).list({ count: 0 })).toEqual([]);
  });
});

describe('a stream in another format than jl', () => {
  const FORMATS: [params: ItemStreamParams, type: string, start: string][] = [
    [{ format: 'csv', fields: ['n'] }, 'text/csv', 'n\r\n1\r\n'],
    [{ format: 'xml' }, 'application/xml', '<items><item>'],
    [{ format: 'json' }, 'application/json', '[{"n":1},'],
  ];

  test.each(FORMATS)('that breaks off is interrupted: %j', async (params, type, start) => {
    const items = itemsOf(await serve(cutAfter(start, type)));
    const given: string[] = [];
    const error = await errorOf(StreamInterruptedError, async () => {
      for await (const bytes of items.stream(params)) {
        given.push(new TextDecoder().decode(bytes));
      }
    });
    expect(given.join('')).toBe(start);
    expect(error).toMatchObject({ received: 0, lastKey: undefined });
    expect(error.message).toBe(`readItems: the response broke off after ${start.length} bytes`);
    expect(error.cause).toBeInstanceOf(ConnectionError);
  });

  test('that breaks off is interrupted: log entries as text', async () => {
    const server = await serve(cutAfter('2024-01-01 INFO', 'text/plain'));
    const { logs } = clientFor(server, { maxRetries: 0 }).getJob('1/2/3');
    const error = await errorOf(StreamInterruptedError, () =>
      new Response(logs.stream({ format: 'text' })).text(),
    );
    expect(error.message).toBe('readLogs: the response broke off after 15 bytes');
  });

  test.each(FORMATS)('has the error of a call when it is refused: %j', async (params) => {
    const items = itemsOf(await serve(empty({ status: 401 })));
    const reading = new Response(items.stream(params)).text();
    await expect(reading).rejects.toThrow(UnauthorizedError);
  });
});

describe('a stream in the format jl', () => {
  const LINES = linesOf([{ n: 0, _key: '1/2/3/0' }]);

  test.each([
    ['keeps a key that was asked for', { meta: ['_key'] }, LINES],
    ['leaves out a key that was not asked for', {}, '{"n":0}\n'],
  ] as const)('%s', async (_, params, expected) => {
    const items = itemsOf(await serve(body('application/x-jsonlines', LINES)));
    const meta = 'meta' in params ? { meta: [...params.meta] } : {};
    expect(await new Response(items.stream(meta)).text()).toBe(expected);
  });
});

/** The items of a job, each read with one attempt. */
function itemsOf(server: TestServer, options: Parameters<typeof clientFor>[1] = {}): Items {
  return clientFor(server, { maxRetries: 0, ...options }).getJob('1/2/3').items;
}

function keyed(n: number): { _key: string; n: number } {
  return { _key: `1/2/3/${n}`, n };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
