import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder in a process of its own: `using child = startChild(…)`. */
export function startChild(script: string, ...args: string[]): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return fork(file, args, { execArgv: ['--expose-gc', '--import', 'tsx'] });
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
