import { encodeQuery } from '../transport/encode-url.ts';

/** The lists of a query that may be long: each value selects records of its own. */
interface LongLists {
  readonly key?: string[];
  readonly prefix?: string[];
  readonly index?: number[];
}

const NAMES = ['key', 'prefix', 'index'] as const;
/** Most characters of a list in one URL. Servers take about 8 KB for all headers together. */
const MAX_LIST = 4096;

/**
 * The queries that together select the records of `query`, in the order of its list: one request cannot carry a long list,
 * so each query has a part of it. Of two long lists only the first is split, because a record may be selected by both.
 */
export function splitQuery<Q extends LongLists>(query: Q): [Q, ...Q[]] {
  const name = NAMES.find((one) => query[one] !== undefined);
  const [first, ...others] = name === undefined ? [] : splitByLength(name, query[name] ?? []);
  if (name === undefined || others.length === 0) return [query];
  const withPart = (part: unknown): Q => ({ ...query, [name]: part });
  return [withPart(first), ...others.map(withPart)];
}

function splitByLength(name: string, values: readonly (string | number)[]): (string | number)[][] {
  const parts: (string | number)[][] = [];
  let left = 0;
  for (const value of values) {
    // `&` and the value as it is in the URL. TypeError for a value that no URL can carry.
    const length = 1 + encodeQuery({ [name]: value }).length;
    if (length > left || parts.length === 0) {
      parts.push([]);
      left = MAX_LIST;
    }
    left -= length;
    parts.at(-1)?.push(value);
  }
  return parts;
}
