import { readFileSync } from 'node:fs';
import * as api from 'scrapinghub-client';
import { fakeService } from 'scrapinghub-client/testing';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type DocumentedAnswer, documentedOperations } from '../contract/document.ts';
import { codeSpans, tableRows } from '../package/markdown.ts';
import { run, snippetsOf, typeErrorsOf } from '../package/snippets.ts';

const PAGE = 'docs/testing.md';
const page = readFileSync(new URL(`../../${PAGE}`, import.meta.url), 'utf8');
const snippets = snippetsOf(PAGE);

/** Statuses that every operation may answer, which the page names once. */
const EVERYWHERE = new Set([429, 503, 504]);

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

describe('the table of examples in the guide', () => {
  const [, table = ''] = page.split('## The examples');
  const rows = tableRows(table).map(({ cells: [operations = '', ...cells] }) => ({
    operations: codeSpans(operations),
    cells,
  }));

  test('has each operation once', () => {
    const named = rows.flatMap(({ operations }) => operations);
    const documented = documentedOperations.map(({ id }) => id);
    expect(named.toSorted()).toEqual(documented.toSorted());
  });

  test.each(documentedOperations)(
    'has the examples of $id as the document has them',
    (operation) => {
      const row = rows.find(({ operations }) => operations.includes(operation.id));
      const errors = operation.errors.filter(({ status }) => !EVERYWHERE.has(status));
      const statuses = [...new Set(errors.map(({ status }) => status))];
      const refusals = statuses.map(
        (status) => `${status}: ${namesOf(errors.filter((error) => error.status === status))}`,
      );
      expect(row?.cells).toEqual([namesOf(operation.successes), refusals.join('; ') || 'none']);
    },
  );

  test.each(documentedOperations)(
    'is right that $id may be refused as all others',
    ({ errors }) => {
      const shared = errors.filter(({ status }) => EVERYWHERE.has(status));
      expect(shared.map(({ status, name }) => [status, name])).toEqual([
        [429, undefined],
        [503, 'unavailable'],
        [504, 'gatewayTimeout'],
      ]);
    },
  );
});

test('the guide names the versions of Prism that these tests run', () => {
  const [, json = '{}'] = /^```json\n(.*?)^```/ms.exec(page) ?? [];
  const cli = '@stoplight/prism-cli' as const;
  expect(JSON.parse(json)).toEqual({
    devDependencies: { [cli]: manifest.devDependencies[cli] },
    overrides: manifest.overrides,
  });
});

test('every snippet of the guide has the right types', () => {
  expect(snippets.length).toBeGreaterThan(5);
  expect(typeErrorsOf(snippets)).toEqual([]);
});

test.each(snippets)('the snippet at $place runs', async (snippet) => {
  const service = fakeService();
  const client = new api.ScrapinghubClient('KEY', { fetch: service.fetch });
  const project = client.getProject(123);
  const names = { ...api, fakeService, service, client, project };
  await expect(run(snippet, names)).resolves.toBeUndefined();
});

function namesOf(answers: readonly DocumentedAnswer[]): string {
  const names = answers.flatMap(({ name }) => (name === undefined ? [] : `\`${name}\``));
  return names.join(', ') || 'no body';
}
