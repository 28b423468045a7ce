import { gzipSync } from 'node:zlib';
import {
  ConnectionError,
  MalformedResponseError,
  type ScrapinghubClient,
  TimeoutError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { body, empty, json, redirectTo, silence, stallAfter } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { type Answer, serve } from '../helpers/server.ts';

const MIB = 1024 * 1024;
const ONCE = { maxRetries: 0, maxRetryTime: 0 };

describe('an answer without end', () => {
  test.each<[what: string, read: (client: ScrapinghubClient) => Promise<unknown>]>([
    ['value', (client) => client.getProject(1).jobs.count()],
    ['page of jobs', (client) => client.getProject(1).jobs.list()],
    ['setting', (client) => client.getProject(1).settings.get('a')],
  ])('ends a call that reads a %s, at maxResponseBytes', async (_, read) => {
    const server = await serve(endless('application/json', '[1,'));
    const client = clientFor(server, { maxResponseBytes: MIB });
    const failure = await failureOf(() => read(client));
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(failure).toMatchObject({ message: expect.stringContaining('1048576') });
    await server.disconnected;
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['a line', 'application/x-jsonlines', 'a'],
    ['blank lines', 'application/x-jsonlines', '\n'],
    ['spaces', 'application/x-jsonlines', ' '],
  ])('ends a read at maxRecordBytes: %s', async (_, type, part) => {
    const server = await serve(endless(type, part));
    const { items } = clientFor(server, { maxRecordBytes: MIB }).getJob('1/2/3');
    const { given, failure } = await collected(items.iter());
    expect(given).toEqual([]);
    expect(failure).toBeInstanceOf(MalformedResponseError);
    await server.disconnected;
  });

  test('ends a raw stream of lines at maxRecordBytes', async () => {
    const server = await serve(endless('application/x-jsonlines', 'a'));
    const { items } = clientFor(server, { maxRecordBytes: MIB }).getJob('1/2/3');
    const failure = await failureOf(async () => {
      for await (const _chunk of items.stream()) continue;
    });
    expect(failure).toBeInstanceOf(MalformedResponseError);
  });

  test('of a refusal is read for a while, and is the refusal', async () => {
    const server = await serve(endless('text/plain', 'no ', '', 403));
    const failure = await failureOf(() => clientFor(server).projects.list());
    expect(failure).toMatchObject({ name: 'ForbiddenError', status: 403 });
    await server.disconnected;
  });

  test('is the same where it comes from a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB, ' '));
    const server = await serve(zipped('application/json', bomb));
    const client = clientFor(server, { maxResponseBytes: MIB });
    const failure = await failureOf(() => client.getProject(1).jobs.count());
    expect(failure).toBeInstanceOf(MalformedResponseError);
  });

  test('is the same where records come from a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB, 'a'));
    const server = await serve(zipped('application/x-jsonlines', bomb));
    const { items } = clientFor(server, { maxRecordBytes: MIB }).getJob('1/2/3');
    expect((await collected(items.iter())).failure).toBeInstanceOf(MalformedResponseError);
  });
});

describe('an answer of the limit itself is read', () => {
  test('as a value', async () => {
    const text = JSON.stringify('x'.repeat(1_000));
    const server = await serve(body('application/json', text));
    const client = clientFor(server, { maxResponseBytes: text.length });
    expect(await client.getProject(1).settings.get('a')).toHaveLength(1_000);
  });

  test('as many records', async () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, n) => `${JSON.stringify({ a: 'x'.repeat(900), _key: `1/2/3/${1_000 + n}` })}\n`,
    );
    const server = await serve(body('application/x-jsonlines', lines.join('')));
    const maxRecordBytes = lines[0]?.length;
    const { items } = clientFor(server, { maxRecordBytes }).getJob('1/2/3');
    expect(await items.list()).toHaveLength(2_000);
  });
});

