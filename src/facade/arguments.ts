const HALF_PAIR = /\p{Surrogate}/u;
const LONGEST_QUOTE = 24;
const DATE = '[object Date]';

/** Returns `value`. RangeError unless it is a whole number from 0 on, TypeError unless it is a number. */
export function checkCount(name: string, value: number): number;
export function checkCount(name: string, value: number | undefined): number | undefined;
export function checkCount(name: string, value: number | undefined): number | undefined {
  return value === undefined ? undefined : checkWhole(name, value);
}

/** As `checkCount`, for a value that must be given. */
export function checkWhole(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
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

/** Returns `value`. TypeError unless it is one of `known`. */
export function checkOneOf<T>(what: string, value: T, known: readonly T[]): T {
  if (known.includes(value)) return value;
  throw new TypeError(`${what} must be one of ${known.join(', ')}, not ${quote(value)}`);
}

/** One value or several as a list, each one of `known`; `undefined` stays `undefined`. */
export function checkEachOf<T>(
  what: string,
  values: T | readonly T[] | undefined,
  known: readonly T[],
): T[] | undefined {
  return toArray(values)?.map((value) => checkOneOf(what, value, known));
}

/** Returns `value`. TypeError unless it is `true` or `false`: any other value would be taken for `false`. */
export function checkFlag(name: string, value: boolean | undefined): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw new TypeError(`${name} must be true or false, not ${quote(value)}`);
}

/** Returns `value`. TypeError unless it is a text, which may be empty. */
export function checkText(what: string, value: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${what} must be a text, not ${quote(value)}`);
}

/** Returns `value`. TypeError unless it is an object with fields: a text or a list would be taken apart. */
export function checkObject<T extends object>(what: string, value: T): T {
  if (typeof value === 'object' && value !== null && !(Symbol.iterator in value)) return value;
  throw new TypeError(`${what} must be an object with fields, not ${quote(value)}`);
}

/** Returns `value`. TypeError if JSON has no such value. */
export function checkJson<T>(name: string, value: T): T {
  if (JSON.stringify(value) !== undefined) return value;
  throw new TypeError(`${name} cannot be ${quote(value)}, which is no JSON value`);
}

/** One value or several as a list; `undefined` stays `undefined`. */
export function toArray<T extends NonNullable<unknown>>(value: T | readonly T[]): T[];
export function toArray<T>(value: T | readonly T[] | undefined): T[] | undefined;
export function toArray<T>(value: T | readonly T[] | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  return isList(value) ? [...value] : [value];
}

/** As `Array.isArray`, which does not know lists that cannot be changed. */
export function isList<T, V>(value: V | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** The values of a list in their order, each once: the service has no need of the others. */
export function toSorted<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Most records or batches that one request deletes. */
export const MAX_DELETED = 10_000;

/** A list in parts of at most `size` values. */
export function splitList<T>(values: readonly T[], size: number): T[][] {
  const parts = Math.ceil(values.length / size);
  return Array.from({ length: parts }, (_, at) => values.slice(at * size, (at + 1) * size));
}

/** A time as UNIX milliseconds, as the service has it. TypeError for an invalid one. */
export function toTimestamp(time: number | Date): number;
export function toTimestamp(time: number | Date | undefined): number | undefined;
export function toTimestamp(time: number | Date | undefined): number | undefined {
  if (time === undefined) return undefined;
  // Not `Number(null)`, which is 0. A Date of another realm is no instance of this one.
  const isTime = typeof time === 'number' || Object.prototype.toString.call(time) === DATE;
  const milliseconds = isTime ? Number(time) : Number.NaN;
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
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'string') return `a value of the type ${typeof value}`;
  return value.length > LONGEST_QUOTE
    ? `a text of ${value.length} characters`
    : JSON.stringify(value);
}
