import { keyOf } from '../codec/record-key.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { interruptedError, interruptionOf } from './resume.ts';

/** Several reads, which are returned as one. */
export interface JoinedReads {
  /** operationId, for error messages. */
  readonly call: string;
  /** Most records to return; `undefined` for all. */
  readonly count: number | undefined;
}

/**
 * The records of several reads as those of one: at most `count`, and an error has the progress of all of them. `convert`
 * makes of the records what the caller gets.
 */
export async function* joinReads<T, R>(
  { call, count = Infinity }: JoinedReads,
  chunks: AsyncIterable<T[]>,
  convert: (records: T[]) => R[],
): AsyncGenerator<R[], void, void> {
  let received = 0;
  let lastKey: string | undefined;
  let isYielding = false;
  if (count === 0) return;
  try {
    for await (const records of chunks) {
      const taken = records.slice(0, count - received);
      received += taken.length;
      lastKey = keyOf(taken.at(-1)) ?? lastKey;
      isYielding = true;
      yield convert(taken);
      isYielding = false;
      if (received >= count) return;
    }
  } catch (error) {
    const interruption = isYielding ? undefined : interruptionOf(error);
    // A read that fails before its first response fails as any other call.
    if (
      interruption === undefined ||
      (received === 0 && !(error instanceof StreamInterruptedError))
    )
      throw error;
    throw interruptedError(call, { lastKey, received }, interruption);
  }
}

/** The records of reads that are sent one after the other. A single one needs no joining. */
export function readInTurn<T>(
  joined: JoinedReads,
  reads: readonly (() => AsyncIterable<T[]>)[],
): AsyncIterable<T[]> {
  const [first] = reads;
  if (first !== undefined && reads.length === 1) return first();
  return joinReads(joined, inSequence(reads), unchanged);
}

/** One read after the other. */
export async function* inSequence<T>(
  reads: readonly (() => AsyncIterable<T>)[],
): AsyncGenerator<T, void, void> {
  for (const read of reads) yield* read();
}

export function unchanged<T>(records: T[]): T[] {
  return records;
}
