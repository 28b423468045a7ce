import { keyOf } from './record-key.ts';
import { withoutKey, withoutKeys } from './without-keys.ts';

/** A record as the caller wants it, and the key that came with it. */
export interface KeyedRecord<T = unknown> {
  readonly _key: string | undefined;
  readonly record: T;
}

/** Makes keyed records of records that have their keys in them; it may use the records up. */
export type ToKeyed = <T>(records: readonly T[]) => KeyedRecord<T>[];

/** The records as they are, and their keys. */
export const withKeys: ToKeyed = (records) =>
  records.map((record) => ({ _key: keyOf(record), record }));

/** The records without their keys, and those apart. */
export const keysApart: ToKeyed = (records) => {
  const keys = records.map(keyOf);
  return withoutKeys(records).map((record, index) => ({ _key: keys[index], record }));
};

/** The same for one record. */
export function keyApart<T>(record: T): KeyedRecord<T> {
  return { _key: keyOf(record), record: withoutKey(record) };
}
