/**
 * A validator that speaks Standard Schema v1 (https://standardschema.dev): of zod, valibot, arktype and others. Only the
 * types of the standard are here, as it wants them copied.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a validator says of a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What a validator has against a value. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a record is once it has passed a schema. */
export type OutputOf<S extends StandardSchema> = NonNullable<S['~standard']['types']>['output'];
