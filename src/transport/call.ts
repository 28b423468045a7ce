import type { EndOfBody } from '../codec/record-decoder.ts';
import type { DataFormat, OperationId } from '../generated/operations.ts';
import type { operations } from '../generated/types.ts';
import type { AttemptOutcome, Observed } from './hooks.ts';
import type { RequestSource } from './openapi-client.ts';
import type { CallOptions } from './options.ts';

type Parameters<Id extends OperationId> = operations[Id]['parameters'];
type RequestContent<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: infer Content };
}
  ? Content[keyof Content]
  : never;
type SuccessContent<Id extends OperationId> = {
  [
    Status in keyof operations[Id]['responses'] & (200 | 201 | 202 | 204)
  ]: operations[Id]['responses'][Status] extends {
    content: infer Content;
  }
    ? Content
    : never;
}[keyof operations[Id]['responses'] & (200 | 201 | 202 | 204)];

/** The values of a call to an operation. */
export interface Arguments<Id extends OperationId> {
  path?: Parameters<Id>['path'] | undefined;
  query?: Parameters<Id>['query'] | undefined;
  body?: RequestContent<Id> | undefined;
}

/** The result of an operation: an array for JSON Lines. */
export type Result<Id extends OperationId> =
  SuccessContent<Id> extends infer Content
    ? Content extends { 'application/x-jsonlines': infer Lines }
      ? Lines
      : Content extends { 'application/json': infer Value }
        ? Value
        : undefined
    : never;

/** One record of an operation that returns JSON Lines. */
export type RecordOf<Id extends OperationId> =
  Result<Id> extends readonly (infer Line)[] ? Line : never;

/** The values of a call to any operation. */
export interface Values {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

/** The options of a read of records, with those that only this package sets. */
export interface ReadOptions extends CallOptions {
  /** Receives so many bytes of the body before they are needed. Default: one chunk. */
  readAheadBytes?: number | undefined;
  /**
   * Called when the body has ended. A read with it asks for more where the end is no proof. Without it, a body with a
   * doubtful end is asked for again.
   */
  onEnd?: ((end: EndOfBody) => void) | undefined;
}

/** The options of a call, with those that only this package sets. */
export interface InnerOptions extends ReadOptions, Observed {
  format?: DataFormat | undefined;
  maxRetries?: number | undefined;
}

/** A call of an operation, checked and encoded: each attempt sends the same. */
export interface Call extends RequestSource {
  /** The path as in the document, filled. */
  readonly path: string;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
  /** Default: the client's. */
  readonly maxRetries: number | undefined;
  /** Called after each attempt. */
  readonly observe: ((outcome: AttemptOutcome) => void) | undefined;
}