test('a million blank lines between records are passed over', async () => {
  const text = `{"n":1,"_key":"1/2/3/0"}\n${'\n'.repeat(1_000_000)}{"n":2,"_key":"1/2/3/1"}\n`;
  const { items } = clientFor(await serve(body('application/x-jsonlines', text))).getJob('1/2/3');
  expect(await items.list()).toEqual([{ n: 1 }, { n: 2 }]);
});

describe('an answer that never comes', () => {
  test.each<[what: string, answer: Answer, options: object]>([
    ['whole', silence, { timeout: 100 }],
    ['after its head', stallAfter('', 'application/json'), { idleTimeout: 100 }],
    ['after its first bytes', stallAfter('{"a":', 'application/json'), { idleTimeout: 100 }],
  ])('%s', async (_, answer, options) => {
    const client = clientFor(await serve(answer), { ...ONCE, ...options });
    const failure = await failureOf(() => client.projects.list());
    expect(failure).toBeInstanceOf(TimeoutError);
  });
});

describe('a head that is wrong or endless', () => {
  test('redirects in a circle end as a refusal', async () => {
    const server = await serve(redirectTo('/api/again'));
    const failure = await failureOf(() => clientFor(server, ONCE).projects.list());
    expect(failure).toMatchObject({ name: 'ScrapinghubAPIError', status: 302 });
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  test('headers of a megabyte are a connection that failed', async () => {
    const server = await serve(({ response }) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(MIB)}\r\n\r\n`);
    });
    const failure = await failureOf(() => clientFor(server, ONCE).projects.list());
    expect(failure).toBeInstanceOf(ConnectionError);
  });

  test.each([
    ['too long', 'Content-Length: 500'],
    ['no number', 'Content-Length: many'],
    ['two lengths', 'Content-Length: 1\r\nContent-Length: 2'],
  ])('a length that is wrong (%s) is a connection that failed', async (_, header) => {
    const server = await serve(({ response }) => {
      const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${header}\r\n\r\n`;
      response.socket?.end(`${head}[1,2]`);
    });
    const failure = await failureOf(() => clientFor(server, ONCE).projects.summary());
    expect(failure).toBeInstanceOf(ConnectionError);
  });

  test('a length that is too short cuts the answer, and the cut is noticed', async () => {
    const server = await serve(({ response }) => {
      const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n';
      response.socket?.end(`${head}[1,2]`);
    });
    const failure = await failureOf(() => clientFor(server, ONCE).projects.summary());
    expect(failure).toBeInstanceOf(ConnectionError);
  });

  test('a body that says gzip and is none is a connection that failed', async () => {
    const server = await serve(zipped('application/json', Buffer.from('[]')));
    const failure = await failureOf(() => clientFor(server, ONCE).projects.summary());
    expect(failure).toBeInstanceOf(ConnectionError);
  });
});

describe('text that is not UTF-8 is refused, never replaced', () => {
  const bytes = Buffer.from([0x22, 0xff, 0x22]);

  test('as a value', async () => {
    const server = await serve(raw('application/json', bytes));
    const client = clientFor(server, ONCE);
    const failure = await failureOf(() => client.getProject(1).settings.get('a'));
    expect(failure).toBeInstanceOf(MalformedResponseError);
  });

  test('as a record', async () => {
    const line = Buffer.concat([Buffer.from('{"a":'), bytes, Buffer.from('}\n')]);
    const server = await serve(raw('application/x-jsonlines', line));
    const { failure } = await collected(clientFor(server).getJob('1/2/3').items.iter());
    expect(failure).toBeInstanceOf(MalformedResponseError);
  });
});

