import { FRONTIER_BATCH_SIZE, MAX_SCANNED_RECORDS } from '../../generated/constants.ts';
import { keyOf, keysWithin, lastText } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';
import { nextStamp } from './stamp.ts';

export interface SlotPlace {
  readonly project: number;
  readonly frontier: string;
  readonly slot: string;
}

/** A request to add to the queue of a slot. */
export interface FrontierRequest {
  readonly fp: string;
  readonly qdata: unknown;
  readonly fdata: unknown;
  /** The lowest comes first. */
  readonly p: number;
}

/** Requests that are read, and deleted, together. */
export interface Batch {
  readonly id: string;
  readonly requests: readonly [fp: string, qdata: unknown][];
}

/** The least priority there is. Keys have no negative numbers. */
export const MIN_PRIORITY: number = -(2 ** 31);
/** Chunks of a priority that share the first part of their ids: the first has no suffix, the others two hex digits. */
const CHUNKS_PER_ID = 257;

/** The slots of all frontiers: requests that wait, and fingerprints that have been seen. */
export class Frontiers {
  readonly #store: Store;
  readonly #turns: Turns;

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  /** Frontiers that have a slot. */
  async list(project: number): Promise<string[]> {
    const entries = await this.#store.list(keysWithin('slot', project));
    return [...new Set(entries.map(([, value]) => slotOf(value).frontier))];
  }

  async slots(project: number, frontier: string): Promise<string[]> {
    const entries = await this.#store.list(keysWithin('slot', project, frontier));
    return entries.map(([, value]) => slotOf(value).slot);
  }

  /** Adds requests whose fingerprints the slot has not seen, and returns how many these were. */
  add(place: SlotPlace, requests: readonly FrontierRequest[]): Promise<number> {
    return this.#turn(place, async () => {
      const fresh = await this.#unseen(place, requests);
      const slotKey = keyOf('slot', ...partsOf(place));
      const known = await this.#store.get(slotKey);
      const ts = nextStamp(known === undefined ? 0 : slotOf(known).ts);
      const seen = fresh.map(({ fp, fdata }): Change => ({
        type: 'put',
        key: keyOf('fingerprint', ...partsOf(place), fp),
        value: JSON.stringify(fdata ?? null),
      }));
      const queued = batchesOf(fresh, ts).flatMap(([p, batch]) => queueChanges(place, p, batch));
      const slot: Change = { type: 'put', key: slotKey, value: JSON.stringify({ ...place, ts }) };
      await this.#store.write([...seen, ...queued, slot]);
      return fresh.length;
    });
  }

  /** Batches in their order until so many requests are in; all without a number. */
  async queue(place: SlotPlace, minCount: number | undefined): Promise<Batch[]> {
    const batches: Batch[] = [];
    let count = 0;
    for await (const entries of this.#store.read(keysWithin('queue', ...partsOf(place)))) {
      for (const [, value] of entries) {
        if (minCount !== undefined && count >= minCount) return batches;
        const batch: Batch = JSON.parse(value);
        batches.push(batch);
        count += batch.requests.length;
      }
    }
    return batches;
  }

  /** How many requests wait, from a batch on; and the batch from which to go on, if there are very many. */
  async countQueue(
    place: SlotPlace,
    start: string | undefined,
  ): Promise<{ count: number; nextstart?: string }> {
    const range = keysWithin('queue', ...partsOf(place));
    const first =
      start === undefined
        ? undefined
        : await this.#store.get(keyOf('batch', ...partsOf(place), start));
    let count = 0;
    for await (const entries of this.#store.read({ ...range, gte: first ?? range.gte })) {
      for (const [, value] of entries) {
        const batch: Batch = JSON.parse(value);
        if (count >= MAX_SCANNED_RECORDS) return { count, nextstart: batch.id };
        count += batch.requests.length;
      }
    }
    return { count };
  }

  /** Deletes batches; their fingerprints stay known. Ids that do not exist are no error. */
  async deleteBatches(place: SlotPlace, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => keyOf('batch', ...partsOf(place), id));
    const queued = await this.#store.getMany(keys);
    const found = [...keys.filter((_, at) => queued[at] !== undefined), ...queued];
    await this.#store.write(found.flatMap((key) => (key === undefined ? [] : [del(key)])));
  }

  /** Deletes the slot, with its queue and its fingerprints. */
  deleteSlot(place: SlotPlace): Promise<void> {
    return this.#turn(place, async () => {
      // The slot goes last: if something comes between, it can be deleted again.
      for (const kind of ['queue', 'batch', 'fingerprint']) {
        for await (const entries of this.#store.read(keysWithin(kind, ...partsOf(place)))) {
          await this.#store.write(entries.map(([key]) => del(key)));
        }
      }
      await this.#store.write([del(keyOf('slot', ...partsOf(place)))]);
    });
  }

  /** Fingerprints in their order, from one on or after one. */
  async *fingerprints(
    place: SlotPlace,
    { start, startAfter }: { start?: string | undefined; startAfter?: string | undefined },
  ): AsyncGenerator<string[]> {
    const { gte, lt } = keysWithin('fingerprint', ...partsOf(place));
    const keyAt = (fp: string): string => keyOf('fingerprint', ...partsOf(place), fp);
    const range =
      start === undefined && startAfter !== undefined
        ? { gt: keyAt(startAfter), lt }
        : { gte: start === undefined ? gte : keyAt(start), lt };
    for await (const entries of this.#store.read(range))
      yield entries.map(([key]) => lastText(key));
  }

  async #unseen(
    place: SlotPlace,
    requests: readonly FrontierRequest[],
  ): Promise<FrontierRequest[]> {
    const byFingerprint = new Map<string, FrontierRequest>();
    for (const request of requests) {
      if (!byFingerprint.has(request.fp)) byFingerprint.set(request.fp, request);
    }
    const fresh = [...byFingerprint.values()];
    const keys = fresh.map(({ fp }) => keyOf('fingerprint', ...partsOf(place), fp));
    const known = await this.#store.getMany(keys);
    return fresh.filter((_, at) => known[at] === undefined);
  }

  #turn<T>(place: SlotPlace, work: () => Promise<T>): Promise<T> {
    return this.#turns.run(keyOf('slot', ...partsOf(place)), work);
  }
}

