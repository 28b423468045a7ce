import { keyOf } from '../codec/record-key.ts';

/** Reads the records from a position on. */
export type ReadFrom<T> = (position: number) => AsyncIterable<readonly T[]>;

// Each time that a step back was too short, the next one is so many times as long.
const LONGER = 4;

/**
 * The key of the last record from position `first` on; `undefined` if there is none. The service gives records
 * forwards only: the search begins where the last of `total` should be, and goes back where that is past the end.
 */
export async function lastKeyFrom(
  first: number,
  total: number,
  read: ReadFrom<unknown>,
): Promise<string | undefined> {
  for (let from = Math.max(first, total - 1), step = 1; ; step *= LONGER) {
    let last: string | undefined;
    for await (const records of read(from)) last = keyOf(records.at(-1)) ?? last;
    if (last !== undefined || from === first) return last;
    from = Math.max(first, from - step);
  }
}

/** The last `n` records before position `end`, or all of them: goes back until there are so many. */
export async function lastRecords<T>(n: number, end: number, read: ReadFrom<T>): Promise<T[]> {
  for (let step = n; ; step *= LONGER) {
    const from = Math.max(0, end - step);
    let records: T[] = [];
    for await (const more of read(from)) {
      for (const record of more) records.push(record);
      // Not at each chunk: there may be many, and few records in each.
      if (records.length > 2 * n) records = records.slice(-n);
    }
    if (records.length >= n || from === 0) return records.slice(-n);
  }
}
