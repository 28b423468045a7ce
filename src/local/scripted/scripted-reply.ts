import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { ExampleNames } from '../../generated/examples.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { ConnectionFailure } from './connection-failure.ts';
import type { ServiceCall } from './service-call.ts';

/** Names of the examples that the document has of an operation: of its success and of its errors. */
export type ExampleName<Id extends OperationId = OperationId> = ExampleNames[Id];

/** A response in parts. Without a status, an example or a body, it is the response that the service itself would send. */
export interface ScriptedAnswer<Name extends string = string> {
  /** Default: that of the example, or of the success of the operation. */
  readonly status?: number | undefined;
  /** Name of an example. Default: the first of the status. */
  readonly example?: Name | undefined;
  /** Instead of an example: a JSON value, an array for JSON Lines, or text for other media types. Bytes stay as they are. */
  readonly body?: unknown;
  readonly headers?: RequestInit['headers'] | undefined;
  /** Seconds of the Retry-After header. */
  readonly retryAfter?: number | undefined;
  /** Instead of a response, the connection fails. */
  readonly connection?: ConnectionFailure | undefined;
  /** The connection breaks after so many lines of the body and half of the next. A JSON body is one line. */
  readonly cutAfterLines?: number | undefined;
}

/** The names of `ScriptedAnswer`. */
const SCRIPTED_ANSWER: OptionNames<ScriptedAnswer> = {
  status: true,
  example: true,
  body: true,
  headers: true,
  retryAfter: true,
  connection: true,
  cutAfterLines: true,
};

/** The name of an example, a status, or a response in parts. */
export type PlainReply<Name extends string> = Name | number | ScriptedAnswer<Name>;

/** What to respond: plainly, or by a function of the call. If the function throws, `fetch` rejects with that. */
export type ScriptedReply<Name extends string = string> =
  | PlainReply<Name>
  | ((call: ServiceCall) => PlainReply<Name> | Promise<PlainReply<Name>>);

/** A plain reply as parts. TypeError for a part that does not exist. */
export function partsOf(reply: PlainReply<string>): ScriptedAnswer {
  if (typeof reply === 'string') return { example: reply };
  if (typeof reply === 'number') return { status: reply };
  checkOptions('a response', reply, SCRIPTED_ANSWER);
  return reply;
}

/** Does the reply leave the response to the service, and only change or break it? */
export function isFromState({ status, example, body }: ScriptedAnswer): boolean {
  return status === undefined && example === undefined && body === undefined;
}
