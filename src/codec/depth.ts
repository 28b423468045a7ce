import { MalformedResponseError } from '../errors/malformed-response-error.ts';

// What is nested deeper can be parsed, and brings down whatever walks it, JSON.stringify to begin with.
const DEEPEST = 1_000;
const QUOTE = 34;
const BACKSLASH = 92;
// Brackets and braces differ in this bit alone.
const BRACE_BIT = 0x20;
const OPENING = 123;
const CLOSING = 125;

/** MalformedResponseError for a body of JSON, or JSON Lines, whose values are nested too deeply. */
export function checkDepth(body: Uint8Array): void {
  if (depthOf(body) <= DEEPEST) return;
  throw new MalformedResponseError(`the answer is nested deeper than ${DEEPEST} levels`);
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
