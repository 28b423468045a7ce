/** The position in its job of the record with this key, which ends it; `fallback` without a key. */
export function positionOf(key: string | undefined, fallback: number = Number.NaN): number {
  return key === undefined ? fallback : Number(key.split('/').at(-1));
}
