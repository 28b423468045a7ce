import type { StoredRecord } from '../wire/records.ts';

const DIGITS = 13;

/** The time of a write to one place: another for each, even for two within a millisecond. */
export function nextStamp(last: number): number {
  return Math.max(Date.now(), last + 1);
}

/** A stored value: when it was written, and its text. */
export function joinStamp(ts: number, text: string): string {
  return String(ts).padStart(DIGITS, '0') + text;
}

/** The text of a stored value. */
export function textOf(value: string): string {
  return value.slice(DIGITS);
}

/** A stored value as a record. */
export function recordOf(key: string, value: string): StoredRecord {
  return { key, ts: Number(value.slice(0, DIGITS)), text: value.slice(DIGITS) };
}
