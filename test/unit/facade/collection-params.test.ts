import { describe, expect, test } from 'vitest';
import {
  type CollectionParams,
  type CollectionQuery,
  toCollectionQuery,
  toSelectionQuery,
} from '../../../src/facade/collections/collection-params.ts';

describe('the query of a listing', () => {
  test.each<[params: CollectionParams, query: CollectionQuery]>([
    [{ key: 'a' }, { key: ['a'] }],
    [{ key: ['a', 'b'] }, { key: ['a', 'b'] }],
    [{ prefix: 'a' }, { prefix: ['a'] }],
    [
      { prefix: ['a', 'b'], prefixCount: 2 },
      { prefix: ['a', 'b'], prefixcount: 2 },
    ],
    [
      { startTs: 5, endTs: new Date(9) },
      { startts: 5, endts: 9 },
    ],
    [{ start: 'a' }, { start: 'a' }],
    [{ startAfter: 'a' }, { startafter: 'a' }],
    [{ start: '' }, { start: '' }],
    [{ count: 0 }, { count: 0 }],
    [{ nodata: true }, { nodata: 1 }],
    [{ nodata: false }, {}],
    [{ filter: ['price', '>', [10]] }, { filter: ['["price",">",[10]]'] }],
    [
      {
        filter: [
          ['price', '>', [10]],
          ['title', 'exists', []],
        ],
      },
      { filter: ['["price",">",[10]]', '["title","exists",[]]'] },
    ],
    [{ key: undefined, count: undefined, startTs: undefined }, {}],
  ])('%j', (params, query) => {
    expect(toCollectionQuery(params)).toEqual({ ...query, meta: ['_key'] });
  });

  test.each<[meta: CollectionParams['meta'], asked: string[]]>([
    [undefined, ['_key']],
    [[], ['_key']],
    [['_key'], ['_key']],
    [['_ts'], ['_key', '_ts']],
    [
      ['_ts', '_key'],
      ['_key', '_ts'],
    ],
  ])('asks for _key once, with meta %j', (meta, asked) => {
    expect(toCollectionQuery({ meta }).meta).toEqual(asked);
  });

  test.each<[params: CollectionParams, error: typeof TypeError]>([
    [{ start: 'a', startAfter: 'b' }, TypeError],
    [{ count: -1 }, RangeError],
    [{ count: 1.5 }, RangeError],
    [{ prefixCount: Number.NaN }, RangeError],
    [{ startTs: new Date('never') }, TypeError],
    [{ endTs: Infinity }, TypeError],
  ])('%j can not be meant', (params, error) => {
    expect(() => toCollectionQuery(params)).toThrow(error);
  });
});

test('the query of a count says which records, and nothing of how to show them', () => {
  const which: CollectionParams = { key: 'a', prefix: 'b', startTs: 1, endTs: 2 };
  const shown: CollectionParams = { ...which, meta: ['_ts'], nodata: true, count: 5 };
  const query = toSelectionQuery(shown);
  expect(query).toEqual({ key: ['a'], prefix: ['b'], startts: 1, endts: 2 });
});
