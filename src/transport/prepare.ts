import { type DataFormat, type OperationId, operations } from '../generated/operations.ts';
import { type Observed, OBSERVER } from './attempt.ts';
import type { CallOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { fillPath } from './path.ts';
import { encodeQuery } from './query.ts';
import { mediaTypeOf, type RecordFormat } from './record-format.ts';

/** The values of a call, whatever its operation. */
export interface Values {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

export interface InnerOptions extends CallOptions, Observed {
  format?: RecordFormat | DataFormat | undefined;
  maxRetries?: number;
}

/** A call of the facade, ready to be sent. TypeError for a value that no path, query or header can carry. */
export function prepare(
  id: OperationId,
  { path: at, query, body }: Values,
  { headers = {}, signal, timeout, maxRetries, format, ...rest }: InnerOptions,
): Outgoing {
  const operation = operations[id];
  const { method, path: template } = operation;
  const search = query === undefined ? '' : encodeQuery(query);
  return {
    operation,
    method: method.toUpperCase(),
    path: fillPath(template, at ?? {}) + (search && `?${search}`),
    headers: headersOf(headers, format),
    content: body,
    signal,
    timeout,
    maxRetries,
    observe: rest[OBSERVER],
  };
}

function headersOf(
  headers: NonNullable<CallOptions['headers']>,
  format: InnerOptions['format'],
): Headers {
  const all = new Headers(headers);
  if (format !== undefined) all.set('accept', mediaTypeOf(format));
  return all;
}
