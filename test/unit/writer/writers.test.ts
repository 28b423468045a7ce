import { describe, expect, test } from 'vitest';
import { WriteError } from '../../../src/errors/write-error.ts';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { Writers } from '../../../src/writer/writers.ts';
import { expectFreed } from '../../helpers/garbage.ts';
import { MemoryTarget } from './memory-target.ts';
import { rejectionOf, settle } from './promises.ts';

const PLAIN = { contentEncoding: 'identity' } as const;

function failing(): MemoryTarget {
  const target = new MemoryTarget();
  target.failures.set(0, new Error('400'));
  return target;
}

/** One writer with one entry a target. */
async function writersFor(...targets: MemoryTarget[]): Promise<Writers> {
  const writers = new Writers();
  for (const target of targets) await writers.create<string>(target, PLAIN).write('a');
  return writers;
}

test('close stores what all writers have', async () => {
  const targets = [new MemoryTarget(), new MemoryTarget()];
  await (await writersFor(...targets)).close();
  expect(targets.map((target) => target.entries)).toEqual([['a'], ['a']]);
});

test('close does not wait for one writer before it closes the next', async () => {
  const [slow, quick] = [new MemoryTarget(), new MemoryTarget()];
  const release = slow.hang();
  const closed = (await writersFor(slow, quick)).close();
  await settle();
  expect(quick.entries).toEqual(['a']);
  release();
  await closed;
});

test('when one writer fails the others are closed, and close rejects with its error', async () => {
  const good = new MemoryTarget();
  const error = await rejectionOf((await writersFor(failing(), good)).close());
  expect(error).toBeInstanceOf(WriteError);
  expect(good.entries).toEqual(['a']);
});

test('when several writers fail close rejects with all their errors', async () => {
  const error = await rejectionOf(
    (await writersFor(failing(), new MemoryTarget(), failing())).close(),
  );
  expect(error).toBeInstanceOf(AggregateError);
  expect(error).toMatchObject({ errors: [{ name: 'WriteError' }, { name: 'WriteError' }] });
});

test('close rejects with a failure that came before it', async () => {
  const writers = new Writers();
  await writers.create<string>(failing(), { size: 1, ...PLAIN }).write('a');
  await settle();
  await expect(writers.close()).rejects.toBeInstanceOf(WriteError);
});

test('close with no open writer resolves', async () => {
  await expect(new Writers().close()).resolves.toBeUndefined();
});

test('a writer that its owner has closed is forgotten', async () => {
  const writers = new Writers();
  const writer = writers.create<string>(new MemoryTarget());
  await writer.write('a');
  await writer.close();
  expect(writers.size).toBe(0);
});

test('a writer whose owner has heard of its failure at close is forgotten', async () => {
  const writers = new Writers();
  const writer = writers.create<string>(failing());
  await writer.write('a');
  await rejectionOf(writer.close());
  expect(writers.size).toBe(0);
  await writers.close();
});

test('all writers are forgotten after close, the failed ones too', async () => {
  const writers = await writersFor(new MemoryTarget(), failing());
  await rejectionOf(writers.close());
  expect(writers.size).toBe(0);
});

test('an aborted close rejects with the reason of the signal, also for several writers', async () => {
  const targets = [new MemoryTarget(), new MemoryTarget()];
  for (const target of targets) target.hang();
  const reason = new Error('enough');
  const closed = (await writersFor(...targets)).close({ signal: AbortSignal.abort(reason) });
  await expect(closed).rejects.toBe(reason);
});

test('a writer whose close was aborted is closed by the next close', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writers = await writersFor(target);
  await rejectionOf(writers.close({ signal: AbortSignal.abort() }));
  expect(writers.size).toBe(1);
  release();
  await writers.close();
  expect([target.entries, writers.size]).toEqual([['a'], 0]);
});

test('a writer that ends well after an aborted close is forgotten', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writers = await writersFor(target);
  await rejectionOf(writers.close({ signal: AbortSignal.abort() }));
  release();
  await settle();
  expect(writers.size).toBe(0);
});

test('a writer that fails after an aborted close is remembered, and the next close rejects with it', async () => {
  const target = failing();
  const release = target.hang();
  const writers = await writersFor(target);
  await rejectionOf(writers.close({ signal: AbortSignal.abort() }));
  release();
  await settle();
  await expect(writers.close()).rejects.toBeInstanceOf(WriteError);
});

test('a writer with wrong options is not remembered', () => {
  const writers = new Writers();
  expect(() => writers.create(new MemoryTarget(), { size: 0 })).toThrow(RangeError);
  expect(writers.size).toBe(0);
});

describe('the own writer of a key', () => {
  test('is created once', () => {
    const writers = new Writers();
    expect(ownWriter(writers)).toBe(ownWriter(writers));
    expect(writers.find('key')).toBe(ownWriter(writers));
  });

  test('is freed when it is closed, and no other takes its place', async () => {
    const writers = new Writers();
    const target = new MemoryTarget();
    await ownWriter(writers, target).write('a');
    const writer = new WeakRef(ownWriter(writers));
    await writers.closeOwn('key');
    await expectFreed(writer);
    expect(target.entries).toEqual(['a']);
    expect(writers.find('key')).toBeUndefined();
    expect(() => ownWriter(writers)).toThrow(TypeError);
  });

  test('is not forgotten when it has failed: each close rejects with its error', async () => {
    const writers = new Writers();
    await ownWriter(writers, failing()).write('a');
    const error = await rejectionOf(writers.closeOwn('key'));
    expect(error).toBeInstanceOf(WriteError);
    expect(await rejectionOf(writers.closeOwn('key'))).toBe(error);
  });

  test('is not created to be closed', async () => {
    const writers = new Writers();
    await writers.closeOwn('key');
    expect(writers.find('key')).toBeUndefined();
    expect(ownWriter(writers)).toBeInstanceOf(BatchWriter);
  });
});

function ownWriter(writers: Writers, target = new MemoryTarget()): BatchWriter<string> {
  return writers.own('key', () => writers.create<string>(target, PLAIN));
}
