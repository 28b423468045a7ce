import type { OptionNames } from '../../codec/known-options.ts';
import { LogLevel } from '../../generated/constants.ts';
import type { JsonValue, LogEntry } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkText, toTimestamp } from '../arguments.ts';
import { reportedByClose } from '../../writer/writer-state.ts';
import { CountedJobData } from './job-data.ts';
import type { CountedJobDataOperations } from './job-reads.ts';
import {
  FOLLOW_PARAMS,
  type FollowParams,
  LOG_READ_PARAMS,
  type LogLevelName,
  type LogReadParams,
} from './read-params.ts';
import { STREAM_PARAMS, type StreamParams } from './stream-params.ts';

/** Which log entries to return as a stream of bytes. */
export interface LogStreamParams extends StreamParams {
  format?: 'jl' | 'json' | 'csv' | 'text' | undefined;
  /** Only entries of this level and above. */
  level?: LogLevelName | number | undefined;
}

/** Which log entries to follow. */
export interface LogFollowParams extends FollowParams {
  /** Only entries of this level and above. */
  level?: LogLevelName | number | undefined;
}

/** The fields of a log entry, apart from its message. */
export interface LogDetails {
  /** Default INFO. */
  level?: number | undefined;
  /** Default: now. */
  time?: number | Date | undefined;
  readonly [field: string]: JsonValue | Date | undefined;
}

/** The names of `LogStreamParams`. */
const LOG_STREAM_PARAMS: OptionNames<LogStreamParams> = { ...STREAM_PARAMS, level: true };
/** The names of `LogFollowParams`. */
const LOG_FOLLOW_PARAMS: OptionNames<LogFollowParams> = { ...FOLLOW_PARAMS, level: true };

const OPERATIONS: CountedJobDataOperations = {
  read: 'readLogs',
  readOne: 'readLog',
  write: 'writeLogs',
  stats: 'getLogStats',
  entry: 'object',
  appends: true,
  params: LOG_READ_PARAMS,
  streamParams: LOG_STREAM_PARAMS,
  followParams: LOG_FOLLOW_PARAMS,
};

/** The log entries of a job, oldest first. `log`, `write` and the like write after the last one. */
export class Logs extends CountedJobData<LogEntry, LogReadParams> {
  protected override get operations(): CountedJobDataOperations {
    return OPERATIONS;
  }

  /** Writes an entry, and resolves to its index. See `write` for when it is stored. */
  log(message: string, details?: LogDetails): Promise<number> {
    return reportedByClose(this.#log(message, details));
  }

  /** Writes an entry of the level DEBUG. */
  debug(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.DEBUG });
  }

  /** Writes an entry of the level INFO. */
  info(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.INFO });
  }

  /** Writes an entry of the level WARNING. */
  warn(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.WARNING });
  }

  /** Writes an entry of the level ERROR. */
  error(message: string): Promise<number> {
    return this.log(message, { level: LogLevel.ERROR });
  }

  /**
   * The entries as the service writes them, not decoded: `jl` (the default), `json`, `csv` or `text`. The request is sent
   * when the stream is read. `jl` resumes when the connection breaks, and leaves out a `_key` that you did not ask for.
   * The other formats fail with StreamInterruptedError, whose `received` is 0: the stream may end within a record.
   */
  stream(params: LogStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The existing entries, or the `last` of them, and then the new ones. It ends when the job is finished or deleted and all
   * its entries were returned. Each comes once and in order, even if a connection breaks. If the read gives up, it throws
   * StreamInterruptedError; pass its `lastKey` as `startAfter` to resume. NotFoundError if the job does not exist.
   */
  follow(
    params: LogFollowParams = {},
    options?: CallOptions,
  ): AsyncGenerator<LogEntry, void, void> {
    return this.followed(params, options);
  }

  async #log(message: string, { level, time, ...rest }: LogDetails = {}): Promise<number> {
    return this.write({
      ...(rest as Record<string, JsonValue>),
      message: checkText('message', message),
      level: level ?? LogLevel.INFO,
      time: toTimestamp(time) ?? Date.now(),
    });
  }
}
