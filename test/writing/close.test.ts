import type { Job } from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { Writers } from '../../src/writer/writers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { expectFreed } from '../helpers/garbage.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const ITEMS = '/items/1/2/3';
const REQUEST = {
  url: 'https://a.example/',
  method: 'GET',
  status: 200,
  rs: 1,
  duration: 2,
  time: 5,
};
const ONE_OF_EACH = [
  [{ n: 0 }],
  [{ message: 'hello', level: 10, time: 5 }],
  [REQUEST],
  [[5, 1, 2]],
];

describe('the own writer of a resource', () => {
  test('is one for all its writes', async () => {
    const server = await serve(new StoredLines().store);
    const { items } = clientFor(server).getJob('1/2/3');
    expect([await items.write({ n: 0 }), await items.write({ n: 1 })]).toEqual([0, 1]);
    await items.flush();
    expect(await items.write({ n: 2 })).toBe(2);
    await items.close();
    expect(sentTo(server)).toEqual([`POST ${ITEMS}?start=0`, `POST ${ITEMS}?start=2`]);
  });

  test('is one also for the items seen as another type', async () => {
    const stored = new StoredLines();
    const job = clientFor(await serve(stored.store)).getJob('1/2/3');
    await job.items.as<{ n: number }>().write({ n: 0 });
    await job.items.as<{ n: number }>().write({ n: 1 });
    await job.items.write({ n: 2 });
    await job.closeWriters();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
  });

  test('is one also for the same job asked for again', async () => {
    const stored = new StoredLines();
    const client = clientFor(await serve(stored.store));
    await client.getJob('1/2/3').items.write({ n: 0 });
    await client.getProject(1).jobs.get('1/2/3').items.write({ n: 1 });
    await client.getJob('1/2/3').closeWriters();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }, { n: 1 }]);
  });

  test('sends nothing that nobody has written', async () => {
    const server = await serve(new StoredLines().store);
    const client = clientFor(server);
    const job = client.getJob('1/2/3');
    await job.items.flush();
    await job.closeWriters();
    await client.close();
    expect(server.requests).toEqual([]);
  });
});

describe('everything that was written is stored', () => {
  test('when items.flush resolves', async () => {
    const { stored, job } = await jobToWrite();
    await job.items.write({ n: 0 });
    await job.items.flush();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }]);
  });

  test('when job.closeWriters resolves', async () => {
    const { stored, job } = await jobToWrite();
    await writeOneOfEach(job);
    await job.closeWriters();
    expect(allIn(stored)).toEqual(ONE_OF_EACH);
  });

  test('when client.close resolves', async () => {
    const { stored, job, client } = await jobToWrite();
    await writeOneOfEach(job);
    await job.items.createWriter({ start: 1 }).write({ n: 1 });
    await client.getJob('1/2/4').items.write({ n: 2 });
    await client.close();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }, { n: 1 }]);
    expect(stored.at('/items/1/2/4')).toEqual([{ n: 2 }]);
  });

  test('at the end of the block that uses the client', async () => {
    const stored = new StoredLines();
    const server = await serve(stored.store);
    {
      await using client = clientFor(server);
      await writeOneOfEach(client.getJob('1/2/3'));
    }
    expect(allIn(stored)).toEqual(ONE_OF_EACH);
  });

  test('at the end of the block that uses the writer', async () => {
    const { stored, job } = await jobToWrite();
    {
      await using writer = job.items.createWriter();
      await writer.write({ n: 0 });
    }
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }]);
  });
});

describe('a write after the end is a TypeError', () => {
  test('of the resource', async () => {
    const { server, job } = await jobToWrite();
    await job.items.write({ n: 0 });
    await job.items.close();
    expect(await failureOf(() => job.items.write({ n: 1 }))).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(1);
  });

  test('of the resource, also if it was not written to before', async () => {
    const { job } = await jobToWrite();
    await job.items.close();
    expect(await failureOf(() => job.items.write({ n: 0 }))).toBeInstanceOf(TypeError);
  });

  test('of the resource, also if the same job is asked for again', async () => {
    const { job, client } = await jobToWrite();
    await job.items.write({ n: 0 });
    await job.items.close();
    const { items } = client.getJob('1/2/3');
    expect(await failureOf(() => items.write({ n: 1 }))).toBeInstanceOf(TypeError);
  });

  test('of the job', async () => {
    const { job } = await jobToWrite();
    await job.logs.info('hello');
    await job.closeWriters();
    expect(await failureOf(() => job.logs.info('too late'))).toBeInstanceOf(TypeError);
  });

  test('of the client', async () => {
    const { job, client } = await jobToWrite();
    await job.items.write({ n: 0 });
    await client.close();
    expect(await failureOf(() => job.items.write({ n: 1 }))).toBeInstanceOf(TypeError);
  });

  test('of the client, also for a resource that was not written to before', async () => {
    const { job, client } = await jobToWrite();
    await client.close();
    expect(await failureOf(() => job.items.write({ n: 0 }))).toBeInstanceOf(TypeError);
  });
});

describe('a client', () => {
  test('keeps no writer of a job whose writers are closed', async () => {
    const { stored, client } = await jobToWrite();
    const create = vi.spyOn(Writers.prototype, 'create');
    for (const key of ['1/2/1', '1/2/2', '1/2/3'] as const) {
      await writeOneOfEach(client.getJob(key));
      await client.getJob(key).closeWriters();
    }
    const writers = create.mock.results.map(({ value }) => new WeakRef<object>(value));
    create.mockRestore();
    await expectFreed(...writers);
    expect(writers).toHaveLength(12);
    expect(allIn(stored)).toEqual(ONE_OF_EACH);
  });

  test('creates no writer to close it', async () => {
    const { client } = await jobToWrite();
    const create = vi.spyOn(Writers.prototype, 'create');
    await client.getJob('1/2/3').closeWriters();
    await client.getProject(1).frontiers.get('f').get('a').close();
    expect(create).not.toHaveBeenCalled();
    create.mockRestore();
  });
});

describe('an aborted wait', () => {
  test('rejects flush with its reason, and the entries are stored all the same', async () => {
    const { stored, job } = await jobToWrite();
    await job.items.write({ n: 0 });
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(() => job.items.flush({ signal }))).toBe(reason);
    await job.items.write({ n: 1 });
    await job.items.close();
    expect(stored.at(ITEMS)).toEqual([{ n: 0 }, { n: 1 }]);
  });

  test('rejects client.close with its reason, and a second close waits for the rest', async () => {
    const { stored, job, client } = await jobToWrite();
    await writeOneOfEach(job);
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(() => client.close({ signal }))).toBe(reason);
    await client.close();
    expect(allIn(stored)).toEqual(ONE_OF_EACH);
  });
});

async function jobToWrite() {
  const stored = new StoredLines();
  const server = await serve(stored.store);
  const client = clientFor(server);
  return { stored, server, client, job: client.getJob('1/2/3') };
}

async function writeOneOfEach(job: Job): Promise<void> {
  await job.items.write({ n: 0 });
  await job.logs.log('hello', { level: 10, time: 5 });
  await job.requests.write(REQUEST);
  await job.samples.write([5, 1, 2]);
}

function allIn(stored: StoredLines): unknown[] {
  return ['items', 'logs', 'requests', 'samples'].map((what) => stored.at(`/${what}/1/2/3`));
}
