import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';

// A value that is nested deeper can be parsed, but the code that walks it fails, JSON.stringify first of all.
const MAX_DEPTH = 1_000;
const QUOTE = 34;
const BACKSLASH = 92;
const NOT_FINITE = /NaN|-?Infinity/g;
// The codes of brackets and braces differ in this bit only.
const BRACE_BIT = 0x20;
const OPENING = 123;
const CLOSING = 125;

/**
 * The value of a JSON body. ConnectionError if the text was cut off, MalformedResponseError if it is empty or not JSON.
 */
export function decodeJson(text: string): unknown {
  if (text.trim() === '') throw new MalformedResponseError('the response is empty, and not JSON');
  try {
    return parseJson(text);
  } catch {
    if (isCutJson(text)) throw new ConnectionError('the response ended within its value');
    throw new MalformedResponseError('the response is not JSON');
  }
}

/** Does the text start as an object, a list or a string of JSON that has no end? */
export function isCutJson(text: string): boolean {
  return /^\s*[[{"]/.test(text) && !isClosed(nestingOf(new TextEncoder().encode(text)));
}

/** As `JSON.parse`, and NaN, Infinity and -Infinity, which Python writes though JSON does not have them, are `null`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = withoutNotFinite(text);
    if (repaired === text) throw error;
    return JSON.parse(repaired);
  }
}

/** Replaces the numbers that are not finite, outside of strings. */
function withoutNotFinite(text: string): string {
  let repaired = '';
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const start = quote < 0 ? text.length : quote;
    const end = endOfString(text, start);
    repaired += text.slice(at, start).replaceAll(NOT_FINITE, 'null') + text.slice(start, end);
    at = end;
  }
  return repaired;
}

/** The index after the string that starts at `quote`. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit === BACKSLASH) at += 1;
  }
  return text.length;
}

/** MalformedResponseError for a body of JSON, or JSON Lines, whose values are nested too deeply. */
export function checkDepth(body: Uint8Array): void {
  if (nestingOf(body).deepest <= MAX_DEPTH) return;
  throw new MalformedResponseError(`the response is nested deeper than ${MAX_DEPTH} levels`);
}

/** How deep the values in a text of JSON are nested. */
export interface Nesting {
  /** Levels of the deepest value so far. */
  readonly deepest: number;
  /** Objects and lists that are open at the end. */
  readonly open: number;
  /** Is a string open at the end? */
  readonly inText: boolean;
  /** Bytes of the next chunk that belong to the last one: 1 after a backslash. */
  readonly skipped: number;
}

const NO_NESTING: Nesting = { deepest: 0, open: 0, inText: false, skipped: 0 };

/** The nesting of a text of JSON after another chunk of it. */
export function nestingOf(chunk: Uint8Array, before: Nesting = NO_NESTING): Nesting {
  let { deepest, open, inText, skipped: at } = before;
  for (; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (inText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) inText = !inText;
    else if (inText) continue;
    else if ((byte | BRACE_BIT) === OPENING) deepest = Math.max(deepest, (open += 1));
    else if ((byte | BRACE_BIT) === CLOSING) open -= 1;
  }
  return { deepest, open, inText, skipped: at - chunk.length };
}

/** Has every object, list and string its end? */
export function isClosed({ open, inText }: Nesting): boolean {
  return open <= 0 && !inText;
}
