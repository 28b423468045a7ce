import { INTEGER_PATH_PARAMETERS } from '../../generated/constants.ts';
import { type Operation, type OperationId, operations } from '../../generated/operations.ts';

/** An operation, and the values that its path has: numbers where the document has whole numbers. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string | number>>;
}

interface Route {
  readonly id: OperationId;
  readonly segments: readonly Segment[];
}

type Segment = { readonly text: string } | { readonly name: string; readonly isInteger: boolean };

const PLACEHOLDER = /^\{(.+)\}$/;
const DIGITS = /^\d+$/;

const routes = routesOf(Object.values(operations));

/** The operation of a request, whatever its host: the paths of the hosts are distinct. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const segments = path.split('/');
  for (const route of routes.get(`${method} ${segments.length}`) ?? []) {
    const values = match(route.segments, segments);
    if (values !== undefined) return { id: route.id, path: values };
  }
  return undefined;
}

/** `{project}` of a path: is the segment a placeholder? */
export function isPlaceholder(segment: string): boolean {
  return PLACEHOLDER.test(segment);
}

/** By method and number of segments. Literal segments win over placeholders, as in the document. */
function routesOf(all: readonly Operation[]): Map<string, Route[]> {
  const found = new Map<string, Route[]>();
  const sorted = all
    .map(({ id, method, path }) => ({ id, method, segments: path.split('/') }))
    .toSorted((a, b) => placeholdersIn(a.segments) - placeholdersIn(b.segments));
  for (const { id, method, segments } of sorted) {
    const name = `${method.toUpperCase()} ${segments.length}`;
    found.set(name, [...(found.get(name) ?? []), { id, segments: segments.map(segmentOf) }]);
  }
  return found;
}

function segmentOf(text: string): Segment {
  const [, name] = PLACEHOLDER.exec(text) ?? [];
  return name === undefined
    ? { text }
    : { name, isInteger: INTEGER_PATH_PARAMETERS.includes(name) };
}

function match(
  template: readonly Segment[],
  segments: readonly string[],
): Record<string, string | number> | undefined {
  const values: Record<string, string | number> = {};
  for (const [at, part] of template.entries()) {
    const segment = segments[at] ?? '';
    if ('text' in part) {
      if (part.text !== segment) return undefined;
      continue;
    }
    const value = part.isInteger ? integerOf(segment) : decodeSegment(segment);
    if (value === undefined) return undefined;
    values[part.name] = value;
  }
  return values;
}

function integerOf(segment: string): number | undefined {
  const value = Number(segment);
  return DIGITS.test(segment) && Number.isSafeInteger(value) ? value : undefined;
}

function decodeSegment(segment: string): string | undefined {
  if (segment === '') return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function placeholdersIn(segments: readonly string[]): number {
  return segments.filter(isPlaceholder).length;
}
