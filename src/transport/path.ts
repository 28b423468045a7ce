import { operations } from '../generated/operations.ts';
import { encodeSegment } from './path-segment.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * `template` with its placeholders filled, each with one segment of the path. TypeError for what can't be one, and for
 * what makes the path that of another operation.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  const path = template.replace(PLACEHOLDER, (_, name: string) =>
    encodeSegment(name, values[name]),
  );
  if (rivalsOf(template).some((rival) => rival.test(path))) {
    throw new TypeError(`${path} is another endpoint than ${template}`);
  }
  return path;
}

/** `template` with its placeholders filled for a person to read: no such path is ever called. */
export function showPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(values[name]));
}

const rivals = new Map<string, readonly RegExp[]>();

/** What the paths look like that have a word where `template` has a placeholder, and may be alike else. */
function rivalsOf(template: string): readonly RegExp[] {
  const known = rivals.get(template);
  if (known !== undefined) return known;
  const others = new Set(Object.values(operations).map(({ path }) => path));
  const found = [...others].filter((other) => isRival(other, template)).map(patternOf);
  rivals.set(template, found);
  return found;
}

function isRival(other: string, template: string): boolean {
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
