import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../../../src/transport/timers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A clock that counts how often it has called. */
function counted(): { clock: Clock; calls: () => number; start: (milliseconds: number) => void } {
  const clock = new Clock();
  let calls = 0;
  const start = (milliseconds: number): void => clock.start(milliseconds, () => (calls += 1));
  return { clock, start, calls: () => calls };
}

test('calls once, so long after its last start', () => {
  const { start, calls } = counted();
  start(100);
  vi.advanceTimersByTime(60);
  start(100);
  vi.advanceTimersByTime(99);
  expect(calls()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(calls()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(calls()).toBe(1);
});

test('a start with less time than was left calls sooner', () => {
  const { start, calls } = counted();
  start(1_000);
  start(50);
  vi.advanceTimersByTime(50);
  expect(calls()).toBe(1);
});

test('calls what the last start was given', () => {
  const clock = new Clock();
  const called: string[] = [];
  clock.start(100, () => called.push('first'));
  clock.start(100, () => called.push('second'));
  vi.advanceTimersByTime(100);
  expect(called).toEqual(['second']);
});

test('calls nothing while it pauses, and can be started again', () => {
  const { clock, start, calls } = counted();
  start(100);
  clock.pause();
  vi.advanceTimersByTime(500);
  expect(calls()).toBe(0);
  start(100);
  vi.advanceTimersByTime(100);
  expect(calls()).toBe(1);
});

test('many starts share one timer, and none is left when it has stopped', () => {
  const { clock, start, calls } = counted();
  for (let n = 0; n < 100; n += 1) {
    start(100);
    clock.pause();
  }
  expect(vi.getTimerCount()).toBe(1);
  clock.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(calls()).toBe(0);
});

test('a wait that is longer than a timer takes has no end', () => {
  const { start } = counted();
  start(2 ** 31);
  start(Infinity);
  expect(vi.getTimerCount()).toBe(0);
});
