import { describe, expect, test } from 'vitest';
import { redactError, redactor, redactValue } from '../../../src/transport/redact.ts';

const redact = redactor(['s3cret/+=', 's3cret']);

describe('redactor', () => {
  test.each([
    ['a secret', 'key s3cret!', 'key [redacted]!'],
    ['every place', 's3cret s3cret', '[redacted] [redacted]'],
    ['the longer of two', 's3cret/+=', '[redacted]'],
    ['a secret in a URL', '?k=s3cret%2F%2B%3D&a=1', '?k=[redacted]&a=1'],
    ['nothing secret', 'harmless', 'harmless'],
  ])('%s', (_, text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  test('a client without a secret changes nothing', () => {
    expect(redactor([])('text')).toBe('text');
  });

  test.each(['$&', 'a.b', '(', '\\'])('a secret such as %j is taken literally', (secret) => {
    expect(redactor([secret])(`<${secret}> axb`)).toBe('<[redacted]> axb');
  });
});

describe('redactValue', () => {
  test('goes into lists, objects and names of fields', () => {
    const value = { a: ['s3cret', { s3cret: 1 }], n: 1, ok: true, none: null };
    expect(redactValue(value, redact)).toEqual({
      a: ['[redacted]', { '[redacted]': 1 }],
      n: 1,
      ok: true,
      none: null,
    });
  });

  test('keeps a field called __proto__ as data', () => {
    const shown = redactValue(JSON.parse('{"__proto__":{"a":"s3cret"}}'), redact);
    expect(JSON.stringify(shown)).toBe('{"__proto__":{"a":"[redacted]"}}');
  });
});

describe('redactError', () => {
  test('an error without a secret stays the same object', () => {
    const error = new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    expect(redactError(error, redact)).toBe(error);
  });

  test('a copy keeps name, message and causes', () => {
    const error = new TypeError('fetch s3cret', { cause: new Error('reset by s3cret') });
    expect(redactError(error, redact)).toMatchObject({
      name: 'TypeError',
      message: 'fetch [redacted]',
      cause: { message: 'reset by [redacted]' },
    });
  });

  test('a copy keeps the code, which says what happened', () => {
    const error = Object.assign(new Error('connect s3cret'), { code: 'ECONNREFUSED' });
    expect(redactError(error, redact)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('an error that is its own cause is shown, and its cause says so', () => {
    const error = new Error('reset by s3cret');
    error.cause = error;
    expect(redactError(error, redact)).toMatchObject({
      message: 'reset by [redacted]',
      cause: { message: 'this error is its own cause' },
    });
  });

  test('two errors that are the cause of each other are shown', () => {
    const [first, second] = [new Error('first'), new Error('second')];
    first.cause = second;
    second.cause = first;
    expect(redactError(first, redact)).toMatchObject({
      message: 'first',
      cause: { message: 'second', cause: { message: 'this error is its own cause' } },
    });
  });

  test.each<[what: string, thrown: unknown, shown: unknown]>([
    ['a text', 's3cret', '[redacted]'],
    ['an object', { a: 's3cret' }, { a: '[redacted]' }],
    ['undefined', undefined, undefined],
  ])('%s may be thrown too', (_, thrown, shown) => {
    expect(redactError(thrown, redact)).toEqual(shown);
  });
});
