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

function checkKind(value: unknown, kind: Kind, place: string): void {
  if (kindOf(value) !== kind) throw mismatch(value, kind, place);
}

/** Parses a line, and checks that its value is of this kind. MalformedResponseError if it is not. */
export function parseKind<T>(kind: Kind, parse: (line: string) => T): (line: string) => T {
  return (line) => {
    const value = parse(line);
    checkKind(value, kind, 'the response');
    return value;
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
