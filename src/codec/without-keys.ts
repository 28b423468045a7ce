import { hasKey } from './record-key.ts';

/** The records without `_key`, for callers who did not ask for it. The records given are used up. */
export function withoutKeys<T>(records: readonly T[]): T[] {
  // Deleting the last property keeps an object fast; deleting another makes every later use of it slow. Where one
  // record has it last, all that came with it do.
  return records.map(isLast(records[0]) ? deleteKey : withoutKey);
}

function deleteKey<T>(record: T): T {
  if (hasKey(record)) delete record._key;
  return record;
}

/** The record, or a copy of it that has no `_key`. */
export function withoutKey<T>(record: T): T {
  if (!hasKey(record)) return record;
  const { _key, ...rest } = record;
  // `_key` was never part of what the caller calls T.
  return rest as T;
}

function isLast(record: unknown): boolean {
  return hasKey(record) && Object.keys(record).at(-1) === '_key';
}
