import { encodeJsonLines } from '../codec/json-lines.ts';
import { type ExampleAnswer, examples } from '../generated/examples.ts';
import { mediaTypes, type OperationId } from '../generated/operations.ts';
import { brokenBody } from './broken-connection.ts';
import type { FakeAnswer } from './fake-reply.ts';
import { negotiate } from './negotiate.ts';

const NEWLINE = 10;
const WITHOUT_BODY = new Set([204, 205, 304]);

/** The status of an answer. TypeError for an example that the operation has not, RangeError for what is no status. */
export function statusOf(id: OperationId, { status, example }: FakeAnswer): number {
  const documented = example === undefined ? successOf(id) : statusWith(id, example);
  const chosen = status ?? documented;
  if (Number.isInteger(chosen) && chosen >= 200 && chosen <= 599) return chosen;
  throw new RangeError(`a status is a whole number from 200 to 599, not ${chosen}`);
}

/** What `fetch` resolves to, in the media type that the caller likes best. */
export function responseOf(id: OperationId, parts: FakeAnswer, accept: string | null): Response {
  const { example, retryAfter, cutAfterLines } = parts;
  const status = statusOf(id, parts);
  const answer = answerOf(id, example === undefined ? status : statusWith(id, example));
  const choice = negotiate(answer, accept, example);
  const shown = example ?? Object.keys(choice?.examples ?? {})[0];
  const value = parts.body ?? (shown === undefined ? undefined : choice?.examples[shown]);

  const headers = new Headers(answer.headers);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  for (const [name, text] of new Headers(parts.headers)) headers.set(name, text);
  if (value === undefined || WITHOUT_BODY.has(status))
    return new Response(null, { status, headers });

  const { bytes, type } = encode(value, headers.get('content-type') ?? choice?.type);
  headers.set('content-type', type);
  const body = cutAfterLines === undefined ? bytes : brokenBody(cut(bytes, cutAfterLines));
  return new Response(body, { status, headers });
}

function answerOf(id: OperationId, status: number): ExampleAnswer {
  return examples[id][status] ?? examples[id]['default'] ?? { content: [] };
}

function successOf(id: OperationId): number {
  return Number(Object.keys(examples[id]).find((status) => status.startsWith('2')));
}

function statusWith(id: OperationId, example: string): number {
  const named = Object.entries(examples[id]).filter(([status]) => status !== 'default');
  const [status] = named.find(([, answer]) => namesOf(answer).includes(example)) ?? [];
  if (status !== undefined) return Number(status);
  const names = new Set(named.flatMap(([, answer]) => namesOf(answer)));
  throw new TypeError(`${id} has no example ${example}; it has ${[...names].join(', ')}`);
}

function namesOf({ content }: ExampleAnswer): string[] {
  return content.flatMap((one) => Object.keys(one.examples));
}

function encode(
  value: unknown,
  wanted = typeof value === 'string' ? mediaTypes.text : mediaTypes.json,
): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  if (value instanceof Uint8Array) return { bytes: new Uint8Array(value), type: wanted };
  const isLines = wanted.startsWith(mediaTypes.jsonlines);
  const isText = typeof value === 'string' && !wanted.startsWith(mediaTypes.json);
  // A value for which the documented media type has no form: a test's own error, say, where the service sends a page.
  const type = isLines || isText ? wanted : mediaTypes.json;
  const text = isText ? value : isLines ? encodeJsonLines([value].flat()) : JSON.stringify(value);
  return { bytes: new TextEncoder().encode(text), type };
}

/** The first `lines` lines, and half of the next. */
function cut(bytes: Uint8Array, lines: number): Uint8Array {
  let start = 0;
  for (let line = 0; line < lines && start < bytes.length; line += 1)
    start = endOfLine(bytes, start);
  return bytes.slice(0, start + Math.ceil((endOfLine(bytes, start) - start) / 2));
}

/** Where the line that begins at `start` ends, with its newline. */
function endOfLine(bytes: Uint8Array, start: number): number {
  const newline = bytes.indexOf(NEWLINE, start);
  return newline < 0 ? bytes.length : newline + 1;
}
