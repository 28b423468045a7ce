import { keyOf } from '../codec/record-key.ts';

/** Where a read is to go on. */
export interface Place {
  /** Key of the last record given; `undefined` at the beginning. */
  readonly after: string | undefined;
  /** Most records still wanted; `undefined` for all. */
  readonly count: number | undefined;
}

/** Which records a read is to give. */
export interface Wanted {
  /** Most records wanted; `undefined` for all. */
  readonly count: number | undefined;
  /** The key that the caller wants to begin behind. */
  readonly behind: string | undefined;
  /** Is this the key of a record past the end of the read? */
  readonly isPast: (key: string | undefined) => boolean;
}

/** How far a read has come, over all its answers. */
export class Progress {
  readonly #wanted: Wanted;
  #received = 0;
  #after: string | undefined;
  #pastEnd = false;
  /** 1 once the service was seen to give the record again that it was to begin behind. */
  #surplus = 0;
  #asked: number | undefined;
  /** Records of the present answer. */
  #seen = 0;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
  }

  get received(): number {
    return this.#received;
  }

  /** Key of the last record given. */
  get after(): string | undefined {
    return this.#after;
  }

  /** Are all records given that were wanted? */
  get isFull(): boolean {
    return this.#pastEnd || this.#left === 0;
  }

  /** Is a good end of the present answer the end of the read? Not if a repeated record took a wanted one's place. */
  get isOver(): boolean {
    return this.isFull || this.#surplus === 0 || this.#seen !== this.#asked;
  }

  /** Begins another answer: what to ask for. */
  begin(): Place {
    this.#seen = 0;
    this.#asked = this.#left === undefined ? undefined : this.#left + this.#surplus;
    return { after: this.#after, count: this.#asked };
  }

  /** Those of the records that are wanted and were not given before. */
  take<T>(records: readonly T[]): T[] {
    const fresh = this.#withoutRepeat(records);
    this.#seen += records.length;
    const { isPast } = this.#wanted;
    const end = isPast(keyOf(fresh.at(-1)))
      ? fresh.findIndex((one) => isPast(keyOf(one)))
      : fresh.length;
    this.#pastEnd = end < fresh.length;
    const taken = fresh.slice(0, Math.min(end, this.#left ?? Infinity));
    this.#received += taken.length;
    if (taken.length > 0) this.#after = keyOf(taken.at(-1));
    return taken;
  }

  get #left(): number | undefined {
    const { count } = this.#wanted;
    return count === undefined ? undefined : count - this.#received;
  }

  #withoutRepeat<T>(records: readonly T[]): readonly T[] {
    const behind = this.#after ?? this.#wanted.behind;
    if (this.#seen > 0 || behind === undefined || keyOf(records[0]) !== behind) return records;
    this.#surplus = 1;
    return records.slice(1);
  }
}
