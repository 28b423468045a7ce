import { describe, expect, test } from 'vitest';
import { type JobFilter, toJobQuery } from '../../../src/facade/jobs/job-filter.ts';
import { checkTagChange, type TagChange } from '../../../src/facade/jobs/tags.ts';

describe('a filter of jobs', () => {
  test.each<[what: string, filter: JobFilter, query: object]>([
    ['nothing', {}, {}],
    ['one state', { state: 'running' }, { state: ['running'] }],
    ['two states', { state: ['running', 'pending'] }, { state: ['running', 'pending'] }],
    ['tags', { hasTag: 'a', lacksTag: ['b', 'c'] }, { has_tag: ['a'], lacks_tag: ['b', 'c'] }],
    ['a spider', { spider: 'shop' }, { spider: 'shop' }],
    ['times', { startTs: 1, endTs: new Date(2) }, { startts: 1, endts: 2 }],
    ['the epoch', { startTs: 0 }, { startts: 0 }],
  ])('%s', (_, filter, query) => {
    expect(toJobQuery(filter)).toEqual(query);
  });

  test("a spider's own jobs are filtered by that spider, and by no other", () => {
    expect(toJobQuery({}, 'shop')).toEqual({ spider: 'shop' });
    expect(toJobQuery({ spider: 'shop' }, 'shop')).toEqual({ spider: 'shop' });
    expect(() => toJobQuery({ spider: 'other' }, 'shop')).toThrow(TypeError);
  });

  test.each([new Date('x'), Number.NaN, Infinity])('the time %s is a TypeError', (startTs) => {
    expect(() => toJobQuery({ startTs })).toThrow(TypeError);
  });
});

describe('a change of tags', () => {
  test.each<[what: string, change: TagChange, sent: object]>([
    ['tags to add', { add: ['a'] }, { add: ['a'] }],
    ['tags to remove', { remove: ['a'] }, { remove: ['a'] }],
    ['both', { add: ['a'], remove: ['b'] }, { add: ['a'], remove: ['b'] }],
    ['an empty list beside', { add: ['a'], remove: [] }, { add: ['a'] }],
  ])('%s', (_, change, sent) => {
    expect(checkTagChange(change)).toEqual(sent);
  });

  test.each<TagChange>([{}, { add: [] }, { add: [], remove: [] }])(
    'nothing to change (%j) is a TypeError',
    (change) => {
      expect(() => checkTagChange(change)).toThrow(TypeError);
    },
  );
});
