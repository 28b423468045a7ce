/** What a job or a collection holds: its records, in the order in which the service gives them. */
export interface Store {
  /** Path of the resource: `/items/1/2/3`. */
  readonly path: string;
  readonly records: readonly StoredRecord[];
  /** Where the fields of `meta` are in a line: first in logs and requests, last in all others. */
  readonly meta: 'first' | 'last';
  /** Does the service end the last line too? It does for items and collections. */
  readonly ended: boolean;
}

export interface StoredRecord {
  /** `1/2/3/0`, or the key in a collection. */
  readonly key: string;
  /** When it was written, in ms. */
  readonly ts: number;
  /** An object, or a list in the case of samples. */
  readonly data: object;
}

export type Kind = 'items' | 'logs' | 'requests' | 'collection';

/** A store of this kind with this data: records of a job are numbered, those of a collection keyed by `keyOf`. */
export function storeOf(
  kind: Kind,
  data: readonly object[],
  { place = '1/2/3', keyOf = numbered }: { place?: string; keyOf?: (n: number) => string } = {},
): Store {
  const inCollection = kind === 'collection';
  const records = data.map((one, n) => ({
    key: inCollection ? keyOf(n) : `${place}/${n}`,
    ts: FIRST_WRITE + n,
    data: one,
  }));
  if (inCollection) records.sort((a, b) => compareText(a.key, b.key));
  return {
    path: inCollection ? `/collections/${place}` : `/${kind}/${place}`,
    records,
    meta: kind === 'logs' || kind === 'requests' ? 'first' : 'last',
    ended: kind === 'items' || inCollection,
  };
}

export const FIRST_WRITE = 1_700_000_000_000;

function numbered(n: number): string {
  return `key ${n}`;
}

/** The lines that answer a query. With `repeats` the record of `startafter` comes once more, and counts. */
export function answerTo(store: Store, query: URLSearchParams, repeats: boolean): string[] {
  const count = query.get('count');
  const most = count === null ? Infinity : Number(count);
  const { records } = store;
  return records
    .slice(beginningOf(records, query, repeats))
    .filter((record) => isMeant(record, query))
    .slice(0, most)
    .map((record) => lineOf(store, record, query));
}

function beginningOf(
  records: readonly StoredRecord[],
  query: URLSearchParams,
  repeats: boolean,
): number {
  // With both, the service takes `start`.
  const start = query.get('start');
  if (start !== null) return indexFrom(records, (key) => compareKeys(key, start) >= 0);
  const after = query.get('startafter');
  if (after === null) return 0;
  const edge = repeats ? 0 : 1;
  return indexFrom(records, (key) => compareKeys(key, after) >= edge);
}

function indexFrom(records: readonly StoredRecord[], from: (key: string) => boolean): number {
  const at = records.findIndex(({ key }) => from(key));
  return at < 0 ? records.length : at;
}

/** Keys of a job by their position, keys of a collection as text. */
function compareKeys(a: string, b: string): number {
  const [left, right] = [positionOf(a), positionOf(b)];
  return left === undefined || right === undefined ? compareText(a, b) : left - right;
}

/** UTF-8 orders texts by their characters, which JavaScript's `<` does not. */
function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function positionOf(key: string): number | undefined {
  const position = /^\d+\/\d+\/\d+\/(\d+)$/.exec(key)?.[1];
  return position === undefined ? undefined : Number(position);
}

function isMeant(record: StoredRecord, query: URLSearchParams): boolean {
  const indexes = query.getAll('index').map(Number);
  if (indexes.length > 0 && !indexes.includes(positionOf(record.key) ?? -1)) return false;
  if (record.ts < Number(query.get('startts') ?? 0)) return false;
  const prefixes = query.getAll('prefix');
  if (prefixes.length > 0 && !prefixes.some((prefix) => record.key.startsWith(prefix)))
    return false;
  return query.getAll('filter').every((filter) => passes(record.data, JSON.parse(filter)));
}

function passes(data: object, [field, operator, [wanted]]: [string, string, unknown[]]): boolean {
  const value: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  switch (operator) {
    case '=':
      return value === wanted;
    case '>=':
      return typeof value === 'number' && value >= Number(wanted);
    case 'exists':
      return value !== undefined;
    case 'contains':
      return typeof value === 'string' && value.includes(String(wanted));
    default:
      throw new Error(`the fault server does not know the operator ${operator}`);
  }
}

function lineOf(store: Store, { key, ts, data }: StoredRecord, query: URLSearchParams): string {
  const asked = query.getAll('meta');
  const meta = {
    ...(asked.includes('_key') && { _key: key }),
    ...(asked.includes('_ts') && { _ts: ts }),
  };
  if (Array.isArray(data)) return JSON.stringify(data);
  const shown = query.get('nodata') === '1' ? {} : data;
  return JSON.stringify(store.meta === 'first' ? { ...meta, ...shown } : { ...shown, ...meta });
}
