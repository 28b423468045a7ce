/** Positions of a job's records: from `start`, up to and without `end`; without `end` to whatever comes last. */
export interface ReadRange {
  readonly start: number;
  readonly end?: number;
}

/**
 * The positions from `start` on as ranges of `size`, for data of about `total` records. The last one is open: a job
 * that runs may have got more meanwhile, and one with holes has positions past its number of records.
 */
export function* rangesOf(start: number, total: number, size: number): Generator<ReadRange> {
  let at = start;
  for (; at + size < total; at += size) yield { start: at, end: at + size };
  yield { start: at };
}
