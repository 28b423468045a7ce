#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LocalService } from '../local-service.ts';
import type { Seed } from '../seed/seed.ts';
import type { Account } from '../wire/access.ts';

const HELP = `scrapinghub-local: a Scrapy Cloud on this machine

  --port N         default 4020; 0 for one that is free
  --host HOST      default 127.0.0.1, which only this machine reaches
  --data DIR       keeps everything in a folder (needs the package classic-level); default: memory
  --project ID     a project that there is at the beginning; may be repeated
  --spider NAME    a spider that there is at the beginning; may be repeated
  --any-spider     spiders that do not exist are created when they are run
  --key KEY[=ID,ID]  an account, and the projects that it lists; may be repeated
  --run COMMAND    what runs a job
  --units N        how many units the jobs that run may have at a time; default 1
  --seed FILE      state to begin with, as JSON
  --empty          without the example account
  --verbose        one line for each request
  --help           this text
`;

const OPTIONS = {
  port: { type: 'string', default: '4020' },
  host: { type: 'string' },
  data: { type: 'string' },
  project: { type: 'string', multiple: true },
  spider: { type: 'string', multiple: true },
  'any-spider': { type: 'boolean', default: false },
  key: { type: 'string', multiple: true },
  run: { type: 'string' },
  units: { type: 'string', default: '1' },
  seed: { type: 'string' },
  empty: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const MAX_PORT = 65_535;

try {
  await main();
} catch (error) {
  process.stderr.write(`scrapinghub-local: ${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = integer('port', values.port, 0, MAX_PORT);
  const service = new LocalService(
    {
      data: values.data,
      project: (values.project ?? []).map((text) => integer('project', text, 0)),
      spider: values.spider,
      anySpider: values['any-spider'],
      key: (values.key ?? []).map(accountOf),
      run: values.run,
      units: integer('units', values.units, 1),
      seed: values.seed === undefined ? undefined : await seedIn(values.seed),
      empty: values.empty,
    },
    { keepsCalls: false },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void service.close());
  }
  const { appUrl, storageUrl } = await service.listen({
    port,
    host: values.host,
    onRequest: values.verbose ? write : undefined,
  });
  write(`the local service listens on ${storageUrl} (app host ${appUrl}), key ${service.apiKey}`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function integer(name: string, text: string, minimum: number, maximum = Infinity): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= minimum && value <= maximum) {
    return value;
  }
  throw new RangeError(`--${name} takes a whole number, not ${text}`);
}

/** `KEY`, or `KEY=ID,ID` with the projects that the account lists. */
function accountOf(text: string): Account {
  const [key = '', ids] = text.split('=');
  if (ids === undefined) return { key };
  const projects = ids.split(',').filter((id) => id !== '');
  return { key, projects: projects.map((id) => integer('key', id, 0)) };
}

async function seedIn(file: string): Promise<Seed> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
