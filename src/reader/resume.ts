import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { gaveUp } from './gave-up.ts';
import { interruptionOf, Patience } from './patience.ts';
import { type Place, Progress, type Wanted } from './progress.ts';

/** A read that can go on behind any of its records. */
export interface ResumableRead<T> extends Wanted {
  /** operationId, for error messages. */
  readonly call: string;
  /** Milliseconds to go on trying without a new record. 0: give up at once. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  /** Sends the read, for what is left of it. Its records have `_key`. */
  open(place: Place): AsyncIterable<T[]>;
}

/**
 * The records of a read, each once and in order, however often its connection breaks: it goes on behind the last one
 * given. StreamInterruptedError when it was tried for `patience` ms without a new record. `give` makes what is given of
 * them: a generator around this one would cost more.
 */
export async function* resume<T, R>(
  read: ResumableRead<T>,
  give: (records: T[]) => R[],
): AsyncGenerator<R[], void, void> {
  const progress = new Progress(read);
  const patience = new Patience(read.patience, read.signal);
  let begun = false;
  for (;;) {
    let isWithConsumer = false;
    try {
      for await (const records of read.open(progress.begin())) {
        const taken = progress.take(records);
        if (taken.length > 0) {
          patience.renew();
          isWithConsumer = true;
          yield give(taken);
          isWithConsumer = false;
        }
        if (progress.isFull) return;
      }
      if (progress.isOver) return;
    } catch (error) {
      if (isWithConsumer) throw error;
      read.signal?.throwIfAborted();
      if (progress.isFull) return;
      const interruption = interruptionOf(error);
      begun ||= progress.received > 0 || error instanceof StreamInterruptedError;
      // What is refused before it has begun is refused as any other call.
      if (interruption === undefined || !begun) throw error;
      const { received, after } = progress;
      const isLost = received > 0 && after === undefined;
      if (isLost || !(await patience.outlasts(interruption))) {
        throw gaveUp(read.call, { lastKey: after, received }, interruption);
      }
    }
  }
}
