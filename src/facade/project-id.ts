import { shown } from './shown.ts';

const DIGITS = /^\d+$/;

/** A project's id as a number. TypeError if `id` is no positive integer. */
export function parseProjectId(id: number | string): number {
  const number = typeof id === 'string' && DIGITS.test(id) ? Number(id) : id;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new TypeError(`a project id is a number such as 123, not ${shown(id)}`);
}
