import type { FrontierBatch, FrontierRequest } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import { collect } from './collect.ts';
import { many } from './many.ts';
import { checkName } from './name.ts';
import type { SlotPath, SlotWriter } from './slot-writer.ts';
import { eachOf } from './unless-stopped.ts';
import type { Session } from './session.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The requests that wait in a slot, in batches: those of the lowest `p` first, then the oldest. */
export class FrontierQueue {
  readonly #session: Session;
  readonly #path: SlotPath;
  readonly #writer: SlotWriter;

  constructor(session: Session, path: SlotPath, writer: SlotWriter) {
    this.#session = session;
    this.#path = path;
    this.#writer = writer;
  }

  /** Adds requests, batched until `flush`; those whose fingerprint was seen before are passed over. */
  add(requests: FrontierRequest | readonly FrontierRequest[]): Promise<void> {
    return this.#writer.add(requests);
  }

  /**
   * The batches that wait (`readQueue`), whole ones until there are `mincount` requests; all of them by default. They
   * come again until they are deleted.
   */
  async *iter(
    params: { mincount?: number | undefined } = {},
    options?: CallOptions,
  ): AsyncGenerator<FrontierBatch, void, void> {
    const query = withoutUndefined({ mincount: checkCount('mincount', params.mincount) });
    const args = { path: this.#path, query };
    yield* eachOf(this.#session.records('readQueue', args, options), options);
  }

  /** As `iter`, all at once. */
  list(
    params?: { mincount?: number | undefined },
    options?: CallOptions,
  ): Promise<FrontierBatch[]> {
    return collect(this.iter(params, options));
  }

  /** Deletes batches by their ids (`deleteBatches`); their fingerprints stay. */
  async delete(ids: string | readonly string[], options?: CallOptions): Promise<void> {
    const body = many(ids);
    body.forEach((id) => checkName('the id of a batch', id));
    if (body.length === 0) return;
    await this.#session.call('deleteBatches', { path: this.#path, body }, options);
  }
}
