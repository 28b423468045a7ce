import type { OperationId } from '../generated/operations.ts';
import type { operations } from '../generated/types.ts';

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

/** The values a call to an operation takes: of its path, its query and its body. */
export interface Arguments<Id extends OperationId> {
  path?: Parameters<Id>['path'] | undefined;
  query?: Parameters<Id>['query'] | undefined;
  body?: RequestContent<Id> | undefined;
}

/** What the answer of an operation means: an array for JSON Lines. */
export type Result<Id extends OperationId> =
  SuccessContent<Id> extends infer Content
    ? Content extends { 'application/x-jsonlines': infer Lines }
      ? Lines
      : Content extends { 'application/json': infer Value }
        ? Value
        : undefined
    : never;

/** One record of an operation that answers with JSON Lines. */
export type RecordOf<Id extends OperationId> =
  Result<Id> extends readonly (infer Line)[] ? Line : never;
