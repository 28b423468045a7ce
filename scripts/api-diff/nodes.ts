import type { Document } from '../generate/document.ts';
import { resolve } from '../generate/document.ts';

/** An object of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** The same place in two documents. */
export interface Pair<T = unknown> {
  readonly before: T;
  readonly after: T;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, or one without members for anything else. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object that a value is or refers to; what stands beside a reference wins over what it refers to. */
export function resolved(document: Document, value: unknown): Node {
  const node = nodeOf(value);
  const { $ref, ...beside } = node;
  if (typeof $ref !== 'string') return node;
  return { ...nodeOf(resolve<object>(document, { $ref })), ...beside };
}

/** Name of the component that both sides refer to, if they refer to the same. */
export function sharedName({ before, after }: Pair): string | undefined {
  const { $ref } = nodeOf(before);
  return typeof $ref === 'string' && $ref === nodeOf(after)['$ref'] ? nameIn($ref) : undefined;
}

export function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** The names of both sides in order, and which of them each has. */
export function* pairsOf(pair: Pair<Node>): Generator<[name: string, Pair]> {
  const names = new Set([...Object.keys(pair.before), ...Object.keys(pair.after)]);
  for (const name of [...names].toSorted()) {
    yield [name, { before: pair.before[name], after: pair.after[name] }];
  }
}

export function isSame({ before, after }: Pair): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
