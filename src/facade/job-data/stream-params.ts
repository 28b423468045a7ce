import type { OptionNames } from '../../codec/known-options.ts';
import type { DataFormat } from '../../generated/operations.ts';
import { checkFlag, checkNames, withoutUndefined } from '../arguments.ts';
import { READ_PARAMS, type ReadParams } from './read-params.ts';

/** Which records to return as a stream of bytes, and in which form. */
export interface StreamParams extends Omit<ReadParams, 'concurrency'> {
  /** Default `jl`, the only format that can resume when the connection breaks. */
  format?: DataFormat | undefined;
  /** The columns of `csv`, in order. Required for items; log entries have time, level and message. */
  fields?: readonly string[] | undefined;
  /** Start `csv` with a line of column names. Default false. */
  includeHeaders?: boolean | undefined;
  /** Text between the columns of `csv`. Default: a comma. */
  separator?: string | undefined;
  /** Quotation mark of `csv`. */
  quote?: string | undefined;
  /** Escape character of `csv`. */
  escape?: string | undefined;
  /** Text between the lines of `csv`. */
  lineEnd?: string | undefined;
}

const { concurrency: _, ...ofRead } = READ_PARAMS;

/** The names of a read that every stream has. */
export const STREAMED_PARAMS: OptionNames<Omit<ReadParams, 'concurrency'> & { format?: unknown }> =
  { ...ofRead, format: true };

/** The names of `StreamParams`. */
export const STREAM_PARAMS: OptionNames<StreamParams> = {
  ...STREAMED_PARAMS,
  fields: true,
  includeHeaders: true,
  separator: true,
  quote: true,
  escape: true,
  lineEnd: true,
};

/** The parameters of `csv` in the names of the API. */
export interface CsvQuery {
  fields?: string;
  include_headers?: 0 | 1;
  sep?: string;
  quote?: string;
  escape?: string;
  lineend?: string;
}

/** The part of the query that is about `csv`. TypeError if it is set for another format. */
export function toCsvQuery(params: StreamParams): CsvQuery {
  const fields = checkNames('a column of csv', params.fields);
  if (fields?.length === 0) throw new TypeError('csv needs at least one column in fields');
  if (fields?.some((field) => field.includes(','))) {
    throw new TypeError('a column of csv can have no comma in its name');
  }
  const csv = withoutUndefined({
    fields: fields?.join(','),
    include_headers:
      checkFlag('includeHeaders', params.includeHeaders) === true ? (1 as const) : undefined,
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
