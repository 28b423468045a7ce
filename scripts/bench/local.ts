import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScrapinghubClient } from 'scrapinghub-client';
import type { Bench } from './package.ts';
import { printTable } from './table.ts';

const MAIN = fileURLToPath(new URL('server/local.ts', import.meta.url));
const MB = 1e6;
const TEXT = 'x'.repeat(400);

/** What the local service takes: time and memory for items, processor time for a small call. */
export async function benchLocal({ quick }: Bench): Promise<void> {
  const count = quick ? 20_000 : 200_000;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows = [
      ['in memory', ...(await measure(count, undefined))],
      ['--data', ...(await measure(count, folder))],
    ];
    const head = [
      '',
      'write, s',
      'read, s',
      'at rest, MB',
      'peak of the read, MB',
      'small call, ms',
    ];
    printTable(`The local service: ${count} items of 500 B through the client`, head, rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(count: number, folder: string | undefined): Promise<string[]> {
  const child = fork(MAIN, folder === undefined ? [] : [folder]);
  try {
    const [{ port }] = await once(child, 'message');
    const storageUrl = `http://127.0.0.1:${port}/`;
    const client = new ScrapinghubClient('f'.repeat(32), {
      storageUrl,
      appUrl: `${storageUrl}api/`,
    });
    const { items } = client.getJob('1/1/1');

    const written = await secondsOf(async () => {
      const writer = items.createWriter({ size: 1_000 });
      for (let at = 0; at < count; at += 1) {
        await writer.write({ at, title: `Book ${at}`, url: `https://books.example/${at}`, TEXT });
      }
      await writer.close();
    });
    const rest = await ask(child, 'rest');
    let found = 0;
    const read = await secondsOf(async () => {
      for await (const _item of items.iter()) found += 1;
    });
    if (found !== count) throw new Error(`${found} items`);
    const { peak } = await ask(child, 'now');
    const small = await processorTime(child, client);
    const megabytes = [rest.peak, peak].map((bytes) => (bytes / MB).toFixed(0));
    return [written.toFixed(1), read.toFixed(1), ...megabytes, small.toFixed(2)];
  } finally {
    child.kill();
  }
}

/** Milliseconds of the server's processor time for a small call, once it has warmed up. */
async function processorTime(child: ChildProcess, client: ScrapinghubClient): Promise<number> {
  const call = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) await client.getProject(1).jobs.count();
  };
  await call(2_000);
  const before = await ask(child, 'now');
  await call(5_000);
  const after = await ask(child, 'now');
  return (after.processor - before.processor) / 5_000;
}

async function ask(
  child: ChildProcess,
  question: 'rest' | 'now',
): Promise<{ peak: number; processor: number }> {
  child.send(question);
  const [answer] = await once(child, 'message');
  return answer;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
