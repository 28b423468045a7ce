import { LogLevel } from '../generated/constants.ts';
import type { JsonValue, LogEntry } from '../generated/types.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import { type ReadParams, type ReadQuery, toFilters } from './read-params.ts';
import { toTimestamp } from './timestamp.ts';

export type LogLevelName = keyof typeof LogLevel;

/** Which log entries to read. */
export interface LogReadParams extends ReadParams {
  /** The lowest level wanted. */
  level?: LogLevelName | number | undefined;
}

/** What a log entry says beside its message. */
export interface LogDetails {
  /** Default INFO. */
  level?: number | undefined;
  /** Default: now. */
  time?: number | Date | undefined;
  readonly [field: string]: JsonValue | Date | undefined;
}

const OPERATIONS: CountedJobDataOperations = {
  read: 'readLogs',
  readOne: 'readLog',
  write: 'writeLogs',
  stats: 'getLogStats',
};

/** What a job has logged, oldest first. */
export class Logs extends CountedJobData<LogEntry, LogReadParams> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /** Writes an entry; see `write` for when it is stored. Resolves to its index. */
  async log(message: string, { level, time, ...rest }: LogDetails = {}): Promise<number> {
    return this.write({
      ...(rest as Record<string, JsonValue>),
      message,
      level: level ?? LogLevel.INFO,
      time: toTimestamp(time) ?? Date.now(),
    });
  }

  debug(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.DEBUG });
  }

  info(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.INFO });
  }

  warn(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.WARNING });
  }

  error(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.ERROR });
  }

  protected override toQuery({ level, ...params }: LogReadParams): ReadQuery {
    const query = super.toQuery(params);
    if (level === undefined) return query;
    const atLeast = toFilters(['level', '>=', [levelOf(level)]]) ?? [];
    return { ...query, filter: [...atLeast, ...(query.filter ?? [])] };
  }
}

function levelOf(level: LogLevelName | number): number {
  const number = typeof level === 'number' ? level : LogLevel[level];
  if (Number.isFinite(number)) return number;
  const names = Object.keys(LogLevel).join(', ');
  throw new TypeError(`a log level is a number or one of ${names}, not ${JSON.stringify(level)}`);
}
