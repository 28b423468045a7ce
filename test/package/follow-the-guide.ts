import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a checkout does not have, or what is linked. */
const LEFT_OUT = new Set(['.git', 'coverage', 'dist', 'node_modules']);

function isCopied(source: string): boolean {
  return !LEFT_OUT.has(basename(source));
}

/** A copy of the repository, to change and throw away. */
export class Copy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Copy> {
    const folder = await mkdtemp(join(tmpdir(), 'regenerating-'));
    await cp(ROOT, folder, { recursive: true, filter: isCopied });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return new Copy(folder);
  }

  /** Runs a command of the guide and gives what it prints; rejects if it fails. */
  async run(command: string): Promise<string> {
    const [program = '', ...args] = command.split(' ');
    // Vitest must not take itself for a part of the run that started it.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')),
    );
    const { stdout } = await promisify(execFile)(program, args, { cwd: this.folder, env });
    return stdout;
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  /** Puts lines before the first `anchor`. */
  async insert(file: string, anchor: string, lines: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(anchor)) throw new Error(`${file} has no ${anchor}`);
    await this.write(
      file,
      text.replace(anchor, () => `${lines}${anchor}`),
    );
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

/** The code blocks of one step of the guide, of one language. */
export async function blocksOf(step: number, language: string): Promise<string[]> {
  const guide = await readFile(join(ROOT, 'docs/regenerating.md'), 'utf8');
  const section = guide.split(/^## /m).find((one) => one.startsWith(`${step}. `)) ?? '';
  const blocks = section.matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  return [...blocks].filter(([, name]) => name === language).map(([, , code = '']) => code);
}

/** The commands of one step, in order. */
export async function commandsOf(step: number): Promise<string[]> {
  return (await blocksOf(step, 'sh')).flatMap((block) => block.trim().split('\n'));
}
