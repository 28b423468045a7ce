import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { nextMessage, startChild } from './child.ts';
import { productAt } from './product.ts';
import type { StoreReport } from './store-process.ts';
import type { WritingReport } from './writing-process.ts';

const COUNT = 100_000;
const BATCH = 1000;
const MOST_GROWTH = 40 * 1024 * 1024;
const MOST_RUNS = 3;

/** What became of all entries, and how many bytes the process grew that wrote them. */
interface Run {
  readonly store: StoreReport;
  readonly growth: number;
}

describe('100,000 entries, of which one batch in ten is answered 504', () => {
  let run: Run;

  beforeAll(async () => {
    run = await writeAll();
  }, 240_000);

  test('are all stored as they were written, in order', () => {
    expect(run.store).toMatchObject({ stored: COUNT, digest: digestOfAll() });
  });

  test('are each sent again at the same index after a 504, and otherwise once', () => {
    const { answers } = run.store;
    const batches = Array.from({ length: COUNT / BATCH }, (_, at) => at * BATCH);
    expect(answers.filter(([, status]) => status === 200).map(([start]) => start)).toEqual(batches);
    const refused = answers.flatMap(([, status], at) => (status === 504 ? [at] : []));
    expect(refused.length).toBeGreaterThan(10);
    for (const at of refused) expect(answers[at + 1]).toEqual([answers[at]?.[0], 200]);
  });

  test('take no more than 40 MB of memory when each write is awaited', async () => {
    let { growth } = run;
    for (let runs = 1; growth >= MOST_GROWTH && runs < MOST_RUNS; runs += 1) {
      growth = Math.min(growth, (await writeAll()).growth);
    }
    expect(growth).toBeLessThan(MOST_GROWTH);
  }, 480_000);
});

async function writeAll(): Promise<Run> {
  using store = startChild('store-process');
  const { port } = await nextMessage<{ port: number }>(store);
  using writer = startChild('writing-process', `http://127.0.0.1:${port}/`, String(COUNT));
  const { warm, peak } = await nextMessage<WritingReport>(writer);
  store.send('report');
  return { store: await nextMessage<StoreReport>(store), growth: peak - warm };
}

function digestOfAll(): string {
  const hash = createHash('sha256');
  for (let n = 0; n < COUNT; n += 1) {
    hash.update(`${n === 0 ? '' : '\n'}${JSON.stringify(productAt(n))}`);
  }
  return hash.digest('hex');
}
