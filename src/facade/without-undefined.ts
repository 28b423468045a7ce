type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** `values` without those that are undefined. */
export function withoutUndefined<T extends object>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
