const FIRST = '{"_key":"';
const LAST = ',"_key":"';
const QUOTE = 34;
const COMMA = 44;
const BRACE = 125;

/** The text of a record without its `_key`, and that. */
export interface CutRecord {
  readonly key: string;
  readonly text: string;
}

/**
 * Cuts the `_key` off the record whose text is from `start` to `end`, if it is its last member, where the service has
 * it in items and collections, or its first, as in logs and requests. `undefined` for any other text, and for keys with
 * escapes in them. Not all of the text is looked at: whether it is JSON is to be seen when what is left is parsed.
 */
export function cutKey(text: string, start: number, end: number): CutRecord | undefined {
  return cutLastKey(text, start, end) ?? cutFirstKey(text, start, end);
}

/** The same where it is the last member: that also tells that the record is whole. */
export function cutLastKey(text: string, start: number, end: number): CutRecord | undefined {
  // A record within the record would have one more brace behind, and a text with quotes in it a backslash before them.
  if (text.charCodeAt(end - 1) !== BRACE || text.charCodeAt(end - 2) !== QUOTE) return undefined;
  const quote = text.lastIndexOf('"', end - 3);
  const at = quote + 1 - LAST.length;
  if (at <= start || !text.startsWith(LAST, at)) return undefined;
  const key = text.slice(quote + 1, end - 2);
  return key.includes('\\') ? undefined : { key, text: `${text.slice(start, at)}}` };
}

function cutFirstKey(text: string, start: number, end: number): CutRecord | undefined {
  if (!text.startsWith(FIRST, start)) return undefined;
  const from = start + FIRST.length;
  const quote = text.indexOf('"', from);
  const key = text.slice(from, quote);
  if (quote < 0 || quote + 2 >= end || key.includes('\\')) return undefined;
  // Another member has to follow: a comma with nothing behind it is no JSON.
  if (text.charCodeAt(quote + 1) !== COMMA || text.charCodeAt(quote + 2) !== QUOTE)
    return undefined;
  return { key, text: `{${text.slice(quote + 2, end)}` };
}
