import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';
import { writePrograms } from './programs.ts';
import { startService } from './service.ts';
import { KEY, PROMISES } from './smoke.ts';
import { BUN, DENO, NODE_VERSIONS, OLDEST_NODE, WORKERD } from './versions.ts';

let app: App;

beforeAll(async () => {
  app = await installPackage();
  await writePrograms(app);
});

afterAll(() => app[Symbol.asyncDispose]());

/** What a program prints in a runtime that npx fetches: all of it, and what it says of each promise. */
interface Run {
  readonly output: string;
  readonly report: Readonly<Record<string, string>>;
}

async function smokeIn(...command: readonly string[]): Promise<Run> {
  await using service = await startService();
  const output = await app.run('npx', '-y', ...command, service.url);
  return { output, report: reportIn(output) };
}

/** Runs the worker with the rules of Workers that held on a day. */
async function smokeInWorker(day: string, flags: readonly string[] = []): Promise<Run> {
  await using service = await startService();
  const file = `worker-${day}.capnp`;
  await writeFile(join(app.folder, file), workerConfig(service.url, day, flags));
  const output = await app.run('npx', '-y', WORKERD, 'test', file);
  return { output, report: reportIn(output) };
}

function reportIn(output: string): Run['report'] {
  return JSON.parse(/^REPORT(.*)$/m.exec(output)?.[1] ?? '{}');
}

function workerConfig(url: string, day: string, flags: readonly string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "bundled/worker.js")],
    compatibilityDate = "${day}",
    compatibilityFlags = ${JSON.stringify(flags)},
    bindings = [(name = "SERVICE", text = "${url}")],
    globalOutbound = "network",
  )),
  (name = "network", network = (allow = ["private"])),
]);
`;
}

const kept = Object.fromEntries(PROMISES.map((name) => [name, 'kept']));

describe('the installed package keeps what it promises', () => {
  test.each([OLDEST_NODE, ...NODE_VERSIONS])(
    'on Node %s, required or imported',
    async (version) => {
      const { output, report } = await smokeIn(`node@${version}`, 'main.cjs');
      expect(report).toEqual(kept);
      expect(output).toContain('required: 3');
      expect(output).not.toContain('Warning');
      expect(output).not.toContain(KEY);
    },
  );

  test('on Deno, which lets it read no environment', async () => {
    const { output, report } = await smokeIn(DENO, 'run', '--no-prompt', '--allow-net', 'main.js');
    expect(report).toEqual(kept);
    expect(output).not.toContain(KEY);
  });

  test('on Bun', async () => {
    const { output, report } = await smokeIn(BUN, 'main.js');
    expect(report).toEqual(kept);
    expect(output).not.toContain(KEY);
  });

  test('on Workers, where there is no process', async () => {
    const { output, report } = await smokeInWorker('2024-01-01');
    expect(output).toContain('process is undefined');
    expect(report).toEqual(kept);
    expect(output).not.toContain(KEY);
  });

  test('on Workers, with the modules of Node that they have today', async () => {
    const { output, report } = await smokeInWorker('2026-11-01', ['nodejs_compat']);
    expect(output).toContain('process is object');
    expect(report).toEqual(kept);
    expect(output).not.toContain(KEY);
  });
});
