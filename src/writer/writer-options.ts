import { checkOptions, type OptionNames } from '../codec/known-options.ts';
import { MAX_VALUE_BYTES } from '../generated/constants.ts';

/** A stored batch, as `onFlush` receives it. */
export interface FlushedBatch {
  /** Index of its first entry. */
  readonly start: number;
  readonly count: number;
  /** The result of the request. */
  readonly response: unknown;
}

/** How a writer batches. */
export interface WriterOptions {
  /**
   * Index of the first entry. Default 0, which overwrites existing entries. `'append'` asks for the number of entries at
   * the first write, and writes after the last one.
   */
  start?: number | 'append' | undefined;
  /** Most entries of a batch. Default 1000. */
  size?: number | undefined;
  /** Most bytes of a batch, before compression. Default 8 MiB. A larger entry is sent alone. */
  maxBatchBytes?: number | undefined;
  /** Milliseconds until a batch is sent that is not full. Default 15 000. `Infinity`: until it is full or flushed. */
  interval?: number | undefined;
  /** Default `'gzip'`. */
  contentEncoding?: 'gzip' | 'identity' | undefined;
  /** Most bytes of one entry as JSON. Default 1 MiB, which is the most that the service stores. */
  maxItemSize?: number | undefined;
  /**
   * Called after each stored batch, in order, and not awaited. If it throws, no entry is lost: the writer continues, and
   * the next `flush()` or `close()` rejects with the first such error when all entries are stored.
   */
  onFlush?: ((batch: FlushedBatch) => void) | undefined;
}

/** The names of `WriterOptions`. */
export const WRITER_OPTIONS: OptionNames<WriterOptions> = {
  start: true,
  size: true,
  maxBatchBytes: true,
  interval: true,
  contentEncoding: true,
  maxItemSize: true,
  onFlush: true,
};

/** The options of a writer, checked and with defaults. */
export interface WriterSettings {
  readonly start: number | 'append';
  readonly size: number;
  readonly maxBatchBytes: number;
  readonly interval: number;
  readonly contentEncoding: 'gzip' | 'identity';
  readonly maxItemSize: number;
  readonly onFlush: ((batch: FlushedBatch) => void) | undefined;
}

const MIB = 1024 * 1024;

/** Checks the options and adds the defaults. RangeError for an invalid value, TypeError for an unknown option. */
export function writerSettings(options: WriterOptions): WriterSettings {
  checkOptions('a writer', options, WRITER_OPTIONS);
  const {
    start = 0,
    size = 1000,
    maxBatchBytes = 8 * MIB,
    interval = 15_000,
    contentEncoding = 'gzip',
    maxItemSize = MAX_VALUE_BYTES,
    onFlush,
  } = options;
  check(start === 'append' || isIndex(start), 'start', start, "an index from 0 on, or 'append'");
  check(isSize(size), 'size', size, 'a positive integer');
  check(isSize(maxBatchBytes), 'maxBatchBytes', maxBatchBytes, 'a positive integer');
  check(isSize(maxItemSize), 'maxItemSize', maxItemSize, 'a positive integer');
  check(isDelay(interval), 'interval', interval, 'a number that is not negative');
  check(isEncoding(contentEncoding), 'contentEncoding', contentEncoding, "'gzip' or 'identity'");
  return { start, size, maxBatchBytes, interval, contentEncoding, maxItemSize, onFlush };
}

/** May an entry have this index? */
export function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSize(value: unknown): boolean {
  return isIndex(value) && value > 0;
}

function isDelay(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

function isEncoding(value: unknown): boolean {
  return value === 'gzip' || value === 'identity';
}

function check(valid: boolean, name: string, value: unknown, wanted: string): void {
  if (!valid) throw new RangeError(`${name} must be ${wanted}, not ${String(value)}`);
}
