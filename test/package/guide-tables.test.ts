import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { codeSpans, type Table, tablesIn } from './markdown.ts';
import { PublishedTypes } from './published-types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The tables whose first column names members of a type, or what the package exports: by page and first head. */
const CHECKED: Readonly<Record<string, string>> = {
  'README.md Error': 'exports',
  'docs/collections.md Kind': 'Collections',
  'docs/errors-and-retries.md Error': 'exports',
  'docs/frontiers.md Option': 'ConsumeOptions',
  'docs/reading-data.md Parameter': 'ReadParams',
  'docs/running-jobs.md Filter': 'JobFilter',
  'docs/start.md Option': 'CallOptions',
  'docs/writing-data.md Option': 'WriterOptions',
};

/** The tables whose names are others: of commands, files, settings of TypeScript, or results. */
const OF_OTHERS = new Set([
  'README.md To …',
  'docs/errors-and-retries.md After',
  'docs/local.md Option',
  'docs/local.md Variable',
  'docs/modules.md `module`',
  'docs/modules.md You set',
  'docs/modules.md File',
  'docs/other-generators.md File',
  'docs/proxies.md Where',
]);

/** These pages have tests of their own, or measurements. */
const ELSEWHERE = new Set(['docs/from-python.md', 'docs/performance.md', 'docs/testing.md']);

interface PageTable extends Pick<Table, 'rows'> {
  /** Page and first head. */
  readonly name: string;
}

const guides = readdirSync(`${ROOT}docs`).filter((file) => file.endsWith('.md'));
const tables: PageTable[] = ['README.md', ...guides.map((file) => `docs/${file}`)]
  .filter((page) => !ELSEWHERE.has(page))
  .flatMap((page) =>
    tablesIn(readFileSync(ROOT + page, 'utf8')).map(({ heads, rows }) => ({
      name: `${page} ${heads[0]}`,
      rows,
    })),
  );

let types: PublishedTypes;

beforeAll(() => {
  types = new PublishedTypes(`${ROOT}src/index.ts`);
});

test('each table of README and guides is known', () => {
  const names = tables.map(({ name }) => name);
  expect(names.filter((name) => !(name in CHECKED) && !OF_OTHERS.has(name))).toEqual([]);
  expect(Object.keys(CHECKED).filter((name) => !names.includes(name))).toEqual([]);
});

test.each(Object.entries(CHECKED))('the names in the table %s are in the types', (name, type) => {
  const table = tables.find((one) => one.name === name);
  const prefix = type === 'exports' ? '' : `${type}.`;
  const names = (table?.rows ?? []).flatMap(({ cells: [first = ''] }) => codeSpans(first));
  expect(names).not.toEqual([]);
  expect(names.filter((one) => !types.has(prefix + one))).toEqual([]);
});

test('the errors have the properties that the guide names', () => {
  const table = tables.find(({ name }) => name === 'docs/errors-and-retries.md Error');
  const named = (table?.rows ?? []).flatMap(({ cells: [errors = '', , properties = ''] }) =>
    codeSpans(errors).flatMap((error) => codeSpans(properties).map((own) => `${error}.${own}`)),
  );
  expect(named).toContain('StreamInterruptedError.lastKey');
  expect(named.filter((name) => !types.has(name))).toEqual([]);
});

test('a name that the types do not have would be found', () => {
  expect(types.has('JobFilter.startTime')).toBe(false);
  expect(types.has('NoError')).toBe(false);
});
