import { expect, test } from 'vitest';
import { sleep, unlessAborted } from '../../../src/transport/abort.ts';

const reason = new Error('enough');
const never = new Promise<never>(() => undefined);

test('a wait with a signal that has aborted rejects at once', async () => {
  await expect(unlessAborted(never, AbortSignal.abort(reason))).rejects.toBe(reason);
  await expect(sleep(2 ** 31, AbortSignal.abort(reason))).rejects.toBe(reason);
});
