import {
  BadRequestError,
  type BatchWriter,
  ConnectionError,
  type JsonObject,
  ScrapinghubClient,
  ServerError,
  ValueTooLargeError,
  WriteError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, refusedFor0s, text } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { closedPort, serve } from '../helpers/server.ts';

const ITEMS = '/items/1/2/3';
const BAD_REQUEST = text('Error parsing data\n', { status: 400 });
const TOO_LARGE = text('Error parsing data, Serialized value too large\n', { status: 413 });

describe('a batch that the service refuses', () => {
  test('is a WriteError that names its first entry and all that are not stored', async () => {
    const server = await serve(new StoredLines().store, BAD_REQUEST);
    const { error } = await failedWriter(clientFor(server));
    expect(error).toMatchObject({ start: 110, count: 15 });
    expect(error.message).toBe(
      'writeItems /items/1/2/3: entries not stored: 15, from index 110 on',
    );
  });

  test('has the BadRequestError as cause, with the words of the service', async () => {
    const server = await serve(BAD_REQUEST);
    const { error } = await failedWriter(clientFor(server));
    expect(error.cause).toBeInstanceOf(BadRequestError);
    expect(error.cause).toMatchObject({ status: 400, operation: 'writeItems', attempts: 1 });
    expect(String(error.cause)).toContain('Error parsing data');
  });

  test('as too large on the wire has the ValueTooLargeError as cause, and is not repeated', async () => {
    const server = await serve(TOO_LARGE);
    const { error } = await failedWriter(clientFor(server));
    expect(error.cause).toBeInstanceOf(ValueTooLargeError);
    expect(error.cause).toMatchObject({ status: 413, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test.each([401, 403, 404, 501])('with %i ends the writer at once', async (status) => {
    const server = await serve(refusedFor0s(status));
    const { error } = await failedWriter(clientFor(server));
    expect(error.cause).toMatchObject({ status, attempts: 1 });
  });

  test('is the last that is sent, and what came before it stays stored', async () => {
    const stored = new StoredLines();
    const server = await serve(stored.store, BAD_REQUEST, stored.store);
    const client = clientFor(server);
    await failedWriter(client);
    await failureOf(() => client.close());
    expect(server.requests.map(({ query }) => query.get('start'))).toEqual(['100', '110']);
    expect(stored.at(ITEMS, 100)).toEqual(range(10).map((n) => ({ n })));
  });

  test('is the reason that each later write, flush and close rejects with', async () => {
    const server = await serve(BAD_REQUEST);
    const { writer, error } = await failedWriter(clientFor(server));
    expect(await failureOf(() => writer.write({ n: 26 }))).toBe(error);
    expect(await failureOf(() => writer.flush())).toBe(error);
    expect(await failureOf(() => writer.close())).toBe(error);
  });

  test('is the reason that client.close rejects with', async () => {
    const client = clientFor(await serve(BAD_REQUEST));
    const { error } = await failedWriter(client);
    expect(await failureOf(() => client.close())).toBe(error);
  });

  test('is the reason that a client in use rejects with at the end of its block', async () => {
    const server = await serve(BAD_REQUEST);
    const error = await errorOf(WriteError, async () => {
      await using client = clientFor(server);
      await client.getJob('1/2/3').items.write({ n: 0 });
    });
    expect(error).toMatchObject({ start: 0, count: 1 });
  });

  test('rejects a later write of a caller who does not flush', async () => {
    const server = await serve(BAD_REQUEST);
    const writer = clientFor(server).getJob('1/2/3').items.createWriter({ size: 10 });
    const error = await errorOf(WriteError, async () => {
      for (let n = 0; n < 1000; n += 1) await writer.write({ n });
    });
    expect(error.start).toBe(0);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a service that can not be reached', () => {
  test('at close is a WriteError that names everything that was accepted', async () => {
    const client = clientOf(await closedPort());
    const { items } = client.getJob('1/2/3');
    for (const n of range(5)) await items.write({ n });
    const error = await errorOf(WriteError, () => client.close());
    expect(error).toMatchObject({ start: 0, count: 5 });
    expect(error.cause).toBeInstanceOf(ConnectionError);
  });

  test('is given up once maxRetryTime is over, with the last refusal as cause', async () => {
    const server = await serve(refusedFor0s(504));
    const { error } = await failedWriter(clientFor(server, { maxRetryTime: 50 }));
    expect(error).toMatchObject({ start: 100, count: 25 });
    expect(error.cause).toBeInstanceOf(ServerError);
    expect(error.cause).toMatchObject({ attempts: server.requests.length });
  });
});

describe('writers that fail together', () => {
  test('are an AggregateError of job.closeWriters, with a WriteError for each', async () => {
    const server = await serve((exchange) =>
      (exchange.request.method === 'GET' ? json({}) : BAD_REQUEST)(exchange),
    );
    const job = clientFor(server).getJob('1/2/3');
    await job.items.write({ n: 0 });
    await job.logs.info('hello');
    const { errors } = await errorOf(AggregateError, () => job.closeWriters());
    expect(errors.map(String)).toEqual([
      expect.stringContaining('writeItems /items/1/2/3'),
      expect.stringContaining('writeLogs /logs/1/2/3'),
    ]);
  });

  test('are an AggregateError of client.close', async () => {
    const client = clientFor(await serve(BAD_REQUEST));
    await client.getJob('1/2/3').items.write({ n: 0 });
    await client.getJob('1/2/4').items.write({ n: 0 });
    const { errors } = await errorOf(AggregateError, () => client.close());
    expect(errors).toEqual([expect.any(WriteError), expect.any(WriteError)]);
  });

  test('do not keep the others from being stored', async () => {
    const stored = new StoredLines();
    const server = await serve((exchange) =>
      (exchange.request.path === ITEMS ? BAD_REQUEST : stored.store)(exchange),
    );
    const job = clientFor(server).getJob('1/2/3');
    await job.items.write({ n: 0 });
    await job.samples.write([1, 2]);
    const error = await errorOf(WriteError, () => job.closeWriters());
    expect(error.message).toContain('writeItems');
    expect(stored.at('/samples/1/2/3')).toEqual([[1, 2]]);
  });
});

/** A writer with batches of ten from index 100 on, that has failed with 25 entries written. */
async function failedWriter(
  client: ScrapinghubClient,
): Promise<{ writer: BatchWriter<JsonObject>; error: WriteError }> {
  const writer = client.getJob('1/2/3').items.createWriter({ start: 100, size: 10 });
  for (const n of range(25)) writer.write({ n }).catch(() => undefined);
  return { writer, error: await errorOf(WriteError, () => writer.flush()) };
}

/** A client of a port that is not waited for. */
function clientOf(port: number): ScrapinghubClient {
  const storageUrl = `http://127.0.0.1:${port}/`;
  return new ScrapinghubClient({ auth: 'KEY', storageUrl, maxRetryTime: 0 });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
