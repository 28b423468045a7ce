import { MalformedResponseError } from '../errors/malformed-response-error.ts';

/** What a JSON value has to be: as much of the document's schemas as the client relies on. */
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

/** MalformedResponseError, with the place but not the value, for a value that is not of the shape. */
export function checkShape(value: unknown, shape: Shape, place = 'the answer'): void {
  if (typeof shape === 'string') {
    checkKind(value, shape, place);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw mismatch(value, 'list', place);
    value.forEach((one, at) => checkShape(one, shape.list, `${place}, ${at}`));
  } else if ('values' in shape) {
    const entries = entriesOf(value, place);
    // A name that comes from outside may be anything: its number says where it is.
    entries.forEach(([, one], at) => checkShape(one, shape.values, `${place}, ${at}`));
  } else {
    const values = new Map(entriesOf(value, place));
    for (const [name, inner] of Object.entries(shape.fields)) {
      checkShape(values.get(name), inner, `${place}, ${name}`);
    }
  }
}

/** The same for a kind. */
export function checkKind(value: unknown, kind: Kind, place: string): void {
  if (kindOf(value) !== kind) throw mismatch(value, kind, place);
}

/** The same for all records of an answer, as they come: gives them as they are. */
export function kindChecker(kind: Kind): <T>(records: T[]) => T[] {
  let received = 0;
  return (records) => {
    for (const record of records) {
      received += 1;
      // There may be millions of them: nothing is said of those that are right.
      if (kindOf(record) !== kind) throw mismatch(record, kind, `record ${received} of the answer`);
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
