import type { operations } from '../../../src/generated/types.ts';

type Query = NonNullable<operations['readProjectItems']['parameters']['query']>;

/** Which records of all jobs to read. */
export const WHICH: Pick<Query, 'count' | 'startafter' | 'startts'> = {
  count: 10,
  startafter: '123/1/3/1',
  startts: 1_759_968_000_000,
};

/** What to give of each record. */
export const WHAT: Pick<Query, 'meta' | 'nodata'> = { meta: ['_key', '_ts'], nodata: 1 };

/** How CSV is to look. */
export const CSV: Pick<
  Query,
  'fields' | 'include_headers' | 'sep' | 'quote' | 'escape' | 'lineend' | 'saveas'
> = {
  fields: 'title,price',
  include_headers: 1,
  sep: ';',
  quote: '"',
  escape: '\\',
  lineend: '\r\n',
  saveas: 'books.csv',
};
