import { keyOf } from '../codec/record-key.ts';

/** Where a read resumes. */
export interface Cursor {
  /** Key of the last record received; `undefined` at the start. */
  readonly after: string | undefined;
  /** Most records to ask for; `undefined` for all. */
  readonly count: number | undefined;
}

/** Which records a read returns. */
export interface ReadLimits {
  /** Most records to return; `undefined` for all. */
  readonly count: number | undefined;
  /** The key after which the caller wants to start. */
  readonly startAfter: string | undefined;
  /** Is the record with this key beyond the end of the read? */
  readonly isBeyondEnd: (key: string | undefined) => boolean;
}

/** How far a read is, over all its responses. */
export class Progress {
  readonly #limits: ReadLimits;
  #received = 0;
  #after: string | undefined;
  #reachedEnd = false;
  /** 1 if the service sends the record again after which a response starts. */
  #duplicates = 0;
  #requested: number | undefined;
  /** Records of the current response. */
  #seen = 0;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  get received(): number {
    return this.#received;
  }

  /** Key of the last record received. */
  get after(): string | undefined {
    return this.#after;
  }

  /** True if all records of the read were received. */
  get isComplete(): boolean {
    return this.#reachedEnd || this.#remaining === 0;
  }

  /** Does the end of the current response end the read? Not if a duplicate took the place of a record. */
  get isDone(): boolean {
    return this.isComplete || this.#duplicates === 0 || this.#seen !== this.#requested;
  }

  /** Starts another response, and returns what to ask for. */
  begin(): Cursor {
    this.#seen = 0;
    const remaining = this.#remaining;
    this.#requested = remaining === undefined ? undefined : remaining + this.#duplicates;
    return { after: this.#after, count: this.#requested };
  }

  /** The records that belong to the read and were not received before. */
  take<T>(records: readonly T[]): T[] {
    const fresh = this.#withoutDuplicate(records);
    this.#seen += records.length;
    const { isBeyondEnd } = this.#limits;
    const end = isBeyondEnd(keyOf(fresh.at(-1)))
      ? fresh.findIndex((one) => isBeyondEnd(keyOf(one)))
      : fresh.length;
    this.#reachedEnd = end < fresh.length;
    const taken = fresh.slice(0, Math.min(end, this.#remaining ?? Infinity));
    this.#received += taken.length;
    if (taken.length > 0) this.#after = keyOf(taken.at(-1));
    return taken;
  }

  get #remaining(): number | undefined {
    const { count } = this.#limits;
    return count === undefined ? undefined : count - this.#received;
  }

  #withoutDuplicate<T>(records: readonly T[]): readonly T[] {
    const after = this.#after ?? this.#limits.startAfter;
    if (this.#seen > 0 || after === undefined || keyOf(records[0]) !== after) return records;
    this.#duplicates = 1;
    return records.slice(1);
  }
}
