/** One or many, as a list; `undefined` stays what it is. */
export function many<T extends NonNullable<unknown>>(value: T | readonly T[]): T[];
export function many<T>(value: T | readonly T[] | undefined): T[] | undefined;
export function many<T>(value: T | readonly T[] | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  return isList(value) ? [...value] : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
