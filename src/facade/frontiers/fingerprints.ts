import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, withoutUndefined } from '../arguments.ts';
import { collect, iterateValues } from '../iterators.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import type { SlotPath, SlotWriter } from './slot-writer.ts';

/** Which fingerprints to read. */
export interface FingerprintParams {
  /** Most fingerprints to return. Default: all. */
  count?: number | undefined;
  /** The fingerprint to start at. */
  start?: string | undefined;
  /** The fingerprint to start after. */
  startAfter?: string | undefined;
}

/** The names of `FingerprintParams`. */
const FINGERPRINT_PARAMS: OptionNames<FingerprintParams> = {
  count: true,
  start: true,
  startAfter: true,
};

/** The fingerprints of all requests that were ever in a slot. */
export class FrontierFingerprints extends Resource<SlotPath> {
  readonly #writer: SlotWriter;

  constructor(session: Session, path: SlotPath, writer: SlotWriter) {
    super(session, path);
    this.#writer = writer;
  }

  /** Adds fingerprints, in batches until `flush`. The service skips those that it has seen. */
  add(fps: string | readonly string[]): Promise<void> {
    return this.#writer.addFingerprints(fps);
  }

  /** The fingerprints, sorted as text (`readFingerprints`). */
  iter(params: FingerprintParams = {}, options?: CallOptions): AsyncGenerator<string, void, void> {
    return iterateValues((reading) => this.#read(params, reading), options);
  }

  /** As `iter`, all at once. */
  list(params?: FingerprintParams, options?: CallOptions): Promise<string[]> {
    return collect(this.iter(params, options));
  }

  async *#read(
    params: FingerprintParams,
    options: CallOptions,
  ): AsyncGenerator<string[], void, void> {
    checkOptions('a read of fingerprints', params, FINGERPRINT_PARAMS);
    const query = withoutUndefined({
      count: checkCount('count', params.count),
      start: params.start,
      startafter: params.startAfter,
    });
    if (query.count === 0) return;
    const args = { path: this.path, query };
    const entries = this.session.records('readFingerprints', args, options);
    for await (const chunk of entries) yield chunk.map(({ fp }) => fp);
  }
}
