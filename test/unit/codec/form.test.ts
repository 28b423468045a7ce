import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeForm } from '../../../src/codec/form.ts';

describe('encodeForm', () => {
  test.each([
    ['text', { spider: 'a' }, 'spider=a'],
    ['numbers', { project: 123, units: 0 }, 'project=123&units=0'],
    ['booleans', { yes: true, no: false }, 'yes=true&no=false'],
    ['an empty text', { cmd: '' }, 'cmd='],
    ['a list, repeated', { tag: ['a', 'b'] }, 'tag=a&tag=b'],
    ['an empty list, left out', { tag: [] }, ''],
    ['undefined and null, left out', { a: undefined, b: null, c: 1 }, 'c=1'],
    ['characters with a meaning', { a: '&=+ %' }, 'a=%26%3D%2B+%25'],
    ['a name with a meaning', { 'a&b=c': '1' }, 'a%26b%3Dc=1'],
    ['non-ASCII', { a: 'ż🕷️' }, 'a=%C5%BC%F0%9F%95%B7%EF%B8%8F'],
    ['newlines', { a: 'x\r\ny' }, 'a=x%0D%0Ay'],
    ['nothing', {}, ''],
  ])('%s', (_, fields, form) => {
    expect(encodeForm(fields)).toBe(form);
  });

  test.each([
    ['an object', { A: '1' }, '{"A":"1"}'],
    ['a list, not repeated', [1, 2], '[1,2]'],
    ['text, quoted', 'x', '"x"'],
    ['false', false, 'false'],
    ['an empty object', {}, '{}'],
  ])('a field that the document has as JSON: %s', (_, value, json) => {
    expect(new URLSearchParams(encodeForm({ meta: value }, ['meta'])).getAll('meta')).toEqual([
      json,
    ]);
  });

  test.each([undefined, null])('a JSON field that is %s is left out', (value) => {
    expect(encodeForm({ meta: value }, ['meta'])).toBe('');
  });

  test('whatever the names and values, a form parser reads them back', () => {
    const word = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(word, word, { noNullPrototype: true }), (fields) => {
        expect([...new URLSearchParams(encodeForm(fields))]).toEqual(Object.entries(fields));
      }),
    );
  });
});
