import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

const lines = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((line) => `${file}: ${line.trim()}`),
);

test('a workflow uses actions by the hash of a commit, and says which version it is', () => {
  const uses = lines.filter((line) => /\buses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  expect(
    uses.filter((line) => !/ uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
  ).toEqual([]);
});

test('an action has one version in all workflows, and so has npm', () => {
  const found = lines.flatMap((line) => line.match(/uses: .*|npm@\S+/)?.[0] ?? []);
  const names = new Set(found.map((one) => one.split('@')[0]));
  expect(new Set(found).size).toBe(names.size);
});

test('a workflow installs npm by its exact version', () => {
  const installs = lines.filter((line) => /npm (?:install|i) .*(?:-g|--global)|\bnpx /.test(line));
  expect(installs.length).toBeGreaterThan(0);
  expect(installs.filter((line) => !/ npm@\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
