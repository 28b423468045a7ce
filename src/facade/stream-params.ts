import type { DataFormat } from '../generated/operations.ts';
import { checkNames } from './name.ts';
import type { ReadParams } from './read-params.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Which records to give as a stream of bytes, and how they are written. */
export interface StreamParams extends Omit<ReadParams, 'concurrency' | 'format'> {
  /** Default `jl`, the only one that goes on where it was when the connection breaks. */
  format?: DataFormat | undefined;
  /** The columns of `csv`, in order. Items have no others than these; log entries have time, level and message. */
  fields?: readonly string[] | undefined;
  /** Begin `csv` with a line of column names. Default false. */
  includeHeaders?: boolean | undefined;
  /** Text between the columns of `csv`. Default: the service's own, a comma. */
  separator?: string | undefined;
  /** Quotation mark of `csv`. */
  quote?: string | undefined;
  /** Escape character of `csv`. */
  escape?: string | undefined;
  /** Text between the lines of `csv`. */
  lineEnd?: string | undefined;
}

/** The part of a query that says how CSV is written, in the names of the wire. */
export interface CsvQuery {
  fields?: string;
  include_headers?: 0 | 1;
  sep?: string;
  quote?: string;
  escape?: string;
  lineend?: string;
}

/** How `params` want CSV written. TypeError if they do, but not for CSV. */
export function toCsvQuery(params: StreamParams): CsvQuery {
  const fields = checkNames('a column of csv', params.fields);
  if (fields?.length === 0) throw new TypeError('csv needs at least one column in fields');
  if (fields?.some((field) => field.includes(','))) {
    throw new TypeError('a column of csv can have no comma in its name');
  }
  const csv = withoutUndefined({
    fields: fields?.join(','),
    include_headers: params.includeHeaders === true ? (1 as const) : undefined,
    sep: params.separator,
    quote: params.quote,
    escape: params.escape,
    lineend: params.lineEnd,
  });
  const [first] = Object.keys(csv);
  if (params.format !== 'csv' && first !== undefined) {
    throw new TypeError(`${first} goes with the format csv, not ${params.format ?? 'jl'}`);
  }
  return csv;
}
