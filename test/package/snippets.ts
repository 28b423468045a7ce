import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** The repository's root. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const TSC = `${root}node_modules/.bin/tsc`;
const CONFIG = {
  extends: `${root}tsconfig.json`,
  compilerOptions: {
    isolatedDeclarations: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['*.mts'],
};
/** What the compiler prints before the error in a snippet. */
const PLACE = /^(\d+)\.mts\(\d+,\d+\): /;

/** A piece of TypeScript in a page. */
export interface Snippet {
  /** Page and line, as in `README.md:20`. */
  readonly place: string;
  readonly code: string;
  /** Name of the file that it is, if its first line says so. Then it is a whole module. */
  readonly file?: string | undefined;
}

/** What every snippet may use without saying where it is from. */
const PRELUDE = `
import {
  type Collection, type FrontierSlot, type Job, type Project, ScrapinghubClient, type Spider,
} from 'scrapinghub-client';
import type { LocalService } from 'scrapinghub-client/local';
declare const client: ScrapinghubClient;
declare const project: Project;
declare const spider: Spider;
declare const job: Job;
declare const prices: Collection<{ value: number }>;
declare const slot: FrontierSlot;
declare const service: LocalService;
interface Book { title: string; price: number }
declare function store(books: Book[]): void;
`;
const IMPORT = /^import .*;\n/gm;
const FILE_NAME = /^\/\/ (\S+\.[a-z]+)\n/;

/** The TypeScript snippets of a page. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length + 1;
    const code = match[1] ?? '';
    return { place: `${page}:${line}`, code, file: FILE_NAME.exec(code)?.[1] };
  });
}

/** What TypeScript has to say against the snippets, a line each. */
export function typeErrorsOf(snippets: readonly Snippet[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
    for (const [at, snippet] of snippets.entries()) {
      writeFileSync(join(folder, `${at}.mts`), asModule(snippet));
    }
    const { status, stdout } = spawnSync(TSC, ['--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status === 0) return [];
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(PLACE, (_, at) => `${snippets[at]?.place}: `));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a snippet with these names at hand. */
export async function run(
  { code }: Snippet,
  names: Readonly<Record<string, unknown>>,
): Promise<void> {
  const source = `async function snippet() {${code.replace(IMPORT, '')}}`;
  const { code: script } = await transform(source, { loader: 'ts', target: 'es2022' });
  const start = new Function(...Object.keys(names), `${script}\nreturn snippet();`);
  await start(...Object.values(names));
}

function asModule({ code, file }: Snippet): string {
  if (file !== undefined) return code;
  const imports = (code.match(IMPORT) ?? []).filter(
    (line) => !line.includes('{ ScrapinghubClient }'),
  );
  return `${PRELUDE}${imports.join('')}export async function snippet() {\n${code.replace(IMPORT, '')}}\n`;
}
