import { keyOf } from './record-key.ts';

const LAST_MEMBER = ',"_key":"';
const END_OF_LINE = /^[^"\\]*"\}\s*$/;

/** A line of a JSON Lines body as it came. */
export interface RawLine {
  readonly _key: string | undefined;
  readonly text: string;
}

/** The line whose record has its `_key` in it. Throws if it is not JSON. */
export function lineWithKey(text: string): RawLine {
  const at = startOfLastKey(text);
  const _key = at === undefined ? keyOf(JSON.parse(text)) : keyAt(text, at);
  return { _key, text };
}

/** The line, and its record's `_key` taken out of it. Nothing else of it is changed. Throws if it is not JSON. */
export function lineWithoutKey(text: string): RawLine {
  const at = startOfLastKey(text);
  if (at !== undefined) return { _key: keyAt(text, at), text: `${text.slice(0, at)}}` };
  const record: unknown = JSON.parse(text);
  return { _key: keyOf(record), text: withoutMember(text, '_key') };
}

/** Where the `_key` of a record begins that has it last, as the service writes it: that tells that the line is whole. */
function startOfLastKey(text: string): number | undefined {
  const at = text.lastIndexOf(LAST_MEMBER);
  // Quotes of a text would have a backslash before them, and a record within the record one more brace behind.
  return at >= 0 && END_OF_LINE.test(text.slice(at + LAST_MEMBER.length)) ? at : undefined;
}

function keyAt(text: string, start: number): string {
  const at = start + LAST_MEMBER.length;
  return text.slice(at, text.indexOf('"', at));
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
