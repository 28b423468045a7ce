import type { Operation } from '../generated/operations.ts';
import type { AttemptOutcome } from './attempt.ts';

/** A call on its way out. */
export interface Outgoing {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query as the document has them. */
  readonly path: string;
  readonly headers: Headers;
  /** The body, not yet encoded. */
  readonly content: unknown;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
  /** Default: the client's. */
  readonly maxRetries: number | undefined;
  /** Told of each attempt. */
  readonly observe: ((outcome: AttemptOutcome) => void) | undefined;
}

/** The answer to a call: its head, and what its body means. */
export interface Answer {
  readonly response: Response;
  readonly value: unknown;
}
