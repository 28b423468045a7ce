import { MalformedResponseError } from '../errors/malformed-response-error.ts';

/** What a JSON value must look like: the part of the document's schemas that the client relies on. */
export type Shape =
  | Kind
  /** A list, each value of this shape. */
  | { readonly list: Shape }
  /** An object that has these fields, and may have others. */
  | { readonly fields: { readonly [name: string]: Shape } }
  /** An object, each value of this shape. */
  | { readonly values: Shape };

/** The kinds of JSON values. */
export type Kind = 'list' | 'object' | 'string' | 'number' | 'boolean' | 'null';

/** MalformedResponseError for a value of another shape. The message names the place, and not the value. */
export function checkShape(value: unknown, shape: Shape, place = 'the response'): void {
  if (typeof shape === 'string') {
    checkKind(value, shape, place);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw mismatch(value, 'list', place);
    value.forEach((one, at) => checkShape(one, shape.list, `${place}, ${at}`));
  } else if ('values' in shape) {
    const entries = entriesOf(value, place);
    // A name in a response may be any text, also a secret: the message has its number instead.
    entries.forEach(([, one], at) => checkShape(one, shape.values, `${place}, ${at}`));
  } else {
    const values = new Map(entriesOf(value, place));
    for (const [name, inner] of Object.entries(shape.fields)) {
      checkShape(values.get(name), inner, `${place}, ${name}`);
    }
  }
}

/** MalformedResponseError for a value of another kind. */
export function checkKind(value: unknown, kind: Kind, place: string): void {
  if (kindOf(value) !== kind) throw mismatch(value, kind, place);
}

/** Checks all records of a response as they arrive, and returns them unchanged. MalformedResponseError for another kind. */
export function kindChecker(kind: Kind): <T>(records: T[]) => T[] {
  let received = 0;
  return (records) => {
    for (const record of records) {
      received += 1;
      // There may be millions of records: a text is made only for the one that is wrong.
      if (kindOf(record) !== kind)
        throw mismatch(record, kind, `record ${received} of the response`);
    }
    return records;
  };
}

function entriesOf(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw mismatch(value, 'object', place);
  }
  return Object.entries(value);
}

function mismatch(value: unknown, kind: Kind, place: string): MalformedResponseError {
  const found = kindOf(value) ?? 'missing';
  return new MalformedResponseError(`${place}: ${found}, where the document has ${kind}`);
}

function kindOf(value: unknown): Kind | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : undefined;
}
