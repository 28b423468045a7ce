import type { StoredRecord } from '../wire/records.ts';

const DIGITS = 13;

/** The time of a write to one place: another for each, even for two within a millisecond. */
export function nextStamp(last: number): number {
  return Math.max(Date.now(), last + 1);
}

/** A stored value: when it was written, and its text. */
export function joinStamp(ts: number, text: string): string {
  const value = String(ts).padStart(DIGITS, '0') + text;
  // V8 copies a joined text when somebody looks into it, and keeps its parts until then: here, the whole body of the request.
  // So it is looked into now: otherwise the first read of what is in memory would take as much memory again.
  if (!value.endsWith(text.slice(-1))) throw new Error('a text does not end as it should');
  return value;
}

/** The text of a stored value. */
export function textOf(value: string): string {
  return value.slice(DIGITS);
}

/** A stored value as a record. */
export function recordOf(key: string, value: string): StoredRecord {
  return { key, ts: Number(value.slice(0, DIGITS)), text: value.slice(DIGITS) };
}