function partsOf({ project, frontier, slot }: SlotPlace): (string | number)[] {
  return [project, frontier, slot];
}

function slotOf(value: string): SlotPlace & { ts: number } {
  return JSON.parse(value);
}

function del(key: string): Change {
  return { type: 'del', key };
}

function queueChanges(place: SlotPlace, p: number, batch: Batch): Change[] {
  const key = keyOf('queue', ...partsOf(place), p - MIN_PRIORITY, batch.id);
  return [
    { type: 'put', key, value: JSON.stringify(batch) },
    { type: 'put', key: keyOf('batch', ...partsOf(place), batch.id), value: key },
  ];
}

/** Requests of one priority go into batches of their own. An id has priority, time, a number, and maybe a suffix. */
function batchesOf(requests: readonly FrontierRequest[], ts: number): [p: number, batch: Batch][] {
  const byPriority = new Map<number, FrontierRequest[]>();
  for (const request of requests) {
    const list = byPriority.get(request.p);
    if (list === undefined) byPriority.set(request.p, [request]);
    else list.push(request);
  }
  const batches: [number, Batch][] = [];
  let number = 0;
  for (const [p, list] of byPriority) {
    for (let at = 0; at < list.length; at += FRONTIER_BATCH_SIZE) {
      const chunk = (at / FRONTIER_BATCH_SIZE) % CHUNKS_PER_ID;
      if (chunk === 0) number += 1;
      const suffix = chunk === 0 ? '' : hex(chunk - 1, 2);
      const id = hex(p & 0xff, 2) + hex(ts, 11) + hex(number, 5) + suffix;
      const part = list.slice(at, at + FRONTIER_BATCH_SIZE);
      const pairs = part.map(({ fp, qdata }): [string, unknown] => [fp, qdata ?? null]);
      batches.push([p, { id, requests: pairs }]);
    }
  }
  return batches;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
