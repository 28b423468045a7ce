import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { parseJson } from './json.ts';
import type { LineParser } from './json-lines.ts';
import { keyOf, type KeyedRecord } from './record-key.ts';

const FIRST_KEY = '{"_key":"';
const LAST_KEY = ',"_key":"';
const QUOTE = 34;
const COMMA = 44;
const BRACE = 125;

/** The text of a record without its `_key`, and the key. */
interface CutRecord {
  readonly key: string;
  readonly text: string;
}

/** A line of a JSON Lines body as it arrived, and the key of its record. */
export interface RawLine {
  readonly _key: string | undefined;
  readonly text: string;
}

/**
 * Parses a line without its `_key`, and puts the key beside the record. To parse the key, and then to delete it from the
 * record, would cost a quarter of a whole read.
 */
export function withoutKey<T>(parse: LineParser<T>): LineParser<KeyedRecord<T>> {
  return (line) => {
    const cut = cutKey(line);
    if (cut !== undefined) return { _key: cut.key, record: parseRecord(parse, cut.text, cut.key) };
    const { _key, text } = lineWithoutKey(line);
    return { _key, record: parseRecord(parse, text, _key) };
  };
}

/** Parses a line with its `_key`, and puts the key beside the record, too. */
export function withKey<T>(parse: LineParser<T>): LineParser<KeyedRecord<T>> {
  return (line) => {
    const _key = cutKey(line)?.key ?? lineWithKey(line)._key;
    return { _key, record: parseRecord(parse, line, _key) };
  };
}

/** Parses the text of a record. If it cannot be parsed, the error has the key. */
function parseRecord<T>(parse: LineParser<T>, text: string, key: string | undefined): T {
  try {
    return parse(text);
  } catch (error) {
    if (key === undefined) throw error;
    // The parser's own message may quote the record, which may be confidential.
    const isOurs = error instanceof MalformedResponseError;
    const message = isOurs ? error.message : 'the response is not JSON';
    throw new MalformedResponseError(message, undefined, key);
  }
}

/** The line as it is, with the key of its record. Throws if it is not JSON. */
export function lineWithKey(text: string): RawLine {
  const _key = cutLastKey(text.trimEnd())?.key ?? keyOf(parseJson(text));
  return { _key, text };
}

/** Takes the `_key` out of a line and changes nothing else in it. Throws if it is not JSON. */
export function lineWithoutKey(text: string): RawLine {
  const line = text.trimEnd();
  const last = cutLastKey(line);
  if (last !== undefined) return { _key: last.key, text: last.text };
  const cut = cutFirstKey(line);
  const record = parseRecord(parseJson, text, cut?.key);
  if (cut !== undefined) return { _key: cut.key, text: cut.text };
  return { _key: keyOf(record), text: withoutMember(text, '_key') };
}

/**
 * Cuts the `_key` off the text of a record, if the key is its last member, as in items and collections, or its first, as
 * in logs and requests. `undefined` for any other text, and for keys with escapes. Reads only both ends of the text:
 * whether it is JSON shows when the rest is parsed.
 */
function cutKey(text: string): CutRecord | undefined {
  return cutLastKey(text) ?? cutFirstKey(text);
}

/** A key that is the last member also shows that the record is complete. */
function cutLastKey(text: string): CutRecord | undefined {
  const end = text.length;
  // In a record within the record one more brace would follow, and in a text with quotes a backslash would come first.
  if (text.charCodeAt(end - 1) !== BRACE || text.charCodeAt(end - 2) !== QUOTE) return undefined;
  const quote = text.lastIndexOf('"', end - 3);
  const at = quote + 1 - LAST_KEY.length;
  if (at <= 0 || !text.startsWith(LAST_KEY, at)) return undefined;
  const key = text.slice(quote + 1, end - 2);
  return key.includes('\\') ? undefined : { key, text: `${text.slice(0, at)}}` };
}

function cutFirstKey(text: string): CutRecord | undefined {
  if (!text.startsWith(FIRST_KEY)) return undefined;
  const from = FIRST_KEY.length;
  const quote = text.indexOf('"', from);
  const key = text.slice(from, quote);
  if (quote < 0 || quote + 2 >= text.length || key.includes('\\')) return undefined;
  // Another member has to follow: a comma at the end is not JSON.
  if (text.charCodeAt(quote + 1) !== COMMA || text.charCodeAt(quote + 2) !== QUOTE)
    return undefined;
  return { key, text: `{${text.slice(quote + 2)}` };
}

/** The JSON text of an object without its members of this name. The other members stay as they are written. */
function withoutMember(text: string, name: string): string {
  const members = membersOf(text);
  const kept = members.filter(({ key }) => key !== name);
  if (kept.length === members.length) return text;
  return `{${kept.map(({ from, to }) => text.slice(from, to)).join(',')}}`;
}

/** The members of the JSON text of an object, which is known to be valid; an empty array for another value. */
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
