import { Encoder } from '@msgpack/msgpack';
import { concatBytes } from '../../codec/bytes.ts';
import { encodeJsonLines } from '../../codec/json-lines.ts';
import { type ExampleAnswer, examples } from '../../generated/examples.ts';
import { mediaTypes, type OperationId } from '../../generated/operations.ts';
import type { Answer } from '../wire/answer.ts';
import { negotiate } from '../wire/negotiate.ts';
import { brokenBody } from './connection-failure.ts';
import type { ScriptedAnswer } from './scripted-reply.ts';

const NEWLINE = 10;
const WITHOUT_BODY = new Set([204, 205, 304]);

/** The status of a response. TypeError for an example that the operation does not have, RangeError for what is no status. */
export function statusOf(id: OperationId, { status, example }: ScriptedAnswer): number {
  const documented = example === undefined ? successOf(id) : statusWith(id, example);
  const chosen = status ?? documented;
  if (Number.isInteger(chosen) && chosen >= 200 && chosen <= 599) return chosen;
  throw new RangeError(`a status is a whole number from 200 to 599, not ${chosen}`);
}

/** The response that a test has asked for, in the media type that the caller likes best. */
export function scriptedAnswer(
  id: OperationId,
  parts: ScriptedAnswer,
  accept: string | undefined,
): Answer {
  const { example } = parts;
  const status = statusOf(id, parts);
  const answer = answerOf(id, example === undefined ? status : statusWith(id, example));
  const choice = chooseContent(answer, accept, example);
  const shown = example ?? Object.keys(choice?.examples ?? {})[0];
  const value = parts.body ?? (shown === undefined ? undefined : choice?.examples[shown]);

  const headers = new Headers(answer.headers);
  for (const [name, text] of new Headers(parts.headers)) headers.set(name, text);
  if (value === undefined || WITHOUT_BODY.has(status)) {
    return { status, headers: Object.fromEntries(headers) };
  }
  const { bytes, type } = encode(value, headers.get('content-type') ?? choice?.type);
  headers.set('content-type', type);
  return { status, headers: Object.fromEntries(headers), body: bytes };
}

/** A response with the headers that a test has asked for, and cut off where it has. */
export async function changed(answer: Answer, parts: ScriptedAnswer): Promise<Answer> {
  const { retryAfter, cutAfterLines } = parts;
  const headers = new Headers(answer.headers);
  for (const [name, text] of new Headers(parts.headers)) headers.set(name, text);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const all = { ...answer, headers: Object.fromEntries(headers) };
  if (cutAfterLines === undefined || answer.body === undefined) return all;
  return { ...all, body: broken(cut(await bytesOf(answer.body), cutAfterLines)) };
}

/** One media type of a response, and its bodies. */
interface Choice {
  readonly type: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

function chooseContent(
  { content }: ExampleAnswer,
  accept: string | undefined,
  example: string | undefined,
): Choice | undefined {
  const choices = content
    .filter((one) => example === undefined || Object.hasOwn(one.examples, example))
    .flatMap(({ types, examples: bodies }) => types.map((type) => ({ type, examples: bodies })));
  const types = choices.map(({ type }) => type);
  const best = negotiate(types, accept);
  return choices.find(({ type }) => type === best);
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
  if (wanted.startsWith(mediaTypes.msgpack)) {
    const encoder = new Encoder();
    return { bytes: concatBytes([value].flat().map((one) => encoder.encode(one))), type: wanted };
  }
  const isLines = wanted.startsWith(mediaTypes.jsonlines);
  const isText = typeof value === 'string' && !wanted.startsWith(mediaTypes.json);
  // A value for which the documented media type has no form: a test's own error, say, where the service sends a page.
  const type = isLines || isText ? wanted : mediaTypes.json;
  const text = isText ? value : isLines ? encodeJsonLines([value].flat()) : JSON.stringify(value);
  return { bytes: new TextEncoder().encode(text), type };
}

async function bytesOf(body: NonNullable<Answer['body']>): Promise<Uint8Array> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(await bytesOf(part));
  return concatBytes(parts);
}

/** A body of which only this much comes, before its connection breaks. */
async function* broken(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield bytes;
  throw brokenBody();
}

/** The first `lines` lines, and half of the next. */
function cut(bytes: Uint8Array, lines: number): Uint8Array<ArrayBuffer> {
  let start = 0;
  for (let line = 0; line < lines && start < bytes.length; line += 1) {
    start = endOfLine(bytes, start);
  }
  return bytes.slice(0, start + Math.ceil((endOfLine(bytes, start) - start) / 2));
}

/** Where the line that begins at `start` ends, with its newline. */
function endOfLine(bytes: Uint8Array, start: number): number {
  const newline = bytes.indexOf(NEWLINE, start);
  return newline < 0 ? bytes.length : newline + 1;
}
