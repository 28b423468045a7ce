import { describe, expect, test } from 'vitest';
import { isRedirect, redirectTarget } from '../../../src/transport/fetch.ts';

const FROM = 'https://app.test/api/run.json?a=1';

describe('isRedirect', () => {
  test.each([
    [200, false],
    [300, false],
    [301, true],
    [302, true],
    [303, true],
    [304, false],
    [307, true],
    [308, true],
    [404, false],
  ])('status %i: %s', (status, expected) => {
    expect(isRedirect(new Response(null, { status }))).toBe(expected);
  });

  test('a redirect that a browser hides is one', () => {
    const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    expect(isRedirect(hidden)).toBe(true);
  });
});

describe('redirectTarget', () => {
  test.each([
    ['a path', '/api/other', 'https://app.test/api/other'],
    ['a relative path', 'other', 'https://app.test/api/other'],
    ['the whole URL', 'https://app.test/x', 'https://app.test/x'],
    ['the default port', 'https://app.test:443/x', 'https://app.test/x'],
    ['a query', '?b=2', 'https://app.test/api/run.json?b=2'],
  ])('%s on the same host is followed', (_, location, target) => {
    expect(redirectTarget(redirect(302, location), FROM, 'GET')).toBe(target);
  });

  test.each([
    ['another host', 'https://evil.test/'],
    ['a host below', 'https://x.app.test/'],
    ['a host without a scheme', '//evil.test/'],
    ['backslashes', '\\\\evil.test/'],
    ['another port', 'https://app.test:8443/'],
    ['plain http', 'http://app.test/api/'],
    ['a user on the same host', 'https://user:password@app.test/x'],
    ['a user alone', 'https://user@app.test/x'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/plain,x'],
    ['no URL', 'https://'],
  ])('%s is not followed', (_, location) => {
    expect(redirectTarget(redirect(302, location), FROM, 'GET')).toBeUndefined();
  });

  test('a redirect that says no place is not followed', () => {
    expect(redirectTarget(new Response(null, { status: 302 }), FROM, 'GET')).toBeUndefined();
  });

  test.each([
    ['GET', 301, true],
    ['GET', 302, true],
    ['GET', 303, true],
    ['GET', 307, true],
    ['GET', 308, true],
    ['POST', 301, false],
    ['POST', 302, false],
    ['POST', 303, false],
    ['POST', 307, true],
    ['POST', 308, true],
    ['DELETE', 302, false],
    ['DELETE', 307, true],
  ])('%s %i is followed only as the same call: %s', (method, status, followed) => {
    expect(redirectTarget(redirect(status, '/x'), FROM, method) !== undefined).toBe(followed);
  });
});

function redirect(status: number, location: string): Response {
  return new Response(null, { status, headers: { location } });
}
