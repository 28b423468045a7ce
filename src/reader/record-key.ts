/** A record, with the key that the service adds where it is asked for `meta=_key`. */
interface Keyed {
  _key?: unknown;
}

/** The key of a record, where it has one. */
export function keyOf(record: unknown): string | undefined {
  return hasKey(record) && typeof record._key === 'string' ? record._key : undefined;
}

/** The records without `_key`, for callers who did not ask for it. The records given are used up. */
export function withoutKeys<T>(records: readonly T[]): T[] {
  // Deleting the last property keeps an object fast; deleting another makes every later use of it slow. Where one
  // record has it last, all that came with it do.
  return records.map(isLast(records[0]) ? deleteKey : copyWithoutKey);
}

function deleteKey<T>(record: T): T {
  if (hasKey(record)) delete record._key;
  return record;
}

function copyWithoutKey<T>(record: T): T {
  if (!hasKey(record)) return record;
  const { _key, ...rest } = record;
  // `_key` was never part of what the caller calls T.
  return rest as T;
}

function hasKey<T>(record: T): record is T & Keyed {
  return typeof record === 'object' && record !== null && '_key' in record;
}

function isLast(record: unknown): boolean {
  return hasKey(record) && Object.keys(record).at(-1) === '_key';
}
