import { splitKeys, keepKeys } from '../codec/record-key.ts';
import { InvalidRecordError } from '../errors/invalid-record-error.ts';
import { positionOf } from '../reader/position.ts';
import type { StandardIssue, StandardSchema } from './standard-schema.ts';

/** What records are held against. */
export interface Check {
  /** operationId, for error messages. */
  readonly operation: string;
  readonly schema: StandardSchema;
  /** Did the caller ask for `_key`? Else the schema does not see it. */
  readonly keepKey: boolean;
}

/**
 * What the schema makes of the records, which have keys: one at a time and in order. InvalidRecordError at the first that
 * does not pass, after those before it are given. TypeError if it is no Standard Schema.
 */
export async function* checkRecords(
  chunks: AsyncIterable<unknown[]>,
  { operation, schema, keepKey }: Check,
): AsyncGenerator<unknown[], void, void> {
  const standard = standardOf(schema);
  for await (const records of chunks) {
    const passed: unknown[] = [];
    for (const { _key = '', record } of keepKey ? keepKeys(records) : splitKeys(records)) {
      const answer = standard.validate(record);
      // Only where there is something to wait for: to await each record costs more than most checks.
      const result = answer instanceof Promise ? await answer : answer;
      if (result.issues !== undefined) {
        if (passed.length > 0) yield passed;
        throw errorOf(operation, _key, result.issues);
      }
      passed.push(result.value);
    }
    yield passed;
  }
}

/** The same for a single record, whose key is known. */
export async function checkRecord(
  record: unknown,
  key: string,
  { operation, schema }: Pick<Check, 'operation' | 'schema'>,
): Promise<unknown> {
  const result = await standardOf(schema).validate(record);
  if (result.issues === undefined) return result.value;
  throw errorOf(operation, key, result.issues);
}

function errorOf(
  operation: string,
  key: string,
  issues: readonly StandardIssue[],
): InvalidRecordError {
  // No more of an issue than the standard knows: validators add the value, and what it is in.
  const known = issues.map(({ message, path = [] }) => ({
    message,
    // A validator's own kind of list would make another of its kind.
    path: Array.from(path, (part) => (typeof part === 'object' ? part.key : part)),
  }));
  return new InvalidRecordError(operation, key, positionOf(key), known);
}

function standardOf(schema: StandardSchema): StandardSchema['~standard'] {
  const standard: StandardSchema['~standard'] | undefined = schema['~standard'];
  if (typeof standard?.validate === 'function') return standard;
  throw new TypeError('schema must be a Standard Schema, such as one of zod, valibot or arktype');
}
