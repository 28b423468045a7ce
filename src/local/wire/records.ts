import { Encoder } from '@msgpack/msgpack';
import { concatBytes } from '../../codec/bytes.ts';
import { examples } from '../../generated/examples.ts';
import { dataFormats, mediaTypes, type OperationId } from '../../generated/operations.ts';
import { type Answer, contentType, parts } from './answer.ts';
import { isObject } from './call.ts';
import { csvWriter } from './csv.ts';
import { type Filter, filterOf } from './filter.ts';
import { logLine } from './log-line.ts';
import { negotiate } from './negotiate.ts';
import type { Query } from './query.ts';
import { invalidValue } from './refusal.ts';
import { xmlValue } from './xml.ts';

/** A record as it is stored: its full key, when it was written, and its JSON text. */
export interface StoredRecord {
  readonly key: string;
  readonly ts: number;
  readonly text: string;
  /** The project, where the records of several are read. */
  readonly project?: number;
}

/** How the records of a resource differ from others on the wire. */
export interface RecordStyle {
  /** Do the fields that `meta` asks for come before the record's own? */
  readonly metaFirst?: boolean;
  /** Does the last line end with a newline? */
  readonly lastNewline?: boolean;
  /** What MessagePack leaves out, whatever `meta` asks for. */
  readonly noKeyInMessagePack?: boolean;
  /** Columns of CSV unless told. */
  readonly fields?: readonly string[];
}

const META = ['_key', '_ts', '_project'] as const;
type Meta = (typeof META)[number];

/** Characters that are sent at once. A part of the store may hold hundreds of records of a megabyte each. */
const CHUNK = 256 * 1024;

interface Reading {
  readonly meta: readonly Meta[];
  readonly noData: boolean;
  readonly filter: Filter | undefined;
  readonly count: number;
}

/** The media types that an operation answers with. */
const types: Partial<Record<OperationId, readonly string[]>> = {};

function typesOf(id: OperationId): readonly string[] {
  types[id] ??= (examples[id]['200']?.content ?? []).flatMap((one) => one.types);
  return types[id];
}

/** The records of a read in the format that was asked for, as they are sent: a part for each part of the store. */
export function records(
  id: OperationId,
  { query, accept }: { query: Query; accept: string | undefined },
  pages: AsyncIterable<readonly StoredRecord[]>,
  style: RecordStyle,
): Answer {
  const type = typeOf(id, query, accept);
  const reading: Reading = {
    meta: META.filter((name) => query.all('meta').includes(name)),
    noData: query.flag('nodata'),
    filter: filterOf(query),
    count: query.count('count') ?? Infinity,
  };
  const name = query.text('saveas');
  const headers: Record<string, string> = {
    'content-type': contentType(parts[id], type),
    ...(name !== undefined && {
      'content-disposition': `Attachment; filename=${name.replaceAll(/[^\w.-]/g, '_')}`,
    }),
  };
  const chosen = chosenRecords(pages, reading);
  return { status: 200, headers, body: encode(type, chosen, reading, style, query) };
}

function typeOf(id: OperationId, query: Query, accept: string | undefined): string {
  const known = typesOf(id);
  const format = query.text('format');
  if (format === undefined) return negotiate(known, accept) ?? mediaTypes.jsonlines;
  const wanted = Object.entries(dataFormats).find(([name]) => name === format)?.[1];
  if (wanted === undefined || !known.includes(wanted)) throw invalidValue('format', format);
  return wanted;
}

async function* chosenRecords(
  pages: AsyncIterable<readonly StoredRecord[]>,
  { filter, count }: Reading,
): AsyncGenerator<readonly StoredRecord[]> {
  let left = count;
  if (left === 0) return;
  for await (const page of pages) {
    const passing =
      filter === undefined ? page : page.filter(({ text }) => filter(JSON.parse(text)));
    const chosen = passing.length > left ? passing.slice(0, left) : passing;
    if (chosen.length > 0) yield chosen;
    left -= chosen.length;
    if (left <= 0) return;
  }
}

