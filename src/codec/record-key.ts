/** A record, and its `_key` beside it. */
export interface KeyedRecord<T = unknown> {
  readonly _key: string | undefined;
  readonly record: T;
}

/** Records with the field `_key` that the service adds for `meta=_key`. */
interface HasKey {
  _key?: unknown;
}

/** The `_key` of a record, if it has one. */
export function keyOf(record: unknown): string | undefined {
  return hasKey(record) && typeof record._key === 'string' ? record._key : undefined;
}

/** The index in the job of the record with this key, which is the last part of the key; `fallback` without a key. */
export function indexOf(key: string | undefined, fallback: number = Number.NaN): number {
  return key === undefined ? fallback : Number(key.slice(key.lastIndexOf('/') + 1));
}

/** The records as they are, each with its key beside it. */
export function keepKeys<T>(records: readonly T[]): KeyedRecord<T>[] {
  return records.map((record) => ({ _key: keyOf(record), record }));
}

/** Takes the `_key` out of each record and puts it beside the record. The records given may be modified. */
export function splitKeys<T>(records: readonly T[]): KeyedRecord<T>[] {
  const keys = records.map(keyOf);
  return removeKeys(records).map((record, index) => ({ _key: keys[index], record }));
}

/** The records without `_key`, for callers who did not ask for it. The records given may be modified. */
export function removeKeys<T>(records: readonly T[]): T[] {
  // To delete the last property keeps an object fast; to delete another one makes each later use of it slow. If one
  // record has `_key` last, all records of a response have.
  return records.map(hasKeyLast(records[0]) ? deleteKey : removeKey);
}

function deleteKey<T>(record: T): T {
  if (hasKey(record)) delete record._key;
  return record;
}

/** The record, or a copy of it without `_key`. */
function removeKey<T>(record: T): T {
  if (!hasKey(record)) return record;
  const { _key, ...rest } = record;
  // `_key` is no part of the type that the caller calls T.
  return rest as T;
}

function hasKey<T>(record: T): record is T & HasKey {
  return typeof record === 'object' && record !== null && '_key' in record;
}

function hasKeyLast(record: unknown): boolean {
  return hasKey(record) && Object.keys(record).at(-1) === '_key';
}
