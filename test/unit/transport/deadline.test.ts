import { expect, test } from 'vitest';
import { Deadline } from '../../../src/transport/deadline.ts';

test('a deadline whose signal has aborted before it has ended at its start', () => {
  const reason = new Error('enough');
  const deadline = new Deadline('countJobs', AbortSignal.abort(reason));
  expect(deadline.ended).toBe(true);
  expect(deadline.reason).toBe(reason);
  expect(deadline.signal.aborted).toBe(true);
  expect(() => deadline.throwIfEnded()).toThrow(reason);
});

test('a deadline ends with its signal, and not after it was released', () => {
  const controller = new AbortController();
  const [running, released] = [1, 2].map(() => new Deadline('countJobs', controller.signal));
  released?.release();
  controller.abort();
  expect([running?.ended, released?.ended]).toEqual([true, false]);
});
