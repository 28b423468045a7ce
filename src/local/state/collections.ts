import { COLLECTION_TYPES } from '../../generated/constants.ts';
import { keyOf, type KeyRange, keysWithin, lastText } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';
import type { StoredRecord } from '../wire/records.ts';
import { joinStamp, nextStamp, recordOf } from './stamp.ts';

export type CollectionType = (typeof COLLECTION_TYPES)[number];

/** The order in which collections of one name are listed. */
const LISTED: readonly CollectionType[] = ['s', 'vs', 'cs', 'vcs'];

export interface CollectionPlace {
  readonly project: number;
  readonly type: CollectionType;
  readonly name: string;
}

/** A record to write. */
export interface NewRecord {
  readonly key: string;
  readonly text: string;
}

/** Which keys of a collection to read. */
export interface KeySelection {
  readonly prefix?: string | undefined;
  readonly start?: string | undefined;
  readonly startAfter?: string | undefined;
}

/** The collections of all projects. Their records have a number in place of the name, so that renaming moves nothing. */
export class Collections {
  readonly #store: Store;
  readonly #turns: Turns;

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  /** By name, and in the order of the types within a name. */
  async list(project: number): Promise<{ type: CollectionType; name: string }[]> {
    const entries = await this.#store.list(keysWithin('collection', project));
    return entries.map(([, value]) => {
      const { type, name }: CollectionPlace = JSON.parse(value);
      return { type, name };
    });
  }

  /** Writes records, all or none. */
  write(place: CollectionPlace, records: readonly NewRecord[]): Promise<void> {
    return this.#turn(place.project, async () => {
      const { id, ts: last } = await this.#open(place);
      const ts = nextStamp(last);
      const changes = records.map(({ key, text }): Change => ({
        type: 'put',
        key: keyOf('record', id, key),
        value: joinStamp(ts, text),
      }));
      await this.#store.write([putCollection(place, { id, ts }), ...changes]);
    });
  }

  async get(place: CollectionPlace, keys: readonly string[]): Promise<StoredRecord[]> {
    const found = await this.#find(place);
    if (found === undefined) return [];
    const values = await this.#store.getMany(keys.map((key) => keyOf('record', found.id, key)));
    return values.flatMap((value, at) =>
      value === undefined ? [] : [recordOf(keys[at] ?? '', value)],
    );
  }

  /** Records in the order of their keys. */
  async *read(
    place: CollectionPlace,
    selection: KeySelection = {},
  ): AsyncGenerator<StoredRecord[]> {
    const found = await this.#find(place);
    if (found === undefined) return;
    const { prefix = '' } = selection;
    for await (const entries of this.#store.read(rangeOf(found.id, selection))) {
      const records = entries.map(([key, value]) => recordOf(lastText(key), value));
      const end = records.findIndex(({ key }) => !key.startsWith(prefix));
      yield end < 0 ? records : records.slice(0, end);
      if (end >= 0) return;
    }
  }

  /** Keys that do not exist are no error. */
  async delete(place: CollectionPlace, keys: readonly string[]): Promise<void> {
    const found = await this.#find(place);
    if (found === undefined) return;
    await this.#store.write(
      keys.map((key): Change => ({ type: 'del', key: keyOf('record', found.id, key) })),
    );
  }

  /** Deletes the records of the collections of a name, of every type. The collections stay. */
  async truncate(project: number, name: string): Promise<void> {
    for (const type of COLLECTION_TYPES) {
      for await (const records of this.read({ project, type, name })) {
        await this.delete(
          { project, type, name },
          records.map(({ key }) => key),
        );
      }
    }
  }

  /** Gives the collections of a name, of every type, another one. What had that name before is gone. */
  async rename(project: number, name: string, newName: string): Promise<void> {
    if (name === newName) return;
    await this.truncate(project, newName);
    await this.#turn(project, async () => {
      const changes: Change[] = [];
      for (const type of COLLECTION_TYPES) {
        const place = { project, type, name };
        const found = await this.#find(place);
        if (found === undefined) continue;
        changes.push({ type: 'del', key: placeKey(place) });
        changes.push(putCollection({ project, type, name: newName }, found));
      }
      await this.#store.write(changes);
    });
  }

  #turn<T>(project: number, work: () => Promise<T>): Promise<T> {
    return this.#turns.run(keyOf('collections', project), work);
  }

  async #find(place: CollectionPlace): Promise<{ id: string; ts: number } | undefined> {
    const text = await this.#store.get(placeKey(place));
    return text === undefined ? undefined : JSON.parse(text);
  }

  async #open(place: CollectionPlace): Promise<{ id: string; ts: number }> {
    return (await this.#find(place)) ?? { id: crypto.randomUUID(), ts: 0 };
  }
}

function placeKey({ project, type, name }: CollectionPlace): string {
  return keyOf('collection', project, name, LISTED.indexOf(type));
}

function putCollection(place: CollectionPlace, { id, ts }: { id: string; ts: number }): Change {
  return { type: 'put', key: placeKey(place), value: JSON.stringify({ ...place, id, ts }) };
}

function rangeOf(id: string, { prefix, start, startAfter }: KeySelection): KeyRange {
  const { lt } = keysWithin('record', id);
  // What begins with a prefix comes from the prefix on, without a gap.
  const gte = keyOf('record', id, prefix ?? '');
  const first = start === undefined ? gte : keyOf('record', id, start);
  const after = startAfter === undefined ? undefined : keyOf('record', id, startAfter);
  if (start === undefined && after !== undefined && after >= gte) return { gt: after, lt };
  return { gte: first > gte ? first : gte, lt };
}
