import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules, or of the machine; what it prints is shown only if it fails. */
export function run(program: string, args: readonly string[]): void {
  const { status, output } = start(program, args);
  if (status === 0) return;
  console.error(output);
  throw new Error(`${program} ${args[0]} failed`);
}

/** Runs a program and says whether it succeeded; what it prints is shown. */
export function succeeds(program: string, args: readonly string[]): boolean {
  const { status, output } = start(program, args);
  if (output !== '') console.log(output);
  return status === 0;
}

function start(
  program: string,
  args: readonly string[],
): { status: number | null; output: string } {
  const local = join(root, 'node_modules/.bin', program);
  const command = existsSync(local) ? local : program;
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (result.error) throw result.error;
  return { status: result.status, output: `${result.stdout}${result.stderr}`.trim() };
}
