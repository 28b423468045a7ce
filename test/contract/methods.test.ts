import { ScrapinghubClient } from 'scrapinghub-client';
import { expect, inject, test } from 'vitest';
import { booksOf, jobOf, projectOf } from './calls/places.ts';
import { documentedOperations } from './document.ts';

/** The objects that the names of methods in the document begin with. */
async function startsOf(client: ScrapinghubClient): Promise<Record<string, unknown>> {
  const project = projectOf(client);
  const frontier = project.frontiers.get('books');
  return {
    client,
    project,
    job: jobOf(client),
    spider: await booksOf(client),
    collection: project.collections.getStore('prices'),
    frontier,
    slot: frontier.get('books.example'),
  };
}

test('the method that the document names for an operation exists', async () => {
  const starts = await startsOf(new ScrapinghubClient('KEY', inject('mock')));
  const missing = documentedOperations.filter(({ method }) => {
    const names = method.split('.');
    const found = names.reduce<unknown>((value, name) => Object(value)[name], starts);
    return typeof found !== (method === 'client.api' ? 'object' : 'function');
  });
  expect(missing.map(({ method }) => method)).toEqual([]);
});
