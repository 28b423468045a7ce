import { cutKey, cutLastKey } from './cut-key.ts';
import type { LineParser } from './line-parser.ts';
import { keyOf } from './record-key.ts';

/** A line of a JSON Lines body as it came. */
export interface RawLine {
  readonly _key: string | undefined;
  readonly text: string;
}

/** Each line with its record's key. */
export const linesWithKeys: LineParser<RawLine> = { one: lineWithKey };

/** Each line with its record's key, which is taken out of it. */
export const linesWithoutKeys: LineParser<RawLine> = { one: lineWithoutKey };

/** The line whose record has its `_key` in it. Throws if it is not JSON. */
export function lineWithKey(text: string): RawLine {
  const _key = cutLastKey(text, 0, text.trimEnd().length)?.key ?? keyOf(JSON.parse(text));
  return { _key, text };
}

/** The line, and its record's `_key` taken out of it. Nothing else of it is changed. Throws if it is not JSON. */
export function lineWithoutKey(text: string): RawLine {
  const end = text.trimEnd().length;
  const last = cutLastKey(text, 0, end);
  if (last !== undefined) return { _key: last.key, text: last.text };
  const record: unknown = JSON.parse(text);
  // It is whole, so that a key may be cut off wherever it is.
  const cut = cutKey(text, 0, end);
  if (cut !== undefined) return { _key: cut.key, text: cut.text };
  return { _key: keyOf(record), text: withoutMember(text, '_key') };
}

/** The JSON text of an object without the members of this name. What is in them stays as it is written. */
function withoutMember(text: string, name: string): string {
  const members = membersOf(text);
  const kept = members.filter(({ key }) => key !== name);
  if (kept.length === members.length) return text;
  return `{${kept.map(({ from, to }) => text.slice(from, to)).join(',')}}`;
}

/** The members of the JSON text of an object, which is known to be right; none of another value. */
function membersOf(text: string): { key: unknown; from: number; to: number }[] {
  const members: { key: unknown; from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  let key: unknown;
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    if (depth === 1 && key === undefined && token.startsWith('"')) key = JSON.parse(token);
    if (token === '}' || token === ']') depth -= 1;
    if (key !== undefined && ((depth === 1 && token === ',') || depth === 0)) {
      members.push({ key, from, to: index });
      key = undefined;
    }
    if (token === '{' || token === '[') depth += 1;
    if (depth === 1 && (token === '{' || token === ',')) from = index + 1;
  }
  return text.trimStart().startsWith('{') ? members : [];
}
