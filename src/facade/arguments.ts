const HALF_PAIR = /\p{Surrogate}/u;
const LONGEST_QUOTE = 24;

/** Returns `value`. RangeError unless it is a whole number from 0 on, TypeError unless it is a number. */
export function checkCount(name: string, value: number): number;
export function checkCount(name: string, value: number | undefined): number | undefined;
export function checkCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw wrongNumber(name, value, 'a whole number from 0 on');
}

/** Returns `value`. RangeError unless it is a whole number from 1 on, TypeError unless it is a number. */
export function checkPositive(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw wrongNumber(name, value, 'a whole number from 1 on');
}

function wrongNumber(name: string, value: unknown, expected: string): Error {
  const message = `${name} must be ${expected}, not ${String(value)}`;
  return typeof value === 'number' ? new RangeError(message) : new TypeError(message);
}

/** Returns `name`. TypeError unless it is a text, and one that the service does not take for "any" or for another name. */
export function checkName(what: string, name: string): string {
  if (typeof name !== 'string' || name === '') {
    throw new TypeError(`${what} must be a text that is not empty`);
  }
  if (HALF_PAIR.test(name)) {
    throw new TypeError(`${what} holds half a surrogate pair, which is not text`);
  }
  return name;
}

/** One name or several as a list, each checked by `checkName`; `undefined` stays `undefined`. */
export function checkNames<T extends string>(
  what: string,
  names: T | readonly T[] | undefined,
): T[] | undefined {
  const all = toArray(names);
  all?.forEach((name) => checkName(what, name));
  return all;
}

/** One value or several as a list; `undefined` stays `undefined`. */
export function toArray<T extends NonNullable<unknown>>(value: T | readonly T[]): T[];
export function toArray<T>(value: T | readonly T[] | undefined): T[] | undefined;
export function toArray<T>(value: T | readonly T[] | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  return isList(value) ? [...value] : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** A time as UNIX milliseconds, as the service has it. TypeError for an invalid one. */
export function toTimestamp(time: number | Date): number;
export function toTimestamp(time: number | Date | undefined): number | undefined;
export function toTimestamp(time: number | Date | undefined): number | undefined {
  if (time === undefined) return undefined;
  const milliseconds = Number(time);
  if (Number.isFinite(milliseconds)) return Math.floor(milliseconds);
  throw new TypeError('a time is a Date or a number of milliseconds');
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** `values` without those that are undefined. */
export function withoutUndefined<T extends object>(values: T): Defined<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}

/**
 * A wrong argument, for an error message. A long text is not shown: it may be a key or a token that was passed in the
 * wrong place, and messages are written to many logs.
 */
export function quote(value: unknown): string {
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  if (typeof value !== 'string') return `a value of the type ${typeof value}`;
  return value.length > LONGEST_QUOTE
    ? `a text of ${value.length} characters`
    : JSON.stringify(value);
}
