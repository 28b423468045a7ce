import { many } from './many.ts';

const HALF_PAIR = /\p{Surrogate}/u;

/**
 * `name`, checked: TypeError unless it is a text, and one that the service can tell from "any" and from another name.
 */
export function checkName(what: string, name: string): string {
  if (typeof name !== 'string' || name === '') {
    throw new TypeError(`${what} must be a text that is not empty`);
  }
  if (HALF_PAIR.test(name)) {
    throw new TypeError(`${what} holds half a surrogate pair, which is not text`);
  }
  return name;
}

/** One name or several, each checked as by `checkName`; `undefined` stays what it is. */
export function checkNames<T extends string>(
  what: string,
  names: T | readonly T[] | undefined,
): T[] | undefined {
  const all = many(names);
  all?.forEach((name) => checkName(what, name));
  return all;
}