describe('a field called __proto__ is data, and nothing else', () => {
  const line = '{"__proto__":{"admin":true},"_key":"1/2/3/0"}\n';

  test.each([
    ['a read', {}],
    ['a read that asks for the key', { meta: ['_key' as const] }],
  ])('in %s', async (_, params) => {
    const server = await serve(body('application/x-jsonlines', line));
    const [item] = await clientFor(server).getJob('1/2/3').items.list(params);
    expect(Object.keys(item ?? {})).toContain('__proto__');
    expect(item).not.toHaveProperty('admin');
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  });

  test('in a record whose key comes first', async () => {
    const first = '{"_key":"1/2/3/0","__proto__":{"admin":true}}\n{"a":[{"__proto__":1}]}\n';
    const server = await serve(body('application/x-jsonlines', first));
    const items = await clientFor(server).getJob('1/2/3').items.list();
    expect(JSON.stringify(items)).toBe('[{"__proto__":{"admin":true}},{"a":[{"__proto__":1}]}]');
  });

  test('in settings that are written back', async () => {
    const server = await serve(body('application/json', '{"__proto__":{"admin":true},"a":1}'));
    const settings = await clientFor(server).getProject(1).settings.all();
    expect(Object.keys(settings)).toEqual(['__proto__', 'a']);
    expect(settings).not.toHaveProperty('admin');
  });
});

describe('lists that repeat themselves', () => {
  test('of jobs', async () => {
    const page = Array.from({ length: 1_000 }, (_, n) => ({ key: `1/2/${n}` }));
    const server = await serve(
      body('application/x-jsonlines', page.map((job) => `${JSON.stringify(job)}\n`).join('')),
    );
    const { given, failure } = await collected(clientFor(server).getProject(1).jobs.iter());
    expect(given).toHaveLength(1_000);
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(server.requests.length).toBeLessThan(20);
  });

  test('of periodic jobs', async () => {
    const server = await serve(json({ results: [], next: 'again' }));
    const list = clientFor(server).getProject(1).periodicJobs.list();
    expect(await failureOf(() => list)).toBeInstanceOf(MalformedResponseError);
    expect(server.requests.length).toBeLessThan(20);
  });

  test('of periodic jobs whose ids are objects', async () => {
    const server = await serve(json({ results: [{ id: {} }], next: 'again' }));
    const list = clientFor(server).getProject(1).periodicJobs.list();
    expect(await failureOf(() => list)).toBeInstanceOf(MalformedResponseError);
    expect(server.requests).toHaveLength(1);
  });

  test('of jobs whose keys are objects', async () => {
    const page = Array.from({ length: 1_000 }, () => ({ key: {} }));
    const server = await serve(
      body('application/x-jsonlines', page.map((job) => `${JSON.stringify(job)}\n`).join('')),
    );
    const { given, failure } = await collected(clientFor(server).getProject(1).jobs.iter());
    expect(given).toEqual([]);
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(server.requests).toHaveLength(1);
  });
});

test('a spider whose id is no id is not taken for a spider that does not exist', async () => {
  const server = await serve(body('application/json', '1e999'));
  const failure = await failureOf(() => clientFor(server).getProject(1).spiders.get('shop'));
  expect(failure).toBeInstanceOf(MalformedResponseError);
});

test.each(['', 'oops', '1/2', '99999999999999999999/1/1'])(
  'a job that was run under the key %j is one that nobody can name',
  async (jobid) => {
    const server = await serve(json({ status: 'ok', jobid }));
    const failure = await failureOf(() => clientFor(server).getProject(1).jobs.run('shop'));
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(server.requests).toHaveLength(1);
  },
);

test('an answer of no content is an empty list through the api', async () => {
  const server = await serve(empty({ status: 204 }));
  const params = { path: { project: 1 } };
  const { response } = await clientFor(server).api.GET('/jobq/{project}/list', { params });
  expect(response.status).toBe(204);
});

/** The part without end, as fast as it is read. */
function endless(type: string, part: string, beginning = '', status = 200): Answer {
  const chunk = Buffer.alloc(64 * 1024, part);
  return ({ response }) => {
    response.writeHead(status, { 'content-type': type });
    response.write(Buffer.from(beginning, 'latin1'));
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  };
}

function zipped(type: string, content: Buffer): Answer {
  return ({ response }) => {
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(content);
  };
}

function raw(type: string, content: Buffer): Answer {
  return ({ response }) => response.writeHead(200, { 'content-type': type }).end(content);
}
