import { indexOf, keepKeys, splitKeys } from '../../codec/record-key.ts';
import { InvalidRecordError } from '../../errors/invalid-record-error.ts';

/**
 * A validator with the interface Standard Schema v1 (https://standardschema.dev), such as a schema of zod, valibot or
 * arktype. The standard asks packages to copy its types, so they are here.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The result of a validation. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A reason why a value is invalid. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The type of a record that has passed a schema. */
export type OutputOf<S extends StandardSchema> = NonNullable<S['~standard']['types']>['output'];

/** How records are checked. */
export interface Check {
  /** operationId, for error messages. */
  readonly operation: string;
  readonly schema: StandardSchema;
  /** Did the caller ask for `_key`? Otherwise the schema does not see it. */
  readonly keepKey: boolean;
}

/**
 * Returns what the schema makes of records that have keys, one at a time and in order. InvalidRecordError for the first
 * invalid record, after those before it were returned. TypeError if `schema` is no Standard Schema.
 */
export async function* checkRecords(
  chunks: AsyncIterable<unknown[]>,
  { operation, schema, keepKey }: Check,
): AsyncGenerator<unknown[], void, void> {
  const standard = standardOf(schema);
  for await (const records of chunks) {
    const passed: unknown[] = [];
    for (const { _key = '', record } of keepKey ? keepKeys(records) : splitKeys(records)) {
      const pending = standard.validate(record);
      // Awaited only if it is a promise: to await each record costs more than most checks.
      const result = pending instanceof Promise ? await pending : pending;
      if (result.issues !== undefined) {
        if (passed.length > 0) yield passed;
        throw errorOf(operation, _key, result.issues);
      }
      passed.push(result.value);
    }
    yield passed;
  }
}

/** Returns what the schema makes of one record. */
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
  // Only the fields of the standard: validators add others, such as the value.
  const known = issues.map(({ message, path = [] }) => ({
    message,
    // A plain list, also if the validator has a list class of its own.
    path: Array.from(path, (part) => (typeof part === 'object' ? part.key : part)),
  }));
  return new InvalidRecordError(operation, key, indexOf(key), known);
}

function standardOf(schema: StandardSchema): StandardSchema['~standard'] {
  const standard: StandardSchema['~standard'] | undefined = schema['~standard'];
  if (typeof standard?.validate === 'function') return standard;
  throw new TypeError('schema must be a Standard Schema, such as one of zod, valibot or arktype');
}
