import { concatBytes } from '../../codec/bytes.ts';
import type { Operation } from '../../generated/operations.ts';
import type { Incoming } from './exchange.ts';
import { Refusal, unreadable } from './refusal.ts';

/** The longest body that is read, after it is decompressed. */
export const MAX_BODY_BYTES: number = 64 * 1024 * 1024;
const MAX_DEPTH = 500;

/** The text of a body. Refusal for a body that is too long, not gzip though it says so, or not UTF-8. */
export async function readText(incoming: Incoming): Promise<string> {
  if (incoming.body === undefined) return '';
  const encoding = incoming.header('content-encoding') ?? 'identity';
  if (encoding === 'identity') return textOf(await bounded(incoming.body));
  if (encoding !== 'gzip') throw new Refusal(415, `Content-Encoding ${encoding} is not supported`);
  return textOf(await unzip(await bounded(incoming.body)));
}

/** A JSON value. Refusal for text that is not JSON, or is nested too deeply. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable('invalid JSON');
  }
  if (isTooDeep(value, MAX_DEPTH)) throw unreadable('nested too deeply');
  return value;
}

/** A line of a body: its JSON text, and its value. */
export interface Line {
  readonly text: string;
  readonly value: unknown;
}

/** The lines of a JSON Lines body. Refusal if one is not JSON: then nothing of the body is used. */
export function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line !== '') lines.push({ text: line, value: parseJson(line) });
  }
  return lines;
}

/** The fields of a form, each with all its values. */
export function parseForm(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** What a test sees of a body: decoded as the document says, or the text itself if it is something else. */
export function decodeBody({ request, jsonFields = [] }: Operation, text: string): unknown {
  if (text === '') return undefined;
  try {
    if (request === 'form') return fieldsOf(parseForm(text), jsonFields);
    if (request === 'json') return JSON.parse(text);
    if (request === 'jsonlines') return parseLines(text).map(({ value }) => value);
  } catch {
    // Not what the document asks for: the test shall see what was sent.
  }
  return text;
}

function fieldsOf(
  form: ReadonlyMap<string, readonly string[]>,
  jsonFields: readonly string[],
): Record<string, unknown> {
  const entries = [...form].map(([name, values]): [string, unknown] => {
    const value = values.length === 1 ? values[0] : values;
    return [name, jsonFields.includes(name) ? JSON.parse(String(value)) : value];
  });
  return Object.fromEntries(entries);
}

async function bounded(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > MAX_BODY_BYTES) {
      throw new Refusal(413, `the body is longer than ${MAX_BODY_BYTES} bytes`);
    }
    parts.push(part);
  }
  return concatBytes(parts);
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await bounded(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable('not in GZIP format');
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('not UTF-8');
  }
}

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  // A loop over the keys makes no list of the values: this runs for every record that is written.
  for (const name in value) {
    if (isTooDeep(Reflect.get(value, name), levels - 1)) return true;
  }
  return false;
}
