import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareDocuments } from '../../../scripts/api-diff/operations.ts';
import { report } from '../../../scripts/api-diff/report.ts';
import { asDocument, small } from './documents.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, document: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test('the command fails on a breaking change when it is told to, and tells programs of it', () => {
  const before = fileOf('before.json', small());
  const after = fileOf('after.json', { ...small(), paths: {} });
  const args = ['scripts/api-diff.ts', before, after, '--json', '--fail-on-breaking'];
  const { status, stdout } = spawnSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      kind: 'removed',
      breaking: true,
      where: 'orderBook',
      what: 'operation POST /books/{shelf}',
      operations: ['orderBook'],
    },
  ]);
});

test('the report has the breaking changes first, and counts them', () => {
  const [before, after] = [small(), small()];
  after.components.schemas.State.enum = ['new', 'lost'];
  expect(report(compareDocuments({ before: asDocument(before), after: asDocument(after) }))).toBe(
    [
      'Breaking:',
      '  added    State in answers: value lost (orderBook)',
      '',
      'Not breaking:',
      '  removed  State in answers: value used (orderBook)',
      '',
      '2 changes, 1 breaking.',
    ].join('\n'),
  );
});

test('the order of a document makes no difference', () => {
  const before = small();
  const { schemas } = small().components;
  const reversed = Object.fromEntries(Object.entries(schemas).toReversed());
  const after = { ...small(), components: { ...small().components, schemas: reversed } };
  expect(report(compareDocuments({ before: asDocument(before), after: asDocument(after) }))).toBe(
    'No changes.',
  );
});

test('the whole document is what it is', () => {
  const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
  expect(compareDocuments({ before: document, after: structuredClone(document) })).toEqual([]);
});

test('a change of a shared schema is told once, with all operations that it reaches', () => {
  const before = JSON.parse(readFileSync('openapi.json', 'utf8'));
  const after = structuredClone(before);
  after.components.schemas.PeriodicJob.properties.id.type = 'string';
  expect(report(compareDocuments({ before, after }))).toBe(
    [
      'Breaking:',
      '  changed  PeriodicJob.id in answers: type integer → string' +
        ' (createPeriodicJob, getPeriodicJob, listPeriodicJobs and 1 more)',
      '',
      '1 change, 1 breaking.',
    ].join('\n'),
  );
});
