import type { CallOptions } from '../transport/options.ts';
import { collect } from './collect.ts';
import { checkCount } from './count.ts';
import type { SlotPath, SlotWriter } from './slot-writer.ts';
import type { Session } from './session.ts';
import { eachOf } from './unless-stopped.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Which fingerprints to read. */
export interface FingerprintParams {
  /** Most fingerprints to give. Default: all there are. */
  count?: number | undefined;
  /** The fingerprint to begin at. */
  start?: string | undefined;
  /** The fingerprint to begin after. */
  startAfter?: string | undefined;
}

/** The fingerprints of all requests that were ever in a slot. */
export class FrontierFingerprints {
  readonly #session: Session;
  readonly #path: SlotPath;
  readonly #writer: SlotWriter;

  constructor(session: Session, path: SlotPath, writer: SlotWriter) {
    this.#session = session;
    this.#path = path;
    this.#writer = writer;
  }

  /** Adds fingerprints, batched until `flush`; those seen before are passed over. */
  add(fps: string | readonly string[]): Promise<void> {
    return this.#writer.addFingerprints(fps);
  }

  /** The fingerprints, sorted as text (`readFingerprints`). */
  async *iter(
    params: FingerprintParams = {},
    options?: CallOptions,
  ): AsyncGenerator<string, void, void> {
    const query = withoutUndefined({
      count: checkCount('count', params.count),
      start: params.start,
      startafter: params.startAfter,
    });
    if (query.count === 0) return;
    const args = { path: this.#path, query };
    const entries = this.#session.records('readFingerprints', args, options);
    for await (const { fp } of eachOf(entries, options)) yield fp;
  }

  /** As `iter`, all at once. */
  list(params?: FingerprintParams, options?: CallOptions): Promise<string[]> {
    return collect(this.iter(params, options));
  }
}
