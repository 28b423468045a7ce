import { describe, expect, test } from 'vitest';
import {
  type Failure,
  mayRetry,
  parseRetryAfter,
  pauseAfter,
} from '../../../src/transport/retry.ts';

describe('mayRetry', () => {
  test.each<[what: string, failure: Failure, idempotent: boolean, once: boolean]>([
    ['a connection that broke', {}, true, false],
    ['a connection that never was', { neverSent: true }, true, true],
    ['408', { status: 408 }, true, false],
    ['429', { status: 429 }, true, true],
    ['502', { status: 502 }, true, false],
    ['503', { status: 503 }, true, false],
    ['504', { status: 504 }, true, false],
    ['500', { status: 500 }, true, false],
    ['520', { status: 520 }, true, false],
    ['522', { status: 522 }, true, false],
    ['530', { status: 530 }, true, false],
    ['501', { status: 501 }, false, false],
    ['505', { status: 505 }, false, false],
    ['200, refused in the body', { status: 200 }, false, false],
    ['302', { status: 302 }, false, false],
    ['400', { status: 400 }, false, false],
    ['401', { status: 401 }, false, false],
    ['403', { status: 403 }, false, false],
    ['404', { status: 404 }, false, false],
    ['409', { status: 409 }, false, false],
    ['413', { status: 413 }, false, false],
    ['503 with Retry-After', { status: 503, retryAfter: 0 }, true, false],
  ])('%s: idempotent calls %o, other calls', (_, failure, idempotent, once) => {
    expect([mayRetry(failure, true), mayRetry(failure, false)]).toEqual([idempotent, once]);
  });
});

describe('pauseAfter', () => {
  test.each([
    [1, 250, 500],
    [2, 500, 1000],
    [3, 1000, 2000],
    [4, 2000, 4000],
    [5, 4000, 8000],
    [6, 5000, 10_000],
    [60, 5000, 10_000],
    [2000, 5000, 10_000],
  ])('after attempt %i it is between %i and %i ms', (attempt, shortest, longest) => {
    expect(pauseAfter(attempt, {}, () => 0)).toBe(shortest);
    expect(pauseAfter(attempt, {}, () => 0.5)).toBe((shortest + longest) / 2);
    expect(pauseAfter(attempt, {}, () => 1)).toBe(longest);
  });

  test.each([0, 1, 700, 3_600_000])('a wish of the service (%i ms) is obeyed to the ms', (wish) => {
    expect(pauseAfter(3, { status: 429, retryAfter: wish }, () => 0.7)).toBe(wish);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');

  test.each([
    ['seconds', '5', 5000],
    ['no wait', '0', 0],
    ['a fraction', '1.5', 1500],
    ['space around', ' 2 ', 2000],
    ['a negative wait', '-3', undefined],
    ['several values', '1, 5', 5000],
    ['several values, one of them a word', '1, soon', undefined],
    ['a number that is no decimal', '0x10', undefined],
    ['a date without a zone', '2026-01-01', undefined],
    ['a date', 'Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['a date in the past', 'Wed, 31 Dec 2025 23:59:50 GMT', 0],
    ['no header', null, undefined],
    ['an empty header', '', undefined],
    ['a blank header', ' ', undefined],
    ['a word', 'soon', undefined],
    ['no number', 'NaN', undefined],
    ['Infinity', 'Infinity', undefined],
  ])('%s', (_, header, milliseconds) => {
    expect(parseRetryAfter(header, now)).toBe(milliseconds);
  });
});
