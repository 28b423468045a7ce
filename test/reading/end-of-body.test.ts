import {
  type ClientOptions,
  ConnectionError,
  MalformedResponseError,
  NotFoundError,
  type ScrapinghubClient,
  StreamInterruptedError,
  WriteError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { html, json, jsonLines, linesOf, text } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { type Answer, type Exchange, serve } from '../helpers/server.ts';

const JSON_LINES = 'application/x-jsonlines';
const ITEMS = [0, 1, 2, 3].map((n) => ({ n, _key: `1/2/3/${n}` }));
const LINES = linesOf(ITEMS);
const TWO_LINES = linesOf(ITEMS.slice(0, 2));

const WAYS: [way: string, options: ClientOptions][] = [
  ['node:http', {}],
  ['fetch', { fetch: (input, init) => fetch(input, init) }],
];

describe.each(WAYS)('sent with %s', (_, options) => {
  const clientAt = async (...answers: Answer[]): Promise<ScrapinghubClient> =>
    clientFor(await serve(...answers), options);
  const firstCut = (type: string, cut: string, whole: string): Promise<ScrapinghubClient> =>
    clientAt(resetAtClose(type, cut), unframed(type, whole));

  describe('the end of a connection is never taken for the end of', () => {
    test.each([0, 1, TWO_LINES.length, TWO_LINES.length + 1])(
      'items, after %d bytes',
      async (at) => {
        const client = await clientAt(resetAtClose(JSON_LINES, LINES.slice(0, at)), itemsAfter);
        expect(await client.getJob('1/2/3').items.list()).toHaveLength(4);
      },
    );

    test('the metadata of a job', async () => {
      const whole = linesOf([{ spider: 'books', state: 'finished' }]);
      const client = await firstCut(JSON_LINES, '', whole);
      expect(await client.getJob('1/2/3').metadata.all()).toEqual({
        spider: 'books',
        state: 'finished',
      });
    });

    test('an item', async () => {
      const client = await firstCut(JSON_LINES, '', linesOf([{ n: 7 }]));
      expect(await client.getJob('1/2/3').items.get(7)).toEqual({ n: 7 });
    });

    test('a page of jobs', async () => {
      const jobs = [{ key: '1/2/4' }, { key: '1/2/3' }];
      const cut = linesOf(jobs.slice(0, 1));
      const client = await clientAt(
        resetAtClose(JSON_LINES, cut),
        unframed(JSON_LINES, cut.slice(0, 0)),
        unframed(JSON_LINES, linesOf(jobs)),
        jsonLines(jobs),
        jsonLines([]),
      );
      expect(await client.getProject(1).jobs.list()).toEqual(jobs);
    });

    test('a number', async () => {
      const client = await firstCut('application/json', '12', '1234');
      expect(await client.getProject(1).jobs.count()).toBe(1234);
    });

    test.each(['samples', 'queue', 'activity'] as const)('%s', async (kind) => {
      const records = kind === 'samples' ? [[0], [1]] : [{ id: '0' }, { id: '1' }];
      const cut = unframed(JSON_LINES, linesOf(records.slice(0, 1)));
      const client = await clientAt(cut, cut, unframed(JSON_LINES, linesOf(records)));
      const read = {
        samples: () => client.getJob('1/2/3').samples,
        queue: () => client.getProject(1).frontiers.get('f').get('0').q.iter(),
        activity: () => client.getProject(1).activity.iter(),
      }[kind];
      expect((await collected<unknown>(read())).given).toEqual(records);
    });

    test.each(['csv', 'text'] as const)('a stream of %s: it is interrupted', async (format) => {
      const client = await clientAt(unframed('text/plain', 'a,b\n1,2\n'));
      const { logs } = client.getJob('1/2/3');
      const failure = await failureOf(() => new Response(logs.stream({ format })).text());
      expect(failure).toBeInstanceOf(StreamInterruptedError);
    });
  });

  test('a stream of client.api whose end is in doubt fails', async () => {
    const client = await clientAt(unframed(JSON_LINES, LINES));
    const params = { path: { project: 1, spider: 2, job: 3 } };
    const { data } = await client.api.GET('/items/{project}/{spider}/{job}', {
      params,
      parseAs: 'stream',
    });
    await expect(new Response(data).text()).rejects.toThrow(ConnectionError);
  });

  test('an end in doubt is believed when nothing more comes', async () => {
    const client = await clientAt(
      unframed(JSON_LINES, LINES),
      ...Array.from({ length: 2 }, () => unframed(JSON_LINES, '')),
      () => expect.unreachable('it has been asked often enough'),
    );
    expect(await client.getJob('1/2/3').items.list()).toHaveLength(4);
  });

  test('an item that does not exist is not found, whatever the end of the response', async () => {
    const client = await clientAt(unframed(JSON_LINES, ''));
    await expect(client.getJob('1/2/3').items.get(7)).rejects.toThrow(NotFoundError);
  });

  test('a write counts as stored only when it is certain that its response has no body', async () => {
    const server = await serve(unframed('text/html', ''), html('<html>Log in</html>'));
    const { items } = clientFor(server, options).getJob('1/2/3');
    await items.write({ n: 1 });
    await expect(items.close()).rejects.toThrow(WriteError);
    expect(server.requests).toHaveLength(2);
  });

  describe('a gzip stream that breaks off is never the end of', () => {
    test('a stream of csv', async () => {
      const client = await clientAt(cutGzip('text/csv', 'name\nOne\nTw'));
      const { items } = client.getJob('1/2/3');
      const stream = items.stream({ format: 'csv', fields: ['name'] });
      await expect(new Response(stream).text()).rejects.toThrow(StreamInterruptedError);
    });

    test('a stream of xml', async () => {
      const client = await clientAt(cutGzip('application/xml', '<values><value></value>'));
      const stream = client.getJob('1/2/3').items.stream({ format: 'xml' });
      await expect(new Response(stream).text()).rejects.toThrow(StreamInterruptedError);
    });

    test('a stream of json', async () => {
      const client = await clientAt(cutGzip('application/json', '[{"n":1},{"n":[2]'));
      const stream = client.getJob('1/2/3').items.stream({ format: 'json' });
      await expect(new Response(stream).text()).rejects.toThrow(StreamInterruptedError);
    });

    test('a JSON answer: it is asked for again', async () => {
      const client = await clientAt(
        cutGzip('application/json', '{"totals":{"input_values":1}'),
        json({ totals: { input_values: 12 } }),
      );
      expect(await client.getJob('1/2/3').items.stats()).toEqual({ totals: { input_values: 12 } });
    });
  });

  test('a number or a text is asked for without gzip, so that its length shows', async () => {
    const server = await serve(text('7', { headers: { 'content-type': 'application/json' } }));
    const client = clientFor(server, options);
    expect(await client.getProject(1).jobs.count()).toBe(7);
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('a part of a response (206) is not the whole', async () => {
    const client = await clientAt(json(1, { status: 206 }), json(12));
    expect(await client.getProject(1).jobs.count()).toBe(12);
  });

  test('a last line that is cut off after a key within the record is not a record', async () => {
    const cut = '{"_key":"1/2/3/0","a":1}\n{"b":{"_key":"1/2/3/9"}';
    const client = await clientAt(text(cut), text('{"_key":"1/2/3/1","b":{"_key":"1/2/3/9"}}'));
    const stream = client.getJob('1/2/3').items.stream({ meta: ['_key'] });
    expect(await new Response(stream).text()).toBe(
      '{"_key":"1/2/3/0","a":1}\n{"_key":"1/2/3/1","b":{"_key":"1/2/3/9"}}\n',
    );
  });
});

describe('records that were not asked for', () => {
  test.each([
    ['come twice', [0, 1, 1, 2], {}],
    ['are out of order', [0, 2, 1], {}],
    ['are before the start', [0, 1], { start: 1 }],
    ['are before the key after which to start', [0, 1], { startAfter: 1 }],
  ])('are refused: they %s', async (_, indexes, params) => {
    const lines = indexes.map((n) => ({ n, _key: `1/2/3/${n}` }));
    const { items } = clientFor(await serve(jsonLines(lines))).getJob('1/2/3');
    await expect(items.list(params)).rejects.toThrow(MalformedResponseError);
  });

  test('are refused in a collection, too', async () => {
    const records = jsonLines([{ _key: 'a' }, { _key: 'a' }]);
    const shop = clientFor(await serve(records))
      .getProject(1)
      .collections.get('s', 'shop');
    await expect(shop.list()).rejects.toThrow(MalformedResponseError);
    await expect(shop.list({ start: 'b' })).rejects.toThrow(MalformedResponseError);
  });
});

test('versions of one record have the same key: their read does not resume', async () => {
  const versions = [
    { _key: 'a', v: 2 },
    { _key: 'a', v: 1 },
  ];
  const server = await serve(jsonLines(versions), resetAtClose(JSON_LINES, linesOf(versions)));
  const client = clientFor(server, { fetch: (input, init) => fetch(input, init) });
  const shop = client.getProject(1).collections.get('vs', 'shop');
  expect(await shop.list()).toEqual(versions);
});

test('a call whose response ends at another place each time fails', async () => {
  let length = 0;
  const growing: Answer = (exchange) =>
    unframed('application/json', '1'.repeat((length += 1)))(exchange);
  const client = clientFor(await serve(growing));
  await expect(client.getProject(1).jobs.count()).rejects.toThrow(ConnectionError);
});

/** The items after `startafter`. */
function itemsAfter(exchange: Exchange): void {
  const after = Number(exchange.request.query.get('startafter')?.split('/').at(-1) ?? -1);
  void jsonLines(ITEMS.slice(after + 1))(exchange);
}

/** The start of a body in chunks, from a server that has said that it closes the connection, and a reset. */
function resetAtClose(type: string, start: string): Answer {
  return ({ response }) => {
    response.shouldKeepAlive = false;
    response.writeHead(200, { 'content-type': type });
    response.flushHeaders();
    const reset = (): void => void setImmediate(() => response.socket?.resetAndDestroy());
    if (start === '') reset();
    else response.write(start, reset);
  };
}

/** A body that has neither a length nor chunks: it ends with the connection. */
function unframed(type: string, content: string): Answer {
  return ({ response }) => {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.writeHead(200, { 'content-type': type });
    response.end(content);
  };
}

/** A response that has an end, and in it the start of a gzip stream, which holds `start`. */
function cutGzip(type: string, start: string): Answer {
  return ({ response }) => {
    const stream = gzipSync(start);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    response.write(stream.subarray(0, stream.length - 8));
    response.end();
  };
}
