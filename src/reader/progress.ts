import type { EndOfBody } from '../codec/record-decoder.ts';
import { indexOf, keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';

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
  /** The key at which the caller wants to start. */
  readonly start: string | undefined;
  /** The key after which the caller wants to start. */
  readonly startAfter: string | undefined;
  /** What its keys are: they end with indexes that rise, they are texts in order, or neither is known. */
  readonly keys: 'indexes' | 'texts' | 'unknown';
  /** Is the record with this key beyond the end of the read? */
  readonly isBeyondEnd: (key: string | undefined) => boolean;
}

/** Ends without proof that are believed, if so many come in a row and no new record between them. */
const ENDS_WITHOUT_PROOF = 3;

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
  /** Responses that have ended since the last new record. */
  #ends = 0;

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

  /** True if there are records and no key after which to resume. */
  get hasNoKey(): boolean {
    return this.#received > 0 && this.#after === undefined;
  }

  /** True if all records of the read were received. */
  get isComplete(): boolean {
    return this.#reachedEnd || this.#remaining === 0;
  }

  /** Starts another response, and returns what to ask for. */
  begin(): Cursor {
    this.#seen = 0;
    const remaining = this.#remaining;
    this.#requested = remaining === undefined ? undefined : remaining + this.#duplicates;
    return { after: this.#after, count: this.#requested };
  }

  /** The records that belong to the read and were not received before. MalformedResponseError if one is out of order. */
  take<T>(records: readonly T[]): T[] {
    const fresh = this.#withoutDuplicate(records);
    this.#checkOrder(fresh);
    this.#seen += records.length;
    const { isBeyondEnd } = this.#limits;
    const end = isBeyondEnd(keyOf(fresh.at(-1)))
      ? fresh.findIndex((one) => isBeyondEnd(keyOf(one)))
      : fresh.length;
    this.#reachedEnd = end < fresh.length;
    const taken = fresh.slice(0, Math.min(end, this.#remaining ?? Infinity));
    this.#received += taken.length;
    if (taken.length > 0) {
      this.#after = keyOf(taken.at(-1));
      this.#ends = 0;
    }
    return taken;
  }

  /** Is this end of a response the end of the read? If not, the next response starts after the last record. */
  endsWith(end: EndOfBody): boolean {
    if (this.isComplete) return true;
    // A duplicate took the place of a record.
    if (this.#duplicates > 0 && this.#seen === this.#requested) return false;
    if (this.hasNoKey) return end !== 'doubtful';
    this.#ends += 1;
    return end === 'proven' || this.#ends >= ENDS_WITHOUT_PROOF;
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

  /** A cache or a proxy that ignores `start` or `startafter` gives records again. */
  #checkOrder(records: readonly unknown[]): void {
    if (this.#limits.keys === 'indexes') this.#checkIndexes(records);
    if (this.#limits.keys === 'texts') this.#checkTexts(records);
  }

  #checkIndexes(records: readonly unknown[]): void {
    const { start, startAfter } = this.#limits;
    let last = indexOf(this.#after ?? startAfter, indexOf(start, 0) - 1);
    const first = indexOf(keyOf(records[0]));
    // Usually a chunk has all indexes from its first to its last: to look at each would cost some percent of a read.
    const isWhole = indexOf(keyOf(records.at(-1))) - first === records.length - 1;
    if (isWhole && first > last) return;
    for (const record of records) {
      const key = keyOf(record);
      if (key === undefined) continue;
      const index = indexOf(key);
      if (!(index > last)) throw outOfOrder(key);
      last = index;
    }
  }

  #checkTexts(records: readonly unknown[]): void {
    const { start, startAfter } = this.#limits;
    let last = this.#after ?? startAfter;
    const first = keyOf(records[0]);
    if (this.#seen === 0 && first !== undefined && isBefore(first, last ?? start)) {
      throw outOfOrder(first);
    }
    for (const record of records) {
      const key = keyOf(record);
      if (key !== undefined && key === last) throw outOfOrder(key);
      last = key;
    }
  }
}

/** Is `text` before `other`, both by their characters and by their UTF-16 code units? */
function isBefore(text: string, other: string | undefined): boolean {
  if (other === undefined || text >= other) return false;
  const [a, b] = [[...text], [...other]];
  const at = a.findIndex((character, index) => character !== b[index]);
  return at < 0 || (a[at]?.codePointAt(0) ?? 0) < (b[at]?.codePointAt(0) ?? 0);
}

function outOfOrder(key: string): MalformedResponseError {
  return new MalformedResponseError(`the record ${key} is out of order`);
}
