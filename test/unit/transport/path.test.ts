import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPath } from '../../../src/transport/path.ts';

describe('fillPath', () => {
  test.each([
    ['a plain name', 'spider', 'spider'],
    ['a number', 7, '7'],
    ['zero', 0, '0'],
    ['a slash', 'a/b', 'a%2Fb'],
    ['a backslash', 'a\\b', 'a%5Cb'],
    ['a question mark', 'a?b', 'a%3Fb'],
    ['a hash', 'a#b', 'a%23b'],
    ['encoded dots, encoded again', '%2e%2e', '%252e%252e'],
    ['an encoded slash, encoded again', '..%2f..', '..%252f..'],
    ['dots and a slash', '../..', '..%2F..'],
    ['three dots', '...', '...'],
    ['a semicolon', '..;', '..%3B'],
    ['NUL', 'a\0b', 'a%00b'],
    ['a newline', 'a\r\nb', 'a%0D%0Ab'],
    ['a blank', ' ', '%20'],
    ['an emoji', '🕷', '%F0%9F%95%B7'],
    ['a placeholder', '{project}', '%7Bproject%7D'],
    ['a pattern of String.replace', '$&$1', '%24%26%241'],
    ['10,000 characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
  ])('%s stays one segment', (_, name, segment) => {
    expect(fillPath('/ids/{project}/spider/{name}', { project: 1, name })).toBe(
      `/ids/1/spider/${segment}`,
    );
  });

  test.each([
    ['an empty text', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', 'a\udc00b'],
    ['undefined', undefined],
    ['null', null],
    ['an object', { name: 'x' }],
    ['a list', ['x']],
  ])('%s is a TypeError that names the part', (_, name) => {
    expect(() => fillPath('/ids/{project}/spider/{name}', { project: 1, name })).toThrow(TypeError);
    expect(() => fillPath('/ids/{name}', { name })).toThrow(/^name /);
  });

  test('whatever the name, a URL parser finds it back as one segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        fc.pre(!['', '.', '..'].includes(name));
        const { pathname } = new URL(fillPath('/a/{name}/z', { name }), 'http://h.test');
        const [, a, segment = '', z, ...more] = pathname.split('/');
        expect([a, decodeURIComponent(segment), z, more]).toEqual(['a', name, 'z', []]);
      }),
    );
  });
});
