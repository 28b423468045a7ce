import { LogLevel } from '../generated/constants.ts';
import type { JsonValue, LogEntry } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import type { FollowParams } from './follow-params.ts';
import type { ReadParams } from './read-params.ts';
import type { StreamParams } from './stream-params.ts';
import { toTimestamp } from './timestamp.ts';

export type LogLevelName = keyof typeof LogLevel;

/** Which log entries to read. */
export interface LogReadParams extends ReadParams {
  /** The lowest level wanted. */
  level?: LogLevelName | number | undefined;
}

/** Which log entries to give as a stream of bytes. */
export interface LogStreamParams extends StreamParams {
  format?: 'jl' | 'json' | 'csv' | 'text' | undefined;
  /** The lowest level wanted. */
  level?: LogLevelName | number | undefined;
}

/** Which log entries to follow. They travel as JSON Lines: in MessagePack they have no keys to go on by. */
export interface LogFollowParams extends Omit<FollowParams, 'format'> {
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

/**
 * What a job has logged, oldest first. Read with `format: 'msgpack'` an entry has no key, so that a read which breaks
 * can't go on: StreamInterruptedError.
 */
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

  /**
   * The entries as the service writes them, without being decoded: `jl` (the default), `json`, `csv` or `text`. Nothing
   * is asked for before the stream is read. `jl` goes on where it was when the connection breaks, and leaves out a
   * `_key` that was not asked for; the others fail with StreamInterruptedError, whose `received` is 0: what arrived may
   * end within a record.
   */
  stream(params: LogStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The entries that there are, or the `last` of them, and then those to come: ends when the job is finished or deleted
   * and all that was written is given. Each comes once and in order, also when a connection breaks; a read that gives up
   * says so with StreamInterruptedError, whose `lastKey` is a `startAfter` to go on with. NotFoundError if there is no
   * such job.
   */
  follow(
    params: LogFollowParams = {},
    options?: CallOptions,
  ): AsyncGenerator<LogEntry, void, void> {
    return this.followed(params, options);
  }
}
