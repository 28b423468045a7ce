import type { operations as Documented } from '../../generated/types.ts';
import type { OperationId } from '../../generated/operations.ts';
import { type Line, parseForm, parseJson, parseLines } from './body.ts';
import { Query } from './query.ts';
import { unreadable } from './refusal.ts';

/** The values of an operation's path, as the document has them. */
export type PathOf<Id extends OperationId> = Documented[Id] extends {
  parameters: { path: infer Path };
}
  ? Path
  : Readonly<Record<never, never>>;

/** Who calls. */
export interface Caller {
  /** What the service writes where it says who did something. */
  readonly user: string;
  /** The projects that the account lists; all that there are if it names none. */
  readonly projects: readonly number[] | undefined;
}

/** One call of an operation, whose path has been read and whose credential has been checked. */
export interface Call<Path = Readonly<Record<never, never>>> {
  readonly path: Path;
  readonly query: Query;
  readonly caller: Caller;
  /** Scheme and host that the request was sent to. */
  readonly origin: string;
  /** The text of the body, decompressed. */
  readonly text: string;
  header(name: string): string | undefined;
}

/** The body as JSON Lines. */
export function linesOf({ text }: Call<unknown>): Line[] {
  return parseLines(text);
}

/** The body as JSON. */
export function jsonOf({ text }: Call<unknown>): unknown {
  return parseJson(text);
}

/** The body as a JSON object. Refusal for anything else. */
export function objectOf(call: Call<unknown>): Record<string, unknown> {
  const value = jsonOf(call);
  if (!isObject(value)) throw unreadable('not a JSON object');
  return value;
}

/** The body as a form. */
export function formOf({ text }: Call<unknown>): Query {
  return new Query(parseForm(text));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
