import { FILTER_OPERATORS } from '../../generated/constants.ts';
import { isObject } from './call.ts';
import type { Query } from './query.ts';
import { invalidValue } from './refusal.ts';

/** Does a record pass? */
export type Filter = (record: unknown) => boolean;

type Operator = (typeof FILTER_OPERATORS)[number];
/** Does a field pass, given the arguments? `undefined` if the record has no such field. */
type Test = (value: unknown, ...args: unknown[]) => boolean;

const MAX_PATTERN = 1_000;

const TESTS: Readonly<Record<Operator, Test>> = {
  '=': (value, wanted) => compare(value, wanted) === 0,
  '!=': (value, wanted) => compare(value, wanted) !== 0,
  '<': (value, wanted) => compare(value, wanted) < 0,
  '>': (value, wanted) => compare(value, wanted) > 0,
  '<=': (value, wanted) => compare(value, wanted) <= 0,
  '>=': (value, wanted) => compare(value, wanted) >= 0,
  exists: (value) => value !== undefined,
  notexists: (value) => value === undefined,
  contains: (value, text) => value !== undefined && textOf(value).includes(textOf(text)),
  icontains: (value, text) =>
    value !== undefined && textOf(value).toLowerCase().includes(textOf(text).toLowerCase()),
  isempty: (value) => sizeOf(value) === 0,
  isnotempty: (value) => (sizeOf(value) ?? 0) > 0,
  matches: (value, pattern) =>
    value !== undefined && pattern instanceof RegExp && pattern.test(textOf(value)),
  haselement: (value, ...wanted) => Array.isArray(value) && hasAny(value, wanted),
  hasnotelement: (value, ...wanted) => Array.isArray(value) && !hasAny(value, wanted),
};

/** The filters of a query: a record must pass them all. `undefined` if there are none. Refusal for one that is no filter. */
export function filterOf(query: Query): Filter | undefined {
  const filters = query.all('filter').map(parseFilter);
  return filters.length === 0 ? undefined : (record) => filters.every((passes) => passes(record));
}

function parseFilter(text: string): Filter {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) throw invalidValue('filter', text);
  const [field, name, given = []]: unknown[] = parsed;
  const operator = FILTER_OPERATORS.find((one) => one === name);
  if (typeof field !== 'string' || operator === undefined) throw invalidValue('filter', text);
  const args: unknown[] = Array.isArray(given) ? given : [given];
  if (operator === 'matches') args[0] = patternOf(args[0], text);
  const test = TESTS[operator];
  return (record) => {
    const value = isObject(record) && Object.hasOwn(record, field) ? record[field] : undefined;
    return test(value, ...args);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidValue('filter', text);
  }
}

function patternOf(pattern: unknown, text: string): RegExp {
  if (typeof pattern !== 'string' || pattern.length > MAX_PATTERN) {
    throw invalidValue('filter', text);
  }
  try {
    return new RegExp(pattern, 'u');
  } catch {
    throw invalidValue('filter', text);
  }
}

/** Below, at or above 0; NaN if the two cannot be compared. The value is converted to what it is compared with. */
function compare(value: unknown, wanted: unknown): number {
  if (value === undefined || value === null) return value === wanted ? 0 : Number.NaN;
  if (typeof wanted === 'number') return Number(value) - wanted;
  if (typeof wanted === 'string') {
    const text = textOf(value);
    return text < wanted ? -1 : Number(text > wanted);
  }
  return JSON.stringify(value) === JSON.stringify(wanted) ? 0 : Number.NaN;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

function hasAny(values: readonly unknown[], wanted: readonly unknown[]): boolean {
  return wanted.some((one) => values.some((value) => compare(value, one) === 0));
}
