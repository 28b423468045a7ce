import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Frees the memory that nothing refers to. */
export async function collectGarbage(): Promise<void> {
  // An object that was looked at through a WeakRef lives until the end of the task.
  await setImmediate();
  collect();
  await setImmediate();
}

/** Waits until all objects are freed. Fails if something refers to one of them. */
export async function expectFreed(...refs: readonly WeakRef<object>[]): Promise<void> {
  await expect
    .poll(async () => {
      await collectGarbage();
      return refs.filter((ref) => ref.deref() !== undefined).length;
    })
    .toBe(0);
}
