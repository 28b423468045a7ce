import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { installedFolder } from '../helpers/installed.ts';
import { codeSpans, listUnder, tableRows } from './markdown.ts';
import { PublishedTypes } from './published-types.ts';
import reference from './python-reference.json' with { type: 'json' };

const page = readFileSync(new URL('../../docs/from-python.md', import.meta.url), 'utf8');

const rows = tableRows(page).map(({ line, cells }) => {
  const [python = '', typescript = '', remark = ''] = cells;
  return { line, cells, python, typescript, remark, twins: codeSpans(typescript) };
});

/** All names of the Python reference, written as the page writes them. */
const pythonNames = [
  ...Object.keys(reference.classes),
  ...Object.entries(reference.classes).flatMap(([type, members]) =>
    members.map((member) => `${type}.${member}`),
  ),
  ...Object.entries(reference.parameters).flatMap(([callable, names]) =>
    names.map((name) => `${callable}(${name}=)`),
  ),
  ...reference.functions,
  ...reference.environment,
];

const named = rows.map(({ python }) => python);

describe('the page for people who come from Python', () => {
  test('has a row for every public name of the Python package', () => {
    expect(pythonNames.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
  });

  test('names nothing that the Python package does not have', () => {
    expect(named.filter((cell) => !pythonNames.includes(cell.slice(1, -1)))).toEqual([]);
  });

  test('has one row a name', () => {
    expect(named.filter((cell, index) => named.indexOf(cell) !== index)).toEqual([]);
  });

  test('says in every row what to use, or why there is nothing', () => {
    const unclear = rows.filter(({ cells, typescript, remark, twins }) => {
      const namesTwins = typescript === twins.map((twin) => `\`${twin}\``).join(', ');
      const saysWhyNot = typescript === 'none' && remark !== '';
      return cells.length !== 3 || !(saysWhyNot || (twins.length > 0 && namesTwins));
    });
    expect(unclear.map(({ line, cells }) => `line ${line}: ${cells.join(' | ')}`)).toEqual([]);
  });
});

describe('what the page names', () => {
  let types: PublishedTypes;
  beforeAll(async () => {
    const installed = join(await installedFolder(), 'node_modules/scrapinghub-client');
    types = new PublishedTypes(join(installed, 'dist/index.d.ts'));
  }, 120_000);

  test('is in the types of the package, twin by twin', () => {
    const missing = rows.flatMap(({ line, python, twins }) =>
      twins
        .filter((twin) => !types.has(twin))
        .map((twin) => `line ${line}: the twin of ${python}, ${twin}, is not in the package`),
    );
    expect(missing).toEqual([]);
  });

  test('is there, too, where Python has nothing like it', () => {
    const names = listUnder('What Python does not have', page).flatMap((point) =>
      codeSpans(point).slice(0, 1),
    );
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !types.has(name))).toEqual([]);
  });
});
