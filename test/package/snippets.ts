import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's root. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A piece of TypeScript in a page. */
export interface Snippet {
  /** Page and line, as in `README.md:20`. */
  readonly place: string;
  readonly code: string;
}

/** What every snippet may use without saying where it is from. */
const PRELUDE = `
import {
  type Collection, type FrontierSlot, type Job, type Project, ScrapinghubClient, type Spider,
} from 'scrapinghub-client';
import type { FakeService } from 'scrapinghub-client/testing';
declare const client: ScrapinghubClient;
declare const project: Project;
declare const spider: Spider;
declare const job: Job;
declare const prices: Collection<{ value: number }>;
declare const slot: FrontierSlot;
declare const service: FakeService;
interface Book { title: string; price: number }
declare function store(books: Book[]): void;
`;
const IMPORT = /^import .*;\n/gm;

/** The TypeScript snippets of a page. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length + 1;
    return { place: `${page}:${line}`, code: match[1] ?? '' };
  });
}

/** What TypeScript has to say against the snippets, a line each. */
export function typeErrorsOf(snippets: readonly Snippet[]): string[] {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const files = new Map(
    snippets.map(({ code }, at) => [`${root}test/package/snippet-${at}.ts`, asModule(code)]),
  );
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, text, options.target ?? ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name, at) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ].map(
      ({ messageText }) =>
        `${snippets[at]?.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
  );
}

/** Runs a snippet with these names at hand. */
export async function run(
  { code }: Snippet,
  names: Readonly<Record<string, unknown>>,
): Promise<void> {
  const source = `async function snippet() {${code.replace(IMPORT, '')}}`;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const start = new Function(...Object.keys(names), `${outputText}\nreturn snippet();`);
  await start(...Object.values(names));
}

function asModule(code: string): string {
  const imports = (code.match(IMPORT) ?? []).filter(
    (line) => !line.includes('{ ScrapinghubClient }'),
  );
  return `${PRELUDE}${imports.join('')}export async function snippet() {\n${code.replace(IMPORT, '')}}\n`;
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}
