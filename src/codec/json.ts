import { MalformedResponseError } from '../errors/malformed-response-error.ts';

// A value that is nested deeper can be parsed, but the code that walks it fails, JSON.stringify first of all.
const MAX_DEPTH = 1_000;
const QUOTE = 34;
const BACKSLASH = 92;
// The codes of brackets and braces differ in this bit only.
const BRACE_BIT = 0x20;
const OPENING = 123;
const CLOSING = 125;

/** The value of a JSON body. MalformedResponseError if the text is empty or not JSON. */
export function decodeJson(text: string): unknown {
  if (text.trim() === '') throw new MalformedResponseError('the response is empty, and not JSON');
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedResponseError('the response is not JSON');
  }
}

/** MalformedResponseError for a body of JSON, or JSON Lines, whose values are nested too deeply. */
export function checkDepth(body: Uint8Array): void {
  if (depthOf(body) <= MAX_DEPTH) return;
  throw new MalformedResponseError(`the response is nested deeper than ${MAX_DEPTH} levels`);
}

function depthOf(body: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (inText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) inText = !inText;
    else if (inText) continue;
    else if ((byte | BRACE_BIT) === OPENING) deepest = Math.max(deepest, (depth += 1));
    else if ((byte | BRACE_BIT) === CLOSING) depth -= 1;
  }
  return deepest;
}
