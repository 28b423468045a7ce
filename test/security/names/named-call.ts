import type { ScrapinghubClient, Spider } from 'scrapinghub-client';

/** One request, as it is meant: decoded, so that no two names look alike. */
export interface Sent {
  readonly method: string;
  /** The segments of the path. */
  readonly path: readonly string[];
  readonly query: readonly Pair[];
  /** The pairs of a form, the lines of JSON Lines, the value of JSON, or nothing. */
  readonly body: unknown;
}

export type Pair = readonly [name: string, value: string];

/** A place of a method that takes a text from outside. */
export interface NamedCall {
  /** As `publicTexts` names it: `Collection.get(key)`. */
  readonly takes: string;
  /** Calls the method with `name` in that place; what it returns is read to its end. `shop` is spider 5 of project 1. */
  readonly call: (client: ScrapinghubClient, name: string, shop: Spider) => unknown;
  /** Is the name one that has to be refused, with a TypeError and before anything is sent? */
  readonly refuses: (name: string) => boolean;
  /** What has to be sent for any other name. */
  readonly sends: (name: string) => readonly Sent[];
}

/** A place, how to call with a name in it, which names it refuses, and what it sends for the others. */
export function named(
  takes: string,
  call: NamedCall['call'],
  refuses: NamedCall['refuses'],
  sends: (name: string) => Sent | readonly Sent[],
): NamedCall {
  return { takes, call, refuses, sends: (name) => [sends(name)].flat() };
}

export function get(path: readonly string[], query: readonly Pair[] = []): Sent {
  return { method: 'GET', path, query, body: undefined };
}

export function remove(path: readonly string[]): Sent {
  return { method: 'DELETE', path, query: [], body: undefined };
}

export function put(path: readonly string[], body: unknown): Sent {
  return { method: 'PUT', path, query: [], body };
}

export function patch(path: readonly string[], body: unknown): Sent {
  return { method: 'PATCH', path, query: [], body };
}

export function post(path: readonly string[], body: unknown, query: readonly Pair[] = []): Sent {
  return { method: 'POST', path, query, body };
}

export function nothing(): boolean {
  return false;
}

/** Half a surrogate pair is no text: it has no UTF-8. */
export function unpaired(name: string): boolean {
  return Buffer.from(name).toString() !== name;
}

/** Nothing is called that, and the service may take it for "any". */
export function blank(name: string): boolean {
  return name === '' || unpaired(name);
}

/** No path can carry it as a segment of its own. */
export function noSegment(name: string): boolean {
  return blank(name) || name === '.' || name === '..';
}

/** All but a few. */
export function unless(pattern: RegExp): (name: string) => boolean {
  return (name) => !pattern.test(name);
}

/** Job keys that a project or a spider takes. */
export const JOB_KEY: RegExp = /^\d{1,15}\/\d{1,15}\/\d{1,15}$/;
export const KEY_OF_PROJECT_1: RegExp = /^0*1\/\d{1,15}\/\d{1,15}$/;
export const KEY_OF_SPIDER_5: RegExp = /^0*1\/0*5\/\d{1,15}$/;

/** The key as the client writes it. */
export function numbers(key: string): string[] {
  return key.split('/').map((id) => String(Number(id)));
}
