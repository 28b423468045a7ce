import { type OperationId, operations } from '../generated/operations.ts';
import { encodeSegment } from './encode-url.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

type Values = Readonly<Record<string, unknown>>;

/**
 * `template` with its placeholders filled, each with one segment of the path. TypeError for a value that cannot be one,
 * and for a path that would reach another operation.
 */
export function fillPath(template: string, values: Values): string {
  const path = template.replace(PLACEHOLDER, (_, name: string) =>
    encodeSegment(name, values[name]),
  );
  if (conflictingPaths(template).some((pattern) => pattern.test(path))) {
    throw new TypeError(`${path} is another endpoint than ${template}`);
  }
  return path;
}

/** `template` with its placeholders filled, for messages. It accepts any value: this path is never requested. */
export function showPath(template: string, values: Values): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(values[name]));
}

/** Would the path, with this value for its parameter, be the path of another operation? */
export function isOtherEndpoint(id: OperationId, parameter: string, value: string): boolean {
  const filled = operations[id].path.replace(`{${parameter}}`, () => value);
  return Object.values(operations).some(({ path }) => path === filled);
}

const patternsByTemplate = new Map<string, readonly RegExp[]>();

/** Patterns of the other paths that have a word where `template` has a placeholder, and could be the same otherwise. */
function conflictingPaths(template: string): readonly RegExp[] {
  const known = patternsByTemplate.get(template);
  if (known !== undefined) return known;
  const others = new Set(Object.values(operations).map(({ path }) => path));
  const patterns = [...others].filter((other) => isConflict(other, template)).map(patternOf);
  patternsByTemplate.set(template, patterns);
  return patterns;
}

function isConflict(other: string, template: string): boolean {
  const words = other.split('/');
  const own = template.split('/');
  if (words.length !== own.length) return false;
  const pairs = words.map((word, at) => [word, own[at] ?? ''] as const);
  return (
    pairs.every(([a, b]) => a === b || isPlaceholder(a) || isPlaceholder(b)) &&
    pairs.some(([a, b]) => !isPlaceholder(a) && isPlaceholder(b))
  );
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}

function patternOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => (isPlaceholder(segment) ? '[^/]+' : segment));
  return new RegExp(`^${segments.join('/')}$`);
}
