/** Separates the parts of a key. No part contains it. */
const SEPARATOR = '\u0000';
/** Sorts after the separator, and before every part of a key. */
const AFTER_SEPARATOR = '\u0001';
const ESCAPED: Readonly<Record<string, string>> = {
  '\u0000': '\u0001\u0001',
  '\u0001': '\u0001\u0002',
};
// oxlint-disable-next-line no-control-regex -- These are the characters that the separators use.
const TO_ESCAPE = /[\u0000\u0001]/g;
// oxlint-disable-next-line no-control-regex -- As above.
const TO_UNESCAPE = /\u0001[\u0001\u0002]/g;

/** A part of a key: numbers sort as numbers, texts as texts. */
export type KeyPart = string | number;

/** Keys from one place of the store to another. */
export interface KeyRange {
  readonly gte?: string;
  readonly gt?: string;
  readonly lt?: string;
  readonly lte?: string;
}

/** The key of one value: its kind, then its place. */
export function keyOf(...parts: readonly KeyPart[]): string {
  return parts.map(encodePart).join(SEPARATOR);
}

/** All keys that begin with these parts and have more. */
export function keysWithin(...parts: readonly KeyPart[]): { gte: string; lt: string } {
  const prefix = keyOf(...parts);
  return { gte: prefix + SEPARATOR, lt: prefix + AFTER_SEPARATOR };
}

/** The last part of a key, as text. */
export function lastText(key: string): string {
  const part = key.slice(key.lastIndexOf(SEPARATOR) + 1);
  return part.replaceAll(TO_UNESCAPE, (pair) => (pair.endsWith('\u0001') ? '\u0000' : '\u0001'));
}

/** The last `count` parts of a key, as numbers. */
export function lastNumbers(key: string, count: number): number[] {
  return key
    .split(SEPARATOR)
    .slice(-count)
    .map((part) => Number(part.slice(1)));
}

function encodePart(part: KeyPart): string {
  if (typeof part === 'string') return escapeText(part);
  const digits = String(part);
  // The number of digits comes first, as a letter, so that 9 sorts before 10.
  return String.fromCharCode(96 + digits.length) + digits;
}

function escapeText(text: string): string {
  return text.replaceAll(TO_ESCAPE, (character) => ESCAPED[character] ?? character);
}
