import { spawn } from 'node:child_process';

/** A command that has to succeed. */
export interface Step {
  readonly name: string;
  /** For the shell. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the steps of a lane one after the other, and all lanes at the same time. Prints what a step has printed when it
 * has ended. After a failure, no other step begins. Returns whether all steps succeeded.
 */
export async function runLanes(...lanes: readonly (readonly Step[])[]): Promise<boolean> {
  let succeeded = true;
  const runLane = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      if (!succeeded) return;
      if (!(await succeeds(step))) succeeded = false;
    }
  };
  await Promise.all(lanes.map(runLane));
  return succeeded;
}

async function succeeds({ name, command, env }: Step): Promise<boolean> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  console.log(`\n── ${name}: ${command}`);
  process.stdout.write(Buffer.concat(chunks));
  if (status !== 0) console.error(`\n${name}: failed. To run only this: \`${command}\``);
  return status === 0;
}
