import type { Auth } from 'scrapinghub-client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { credentialsOf } from '../../../src/transport/auth.ts';

const TOKEN = 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJqb2I6MS8yLzMifQ.c2lnbg';
const JOB_AUTH = Buffer.from(`1/2/3:${TOKEN}`).toString('hex');

beforeEach(() => {
  for (const name of ['SH_APIKEY', 'SHUB_APIKEY', 'SHUB_JOBAUTH']) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

describe('the forms of auth', () => {
  test.each<[form: string, auth: Auth, pair: string]>([
    ['a key', 'KEY', 'KEY:'],
    ['a key of 32 hexadecimal digits', 'ffffffffffffffffffffffffffffffff', `${'f'.repeat(32)}:`],
    ['such a key whose bytes are text', '61'.repeat(16), `${'61'.repeat(16)}:`],
    ['a key and a colon', 'KEY:', 'KEY:'],
    ['user and password', 'user:password', 'user:password'],
    ['a password with colons', 'user:a:b:', 'user:a:b:'],
    ['a pair', { username: 'user', password: 'pass word' }, 'user:pass word'],
    ['a pair without a password', { username: 'KEY', password: '' }, 'KEY:'],
    ['a job and its token', `1/2/3:${TOKEN}`, `1/2/3:${TOKEN}`],
    ['SHUB_JOBAUTH', JOB_AUTH, `1/2/3:${TOKEN}`],
    ['SHUB_JOBAUTH in capitals', JOB_AUTH.toUpperCase(), `1/2/3:${TOKEN}`],
    ['hex of something else', Buffer.from('a:b').toString('hex'), '613a62:'],
    ['hex with an odd digit', `${JOB_AUTH}0`, `${JOB_AUTH}0:`],
    ['a key with space around, as pasted', ' KEY\n', 'KEY:'],
  ])('%s', (_, auth, pair) => {
    expect(decoded(credentialsOf(auth).header)).toBe(pair);
  });

  test.each<[what: string, auth: Auth]>([
    ['an empty text', ''],
    ['a blank text', ' \n'],
    ['a password without a user', ':password'],
    ['a colon', ':'],
    ['a pair without a user', { username: '', password: 'password' }],
    ['a line break inside', 'KE\nY'],
    ['a line break in a user name', { username: 'KEY\r\nX-Admin: 1', password: '' }],
    ['a line break in a password', { username: 'user', password: 'pass\n' }],
    ['NUL', 'KE\0Y'],
    ['a character that Base64 cannot take', 'KEY🔑'],
  ])('%s is a TypeError', (_, auth) => {
    expect(() => credentialsOf(auth)).toThrow(TypeError);
  });

  test.each<Auth>(['SECRET\nKEY', { username: 'SECRET\0', password: '' }, 'user:SECRET\rx'])(
    'a refused credential (%j) is not echoed',
    (auth) => {
      expect(() => credentialsOf(auth)).toThrow(/^(?!.*SECRET)/s);
    },
  );
});

describe('the environment', () => {
  test.each<[what: string, set: Record<string, string>, pair: string]>([
    ['SH_APIKEY first', { SH_APIKEY: 'A', SHUB_APIKEY: 'B', SHUB_JOBAUTH: JOB_AUTH }, 'A:'],
    ['then SHUB_APIKEY', { SHUB_APIKEY: 'B', SHUB_JOBAUTH: JOB_AUTH }, 'B:'],
    ['then SHUB_JOBAUTH', { SHUB_JOBAUTH: JOB_AUTH }, `1/2/3:${TOKEN}`],
    ['an empty variable is as none', { SH_APIKEY: '', SHUB_APIKEY: 'B' }, 'B:'],
    ['a blank variable is as none', { SH_APIKEY: ' \n', SHUB_APIKEY: 'B' }, 'B:'],
    ['a newline at the end is dropped', { SH_APIKEY: 'A\n' }, 'A:'],
  ])('%s', (_, set, pair) => {
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    expect(decoded(credentialsOf(undefined).header)).toBe(pair);
  });

  test('what is passed wins', () => {
    vi.stubEnv('SH_APIKEY', 'A');
    expect(decoded(credentialsOf('MINE').header)).toBe('MINE:');
  });

  test('an empty key that is passed is not silently replaced by that of the environment', () => {
    vi.stubEnv('SH_APIKEY', 'A');
    expect(() => credentialsOf('')).toThrow(TypeError);
  });

  test('no key anywhere is a TypeError that says where to put one', () => {
    expect(() => credentialsOf(undefined)).toThrow(TypeError);
    expect(() => credentialsOf(undefined)).toThrow(/SH_APIKEY/);
  });
});

describe('what counts as secret', () => {
  test.each<[what: string, auth: Auth, secrets: string[]]>([
    ['a key', 'KEY', ['KEY', btoa('KEY:')]],
    ['user and password', 'user:password', ['password', 'user', btoa('user:password')]],
    ['a job token, and not the name of its job', `1/2/3:${TOKEN}`, [TOKEN, btoa(`1/2/3:${TOKEN}`)]],
  ])('%s', (_, auth, secrets) => {
    expect(credentialsOf(auth).secrets).toEqual(secrets);
  });
});

function decoded(header: string): string {
  expect(header).toMatch(/^Basic /);
  return atob(header.slice('Basic '.length));
}
