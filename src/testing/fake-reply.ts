import type { ExampleNames } from '../generated/examples.ts';
import type { OperationId } from '../generated/operations.ts';
import type { ConnectionFailure } from './broken-connection.ts';
import type { FakeCall } from './fake-call.ts';

/** Names of the examples that the document has of an operation: of its success and of its refusals. */
export type ExampleName<Id extends OperationId = OperationId> = ExampleNames[Id];

/** An answer in parts. What is not named is as the document has it. */
export interface FakeAnswer<Name extends string = string> {
  /** Default: that of the example, else of the operation's success. */
  readonly status?: number | undefined;
  /** Name of an example. Default: the first of the status. */
  readonly example?: Name | undefined;
  /** In place of an example: a JSON value, an array for JSON Lines, or text for other media types. Bytes go as they are. */
  readonly body?: unknown;
  readonly headers?: HeadersInit | undefined;
  /** Seconds of the Retry-After header. */
  readonly retryAfter?: number | undefined;
  /** In place of an answer, the connection fails. */
  readonly connection?: ConnectionFailure | undefined;
  /** The connection breaks after so many lines of the body and half of the next. A JSON body is one line. */
  readonly cutAfterLines?: number | undefined;
}

/** The name of an example, a status, or an answer in parts. */
export type PlainReply<Name extends string> = Name | number | FakeAnswer<Name>;

/** What to answer: plainly, or by a function of the call. What that throws, `fetch` rejects with. */
export type FakeReply<Name extends string = string> =
  | PlainReply<Name>
  | ((call: FakeCall) => PlainReply<Name> | Promise<PlainReply<Name>>);

/** A plain reply as parts. */
export function partsOf(reply: PlainReply<string>): FakeAnswer {
  if (typeof reply === 'string') return { example: reply };
  return typeof reply === 'number' ? { status: reply } : reply;
}
