/** One or many, as a list; `undefined` stays what it is. */
export function many<T extends string | number>(
  value: T | readonly T[] | undefined,
): T[] | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? [...value] : [value];
}
