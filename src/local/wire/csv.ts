import { isObject } from './call.ts';
import type { Query } from './query.ts';
import { Refusal } from './refusal.ts';

interface CsvWriter {
  /** The line of names, if it was asked for. */
  readonly head: string;
  row(record: unknown): string;
}

/** Writes records as CSV: the fields that the query names, or those that the resource has. Refusal if there are none. */
export function csvWriter(query: Query, usual: readonly string[] = []): CsvWriter {
  const fields = query.text('fields')?.split(',') ?? usual;
  if (fields.length === 0) throw new Refusal(400, 'missing value for fields');
  const separator = query.text('sep') ?? ',';
  const quote = query.text('quote') ?? '"';
  const escape = query.text('escape') ?? quote;
  const lineEnd = query.text('lineend') ?? '\n';
  const special = [separator, quote, '\n', '\r'];

  const cell = (value: unknown): string => {
    if (value === undefined || value === null) return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!special.some((one) => one !== '' && text.includes(one))) return text;
    return `${quote}${text.replaceAll(quote, escape + quote)}${quote}`;
  };
  const line = (cells: readonly unknown[]): string => cells.map(cell).join(separator) + lineEnd;
  return {
    head: query.flag('include_headers') ? line(fields) : '',
    row: (record) => line(fields.map((name) => (isObject(record) ? record[name] : undefined))),
  };
}
