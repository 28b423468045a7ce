import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hostsOf, locate } from '../../../src/transport/hosts.ts';

beforeEach(() => {
  for (const name of ['SHUB_APIURL', 'SHUB_STORAGE']) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

describe('the hosts of a client', () => {
  test('are those of Scrapy Cloud by default', () => {
    expect(hrefs(hostsOf({}))).toEqual({
      app: 'https://app.zyte.com/api/',
      storage: 'https://storage.zyte.com/',
    });
  });

  test('come from the environment', () => {
    vi.stubEnv('SHUB_APIURL', 'http://app.test/api');
    vi.stubEnv('SHUB_STORAGE', 'http://storage.test');
    expect(hrefs(hostsOf({}))).toEqual({
      app: 'http://app.test/api/',
      storage: 'http://storage.test/',
    });
  });

  test('come from the options before the environment', () => {
    vi.stubEnv('SHUB_APIURL', 'http://no.test/api');
    vi.stubEnv('SHUB_STORAGE', 'http://no.test/');
    const appUrl = new URL('http://app.test/api');
    expect(hrefs(hostsOf({ appUrl, storageUrl: 'http://storage.test/' }))).toEqual({
      app: 'http://app.test/api/',
      storage: 'http://storage.test/',
    });
    expect(appUrl.href).toBe('http://app.test/api');
  });

  test.each(['', ' \t'])('an empty variable (%j) is as none', (value) => {
    vi.stubEnv('SHUB_APIURL', value);
    vi.stubEnv('SHUB_STORAGE', value);
    expect(hrefs(hostsOf({})).storage).toBe('https://storage.zyte.com/');
  });

  test.each([
    ['no URL', 'app.zyte.com/api'],
    ['an empty text', ''],
    ['a path', '/api/'],
    ['another protocol', 'ftp://app.test/api/'],
    ['a file', 'file:///etc/passwd'],
    ['a query', 'https://app.test/api/?apikey=1'],
    ['a fragment', 'https://app.test/api/#x'],
    ['a user name', 'https://SECRET@app.test/api/'],
    ['a user name and password', 'https://user:SECRET@app.test/api/'],
    ['a password in what is no URL', 'https://user:SECRET@'],
  ])('%s is a TypeError that names the option and echoes nothing', (_, url) => {
    for (const option of ['appUrl', 'storageUrl'] as const) {
      expect(() => hostsOf({ [option]: url })).toThrow(TypeError);
      expect(() => hostsOf({ [option]: url })).toThrow(new RegExp(`^(?!.*SECRET)${option} `, 's'));
    }
  });

  test('a password in a URL of the environment is refused too', () => {
    vi.stubEnv('SHUB_STORAGE', 'https://user:SECRET@storage.test/');
    expect(() => hostsOf({})).toThrow(/^(?!.*SECRET)storageUrl must not hold/s);
  });
});

describe('the URL of a call', () => {
  test.each([
    ['http://h.test/api/', '/api/run.json', 'http://h.test/api/run.json'],
    ['http://h.test/api', '/api/run.json', 'http://h.test/api/run.json'],
    ['http://h.test/', '/api/run.json', 'http://h.test/run.json'],
    ['http://h.test/scenario/api/', '/api/v2/x?a=1', 'http://h.test/scenario/api/v2/x?a=1'],
  ])('app host %s, path %s', (appUrl, path, url) => {
    expect(locate(hostsOf({ appUrl }).app, 'app', path)).toBe(url);
  });

  test.each([
    ['http://h.test', '/jobs/1/2/3', 'http://h.test/jobs/1/2/3'],
    ['http://h.test/scenario', '/jobs/1/2/3', 'http://h.test/scenario/jobs/1/2/3'],
    ['http://h.test/', '/ids/1/spider/a%2Fb', 'http://h.test/ids/1/spider/a%2Fb'],
  ])('storage host %s, path %s', (storageUrl, path, url) => {
    expect(locate(hostsOf({ storageUrl }).storage, 'storage', path)).toBe(url);
  });
});

function hrefs({ app, storage }: ReturnType<typeof hostsOf>): { app: string; storage: string } {
  return { app: app.href, storage: storage.href };
}
