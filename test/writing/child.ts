import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Runs a script of this folder in a process of its own: `using child = startChild('store-process')`. */
export function startChild(script: string, ...args: string[]): ChildProcess {
  const file = join(inject('shared'), 'test/writing', `${script}.mjs`);
  return fork(file, args, { execArgv: ['--expose-gc'] });
}

/** The next thing that a child says, which the caller knows the shape of. */
export async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const listening = new AbortController();
  const { signal } = listening;
  const said = once(child, 'message', { signal }).then(([message]: unknown[]) => message as T);
  const ended = once(child, 'exit', { signal }).then(([code]: unknown[]) => {
    throw new Error(`the process ended with ${String(code)} and said nothing`);
  });
  ended.catch(() => undefined);
  return Promise.race([said, ended]).finally(() => listening.abort());
}
