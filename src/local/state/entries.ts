import { MAX_VALUE_BYTES } from '../../generated/constants.ts';
import { keyOf, type KeyRange, keysWithin, lastNumbers } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';
import type { Line } from '../wire/body.ts';
import type { StoredRecord } from '../wire/records.ts';
import { tooLarge } from '../wire/refusal.ts';
import { type EntryKind, entryKinds, type Measure } from './entry-kinds.ts';
import { utf8Length } from './message-pack-size.ts';
import { SharedPositions } from './shared-positions.ts';
import { joinStamp, nextStamp, recordOf, textOf } from './stamp.ts';

/** The job that entries belong to. */
export interface JobPlace {
  readonly project: number;
  readonly spider: number;
  readonly job: number;
}

/** All entries of a project, of a spider's jobs, or of one job. */
export type EntryScope =
  | { readonly project: number }
  | { readonly project: number; readonly spider: number }
  | JobPlace;

/** The numbers of a job's entries of one kind. */
export interface EntryStats {
  /** How many there are. */
  readonly values: number;
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
  /** The position after the last one. */
  readonly next: number;
  /** When the last ones were written. */
  readonly ts: number;
}

const NONE: EntryStats = { values: 0, bytes: 0, counts: {}, next: 0, ts: 0 };

/** What jobs write: items, log entries, requests and samples. */
export class Entries {
  readonly #store: Store;
  readonly #turns: Turns;
  /** Where the entries of a job are that two programs write at the same time. */
  readonly #shared = new Map<string, SharedPositions>();

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  /**
   * Lets the service append entries to those that the job's own program writes. That program counts only its own ones: until
   * the returned function is called, they go where there is space.
   */
  share(kind: EntryKind, place: JobPlace): () => void {
    const key = keyOf(kind, ...partsOf(place));
    this.#shared.set(key, new SharedPositions());
    return () => this.#shared.delete(key);
  }

  /** Writes entries after the last one. */
  append(kind: EntryKind, place: JobPlace, lines: readonly Line[]): Promise<void> {
    return this.write(kind, place, 'end', lines);
  }

  /** Writes entries from the position `start` on, all or none. What was there before is replaced. */
  write(
    kind: EntryKind,
    place: JobPlace,
    start: number | 'end',
    lines: readonly Line[],
  ): Promise<void> {
    const measures = lines.map(({ text, value }) => {
      checkSize(text);
      return entryKinds[kind].measure(value);
    });
    const jobKey = keyOf(kind, ...partsOf(place));
    return this.#turns.run(jobKey, async () => {
      const before = await this.stats(kind, place);
      const ts = nextStamp(before.ts);
      const shared = this.#shared.get(jobKey);
      const positions =
        start === 'end'
          ? lines.map((_, at) => before.next + at)
          : lines.map((_, at) => start + at).map(shared?.placing(before.next) ?? ((at) => at));
      const keys = positions.map((at) => keyOf(kind, ...partsOf(place), at));
      const stats = new StatsChange(before);
      const known = keys.filter((_, at) => (positions[at] ?? 0) < before.next);
      for (const text of await this.#texts(known)) {
        stats.subtract(entryKinds[kind].measure(JSON.parse(text)));
      }
      for (const measure of measures) stats.add(measure);
      const changes = lines.map(({ text, value }, at): Change => ({
        type: 'put',
        key: keys[at] ?? '',
        value: joinStamp(ts, kind === 'requests' ? withoutNulls(text, value) : text),
      }));
      changes.push({
        type: 'put',
        key: statsKey(kind, place),
        value: JSON.stringify(
          stats.result(Math.max(before.next, ...positions.slice(-1).map((at) => at + 1)), ts),
        ),
      });
      await this.#store.write(changes);
    });
  }

  async stats(kind: EntryKind, place: JobPlace): Promise<EntryStats> {
    const text = await this.#store.get(statsKey(kind, place));
    return text === undefined ? NONE : JSON.parse(text);
  }

  /** The entries from a key on, oldest job first. */
  async *read(
    kind: EntryKind,
    scope: EntryScope,
    from: { start?: readonly number[]; startAfter?: readonly number[] } = {},
  ): AsyncGenerator<StoredRecord[]> {
    const { gte, lt } = keysWithin(kind, ...partsOf(scope));
    const first = from.start && keyOf(kind, ...from.start);
    const after = from.startAfter && keyOf(kind, ...from.startAfter);
    // The limits of the scope hold, whatever the key is.
    const range: KeyRange =
      first === undefined && after !== undefined && after >= gte
        ? { gt: after, lt }
        : { gte: first !== undefined && first > gte ? first : gte, lt };
    for await (const entries of this.#store.read(range)) {
      yield entries.map(([key, value]) => recordOf(lastNumbers(key, 4).join('/'), value));
    }
  }

  /** The entries of a job at these positions, in order; those that are not there are left out. */
  async pick(
    kind: EntryKind,
    place: JobPlace,
    indexes: readonly number[],
  ): Promise<StoredRecord[]> {
    const sorted = [...new Set(indexes)].toSorted((a, b) => a - b);
    const keys = sorted.map((index) => keyOf(kind, ...partsOf(place), index));
    const values = await this.#store.getMany(keys);
    return values.flatMap((value, at) =>
      value === undefined
        ? []
        : [
            recordOf(
              partsOf(place)
                .concat(sorted[at] ?? 0)
                .join('/'),
              value,
            ),
          ],
    );
  }

  async #texts(keys: string[]): Promise<string[]> {
    // Most writes replace nothing.
    if (keys.length === 0) return [];
    const values = await this.#store.getMany(keys);
    return values.flatMap((value) => (value === undefined ? [] : [textOf(value)]));
  }
}

/** Numbers that are being changed by a write. */
class StatsChange {
  readonly #counts: Map<string, number>;
  #values: number;
  #bytes: number;

  constructor({ values, bytes, counts }: EntryStats) {
    this.#values = values;
    this.#bytes = bytes;
    this.#counts = new Map(Object.entries(counts));
  }

  add(measure: Measure): void {
    this.#change(measure, 1);
  }

  subtract(measure: Measure): void {
    this.#change(measure, -1);
  }

  result(next: number, ts: number): EntryStats {
    const counts = Object.fromEntries([...this.#counts].filter(([, count]) => count > 0));
    return { values: this.#values, bytes: this.#bytes, counts, next, ts };
  }

  #change({ bytes, counted }: Measure, sign: 1 | -1): void {
    this.#values += sign;
    this.#bytes += sign * bytes;
    for (const name of counted) this.#counts.set(name, (this.#counts.get(name) ?? 0) + sign);
  }
}

/** Refusal for a value that is too large to be stored. */
export function checkSize(text: string): void {
  // Most texts are so short that their characters need not be looked at.
  if (text.length * 3 > MAX_VALUE_BYTES && utf8Length(text) > MAX_VALUE_BYTES) throw tooLarge();
}

function partsOf(scope: EntryScope): number[] {
  const parts = [scope.project];
  if ('spider' in scope) parts.push(scope.spider);
  if ('job' in scope) parts.push(scope.job);
  return parts;
}

function statsKey(kind: EntryKind, place: JobPlace): string {
  return keyOf('stats', kind, ...partsOf(place));
}

/** Requests are read without the fields that are null. */
function withoutNulls(text: string, value: unknown): string {
  const fields = Object.entries(Object(value));
  if (!fields.some(([, one]) => one === null)) return text;
  return JSON.stringify(Object.fromEntries(fields.filter(([, one]) => one !== null)));
}
