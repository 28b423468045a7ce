import { LogLevel } from '../generated/constants.ts';
import type { LogLevelName, LogReadParams } from './logs.ts';
import { type ReadParams, type ReadQuery, toFilters, toReadQuery } from './read-params.ts';
import { shown } from './shown.ts';

/** The query of `params`, for the log entries of the job with this key. TypeError for what can't be meant. */
export function toLogQuery(jobKey: string, { level, ...params }: LogReadParams): ReadQuery {
  checkKeysThere(params);
  const query = toReadQuery(jobKey, params);
  if (level === undefined) return query;
  const atLeast = toFilters(['level', '>=', [levelOf(level)]]) ?? [];
  return { ...query, filter: [...atLeast, ...(query.filter ?? [])] };
}

/** The service gives log entries no key in MessagePack, even when asked for it. */
function checkKeysThere({ format, end, concurrency = 1, meta = [] }: ReadParams): void {
  if (format !== 'msgpack') return;
  if (end === undefined && concurrency === 1 && !meta.includes('_key')) return;
  throw new TypeError(
    'log entries have no key in MessagePack: following, end, concurrency and _key need one',
  );
}

function levelOf(level: LogLevelName | number): number {
  const number = typeof level === 'number' ? level : LogLevel[level];
  if (Number.isFinite(number)) return number;
  const names = Object.keys(LogLevel).join(', ');
  throw new TypeError(`a log level is a number or one of ${names}, not ${shown(level)}`);
}
