import { describe, expect, test } from 'vitest';
import { type ReadParams, toReadQuery } from '../../../src/facade/job-data/read-params.ts';

const JOB = '1/2/3';

describe('toReadQuery', () => {
  test.each<[what: string, params: ReadParams, query: object]>([
    ['nothing', {}, {}],
    ['a count', { count: 5 }, { count: 5 }],
    ['a position to start at', { start: 7 }, { start: '1/2/3/7' }],
    ['the first position', { start: 0 }, { start: '1/2/3/0' }],
    ['a key to start at', { start: '1/2/3/7' }, { start: '1/2/3/7' }],
    ['a position to start after', { startAfter: 0 }, { startafter: '1/2/3/0' }],
    ['a key to start after', { startAfter: '1/2/3/9' }, { startafter: '1/2/3/9' }],
    ['positions', { index: [0, 4] }, { index: [0, 4] }],
    ['one filter', { filter: ['price', '>', [10]] }, { filter: ['["price",">",[10]]'] }],
    [
      'several filters',
      {
        filter: [
          ['a', '=', ['x']],
          ['b', 'exists', []],
        ],
      },
      { filter: ['["a","=",["x"]]', '["b","exists",[]]'] },
    ],
    ['no filters', { filter: [] }, { filter: [] }],
    ['milliseconds', { startTs: 1_500_000_000_123 }, { startts: 1_500_000_000_123 }],
    ['a Date', { startTs: new Date(1_500_000_000_123) }, { startts: 1_500_000_000_123 }],
    ['a fraction of a millisecond', { startTs: 1.9 }, { startts: 1 }],
    ['the epoch', { startTs: 0 }, { startts: 0 }],
    ['meta fields', { meta: ['_key', '_ts'] }, { meta: ['_key', '_ts'] }],
    ['no data', { nodata: true }, { nodata: 1 }],
    ['data', { nodata: false }, {}],
    ['options that are undefined', { count: undefined, start: undefined, filter: undefined }, {}],
  ])('%s', (_, params, query) => {
    expect(toReadQuery(JOB, params)).toEqual(query);
  });

  test.each<[what: string, params: ReadParams]>([
    ['start and startAfter at once', { start: 1, startAfter: 1 }],
    ['the key of another job', { start: '1/2/4/0' }],
    ['the key of a job whose key begins alike', { start: '1/2/33/0' }],
    ['the key of another job to start after', { startAfter: '9/9/9/0' }],
    ['the key of the job itself', { start: '1/2/3' }],
    ['a position as text', { start: '7' }],
    ['an empty key', { start: '' }],
    ['an invalid Date', { startTs: new Date('x') }],
    ['no number', { startTs: Number.NaN }],
  ])('%s is a TypeError', (_, params) => {
    expect(() => toReadQuery(JOB, params)).toThrow(TypeError);
  });

  test.each<[what: string, params: ReadParams]>([
    ['a negative count', { count: -1 }],
    ['half a record', { count: 0.5 }],
    ['NaN records', { count: Number.NaN }],
    ['endless records', { count: Infinity }],
    ['a negative position', { start: -1 }],
    ['half a position', { startAfter: 1.5 }],
    ['a negative index', { index: [0, -1] }],
  ])('%s is a RangeError', (_, params) => {
    expect(() => toReadQuery(JOB, params)).toThrow(RangeError);
  });

  test.each<[what: string, filter: unknown]>([
    ['a filter as JSON text', '["price",">",[10]]'],
    ['a filter whose values are not a list', ['price', '>', 10]],
    ['a filter without values', ['price', '>']],
    ['a filter without an operator', ['price']],
    ['text in a list of filters', ['["price",">",[10]]']],
    ['a list that ends in no filter', [['price', '>', [10]], 'price']],
    ['null', null],
    ['an object', { price: 10 }],
  ])('%s is a TypeError that shows how a filter looks', (_, filter) => {
    const params = { filter } as ReadParams;
    expect(() => toReadQuery(JOB, params)).toThrow(TypeError);
    expect(() => toReadQuery(JOB, params)).toThrow('a filter is [field, operator, [values]]');
  });

  test('what the caller passed is left as it was', () => {
    const params = Object.freeze({
      meta: Object.freeze(['_key'] as const),
      index: Object.freeze([1]),
    });
    const query = toReadQuery(JOB, params);
    query.meta?.push('_ts');
    query.index?.push(2);
    expect(params).toEqual({ meta: ['_key'], index: [1] });
  });
});
