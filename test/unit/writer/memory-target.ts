import { gunzipSync } from 'node:zlib';
import type { BatchTarget, EncodedBatch } from '../../../src/writer/batch-target.ts';
import { Deferred } from '../../../src/writer/batch.ts';

/** What one request has stored. */
export interface StoredBatch {
  start: number;
  entries: unknown[];
  body: Uint8Array;
  contentEncoding: string;
}

/** Stores batches in memory; can be made to hang and to fail, and notices requests that overlap. */
export class MemoryTarget implements BatchTarget {
  readonly operation = 'writeItems';
  readonly batches: StoredBatch[] = [];
  /** How often it was asked to store, with or without success. */
  requests = 0;
  mostAtOnce = 0;
  /** Batches that are refused, by number from 0. */
  failures: Map<number, unknown> = new Map();
  /** Runs before a batch is stored. */
  delay: () => Promise<void> | void = () => undefined;
  /** Where an appending writer begins; `undefined` is a target that cannot be asked. */
  nextIndex?: () => Promise<number>;
  #atOnce = 0;

  get entries(): unknown[] {
    return this.batches.flatMap((batch) => batch.entries);
  }

  /** Lets every request wait until the function it returns is called. */
  hang(): () => void {
    const gate = new Deferred<void>();
    this.delay = () => gate.promise;
    return () => {
      this.delay = () => undefined;
      gate.resolve();
    };
  }

  endpoint(): { method: string; path: string } {
    return { method: 'POST', path: '/items/1/2/3' };
  }

  async store({ start, count, body, contentEncoding }: EncodedBatch): Promise<unknown> {
    const request = this.requests++;
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    try {
      await this.delay();
      if (this.failures.has(request)) throw this.failures.get(request);
    } finally {
      this.#atOnce -= 1;
    }
    const entries = decode(body, contentEncoding);
    if (entries.length !== count) throw new Error(`${entries.length} entries, not ${count}`);
    this.batches.push({ start, entries, body, contentEncoding });
    return { request };
  }
}

function decode(body: Uint8Array, contentEncoding: string): unknown[] {
  const text = new TextDecoder().decode(contentEncoding === 'gzip' ? gunzipSync(body) : body);
  if (!text.endsWith('\n')) throw new Error('the last line is not ended');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
