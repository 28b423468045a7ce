import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The command, in a process of its own. */
export interface Command {
  readonly child: ChildProcess;
  readonly urls: { readonly appUrl: string; readonly storageUrl: string };
  /** What it has printed so far. */
  output(): string;
  /** Resolves to its exit status, after `signal`. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command on a free port. Rejects with what it prints if it ends at once. */
export async function startCommand(...args: string[]): Promise<Command> {
  const cli = join(inject('shared'), 'src/local/node/cli.mjs');
  const child = spawn(process.execPath, [cli, '--port', '0', ...args]);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const storageUrl = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, url] = /listens on (\S+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((status) => reject(new Error(`ended with ${status}: ${output}`)));
  });
  return {
    child,
    urls: { storageUrl, appUrl: `${storageUrl}api/` },
    output: () => output,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
