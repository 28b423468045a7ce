import type { OperationId } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Answer } from '../wire/answer.ts';
import type { Call, PathOf } from '../wire/call.ts';

/** Carries out the calls of one operation. */
export type Handler<Id extends OperationId> = (
  call: Call<PathOf<Id>>,
  cloud: Cloud,
) => Answer | Promise<Answer>;

/** A handler for each of these operations: one that is missing does not compile. */
export type HandlersOf<Id extends OperationId> = { readonly [One in Id]: Handler<One> };
