import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import { nearest } from './nearest.ts';

/** An operation, and the values that its path has. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

const PLACEHOLDER = /^\{(.+)\}$/;

// Literal segments win over placeholders, as in the document.
const routes = Object.values(operations)
  .map(({ id, method, path }) => ({ id, method: method.toUpperCase(), segments: path.split('/') }))
  .toSorted((a, b) => placeholdersIn(a.segments) - placeholdersIn(b.segments));

/** The operation of a request, whatever its host: the paths of the hosts are distinct. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const segments = path.split('/');
  for (const route of routes) {
    if (route.method !== method) continue;
    const values = match(route.segments, segments);
    if (values !== undefined) return { id: route.id, path: values };
  }
  return undefined;
}

/** The operations that a request may have meant. */
export function nearestOperations(method: string, path: string): Operation[] {
  const segments = path.split('/');
  return nearest(`${method} ${path}`, Object.values(operations), (operation) => {
    const filled = operation.path
      .split('/')
      .map((segment, at) => (PLACEHOLDER.test(segment) ? segments[at] : undefined) ?? segment);
    return `${operation.method.toUpperCase()} ${filled.join('/')}`;
  });
}

function match(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [at, part] of template.entries()) {
    const segment = segments[at] ?? '';
    const [, name] = PLACEHOLDER.exec(part) ?? [];
    if (name === undefined ? part !== segment : segment === '') return undefined;
    if (name !== undefined) values[name] = decodeSegment(segment);
  }
  return values;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function placeholdersIn(segments: readonly string[]): number {
  return segments.filter((segment) => PLACEHOLDER.test(segment)).length;
}