function encode(
  type: string,
  pages: AsyncIterable<readonly StoredRecord[]>,
  reading: Reading,
  style: RecordStyle,
  query: Query,
): AsyncIterable<string | Uint8Array<ArrayBuffer>> {
  switch (type) {
    case mediaTypes.msgpack:
      return messagePack(pages, withoutKey(reading, style));
    case dataFormats.json:
      return jsonArray(pages, reading, style);
    case dataFormats.csv: {
      const write = csvWriter(query, style.fields);
      return written(pages, (record) => write.row(valueOf(record, reading)), write.head);
    }
    case dataFormats.xml:
      return written(
        pages,
        (record) => xmlValue(valueOf(record, reading)),
        '<?xml version="1.0" encoding="UTF-8"?>\n<values>',
        '</values>\n',
      );
    case dataFormats.text:
      return written(pages, (record) => logLine(valueOf(record, reading)));
    default:
      return jsonLines(pages, reading, style);
  }
}

async function* jsonLines(
  pages: AsyncIterable<readonly StoredRecord[]>,
  reading: Reading,
  { metaFirst = false, lastNewline = false }: RecordStyle,
): AsyncGenerator<string> {
  let isFirst = true;
  const isPlain = reading.meta.length === 0 && !reading.noData;
  for await (const page of pages) {
    let text = '';
    for (const record of page) {
      const line = isPlain ? record.text : lineOf(record, reading, metaFirst);
      if (lastNewline) text += `${line}\n`;
      else text += isFirst ? line : `\n${line}`;
      isFirst = false;
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
}

async function* jsonArray(
  pages: AsyncIterable<readonly StoredRecord[]>,
  reading: Reading,
  { metaFirst = false }: RecordStyle,
): AsyncGenerator<string> {
  let before = '[';
  for await (const page of pages) {
    const text = page.map((record) => lineOf(record, reading, metaFirst)).join(',');
    yield before + text;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

async function* written(
  pages: AsyncIterable<readonly StoredRecord[]>,
  write: (record: StoredRecord) => string,
  head = '',
  end = '',
): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const page of pages) yield page.map(write).join('');
  if (end !== '') yield end;
}

async function* messagePack(
  pages: AsyncIterable<readonly StoredRecord[]>,
  reading: Reading,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new Encoder({ ignoreUndefined: true });
  for await (const page of pages) {
    yield concatBytes(page.map((record) => encoder.encode(valueOf(record, reading))));
  }
}

function withoutKey(reading: Reading, { noKeyInMessagePack = false }: RecordStyle): Reading {
  if (!noKeyInMessagePack) return reading;
  return { ...reading, meta: reading.meta.filter((name) => name !== '_key') };
}

/** The JSON text of a record with its meta fields. The record is not parsed for that. */
function lineOf(record: StoredRecord, { meta, noData }: Reading, metaFirst: boolean): string {
  const { text } = record;
  // Samples are lists, which have no fields.
  if (!text.startsWith('{')) return text;
  const own = noData ? '' : text.slice(1, -1).trim();
  const added = meta
    .filter((name) => metaValue(record, name) !== undefined)
    .map((name) => `"${name}":${JSON.stringify(metaValue(record, name))}`)
    .join(',');
  if (own === '' || added === '') return `{${own}${added}}`;
  return metaFirst ? `{${added},${own}}` : `{${own},${added}}`;
}

function valueOf(record: StoredRecord, { meta, noData }: Reading): unknown {
  const value: unknown = JSON.parse(record.text);
  if (!isObject(value)) return value;
  const added = meta.map((name): [string, unknown] => [name, metaValue(record, name)]);
  if (added.length === 0 && !noData) return value;
  return { ...(noData ? {} : value), ...Object.fromEntries(added) };
}

function metaValue({ key, ts, project }: StoredRecord, name: Meta): string | number | undefined {
  if (name === '_key') return key;
  return name === '_ts' ? ts : project;
}
