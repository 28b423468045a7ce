import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PollPause } from '../../../src/facade/jobs/wait.ts';

let pauses: (number | undefined)[];

beforeEach(() => {
  pauses = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms) => {
    pauses.push(ms);
    queueMicrotask(run);
    return {} as NodeJS.Timeout;
  });
});
afterEach(() => void vi.restoreAllMocks());

async function waitTimes(pause: PollPause, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await pause.wait(undefined);
}

describe('the pause between two polls', () => {
  test('is two seconds, and grows by half to ten times that', async () => {
    await waitTimes(new PollPause({}), 8);
    expect(pauses).toEqual([2_000, 3_000, 4_500, 6_750, 10_125, 15_187.5, 20_000, 20_000]);
  });

  test('is never longer than 30 s, but where it was to be', async () => {
    await waitTimes(new PollPause({ pollInterval: 20_000 }), 3);
    await waitTimes(new PollPause({ pollInterval: 60_000 }), 2);
    expect(pauses).toEqual([20_000, 30_000, 30_000, 60_000, 60_000]);
  });

  test('is the first one again when something has changed', async () => {
    const pause = new PollPause({ pollInterval: 100 });
    await waitTimes(pause, 2);
    pause.reset();
    await waitTimes(pause, 1);
    expect(pauses).toEqual([100, 150, 100]);
  });

  test.each([0, -1, 0.5, Number.NaN, Infinity])('cannot be %d ms', (pollInterval) => {
    expect(() => new PollPause({ pollInterval })).toThrow(RangeError);
  });
});
