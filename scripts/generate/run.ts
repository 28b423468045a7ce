import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules, or else of the PATH, and returns its output. Prints that only if it fails. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = start(program, args);
  if (status === 0) return stdout;
  console.error(`${stdout}${stderr}`.trim());
  throw new Error(`${program} ${args[0]} failed`);
}

/** Runs a program, prints its output and returns whether it succeeded. */
export function succeeds(program: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = start(program, args);
  const output = `${stdout}${stderr}`.trim();
  if (output !== '') console.log(output);
  return status === 0;
}

function start(
  program: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const local = join(root, 'node_modules/.bin', program);
  const command = existsSync(local) ? local : program;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { error, ...result } = spawnSync(command, args, options);
  if (error) throw error;
  return result;
}

/** Whether the module at this URL is the program that Node runs, and not imported by another, such as a test. */
export function isProgram(url: string): boolean {
  const [, program] = process.argv;
  return program !== undefined && realpathSync(program) === fileURLToPath(url);
}
