import type { ScrapinghubClient } from 'scrapinghub-client';
import type { OperationId } from '../../../src/generated/operations.ts';

/** How a user reaches an operation, and what the answer that the document shows becomes on the way. */
export interface ContractCall {
  readonly call: (client: ScrapinghubClient) => Promise<unknown>;
  /** The facade's answer, from the documented one. Default: the same. */
  readonly gives?: (example: never) => unknown;
}

/** One call for each of some operations. */
export type ContractCalls<Id extends OperationId> = Readonly<Record<Id, ContractCall>>;

/** The answer is a list of one, and the facade gives that one. */
export const first = ([line]: unknown[]): unknown => line;

/** The facade gives nothing, whatever the answer. */
export const nothing = (): undefined => undefined;

/** What a call through `client.api` gives. */
export const data = async (result: Promise<{ data?: unknown }>): Promise<unknown> =>
  (await result).data;
