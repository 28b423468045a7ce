/** A record, with the key that the service adds where it is asked for `meta=_key`. */
interface Keyed {
  _key?: unknown;
}

/** Has the record a key? */
export function hasKey<T>(record: T): record is T & Keyed {
  return typeof record === 'object' && record !== null && '_key' in record;
}

/** The key of a record, where it has one. */
export function keyOf(record: unknown): string | undefined {
  return hasKey(record) && typeof record._key === 'string' ? record._key : undefined;
}
