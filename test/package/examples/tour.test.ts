import { ScrapinghubClient } from 'scrapinghub-client';
import { expect, inject, test } from 'vitest';
import { tour } from '../../../examples/tour.ts';

async function linesOf(options: { readOnly?: boolean }): Promise<string> {
  const lines: string[] = [];
  const client = new ScrapinghubClient('KEY', inject('mock'));
  await tour(client, { ...options, print: (line) => lines.push(line) });
  return lines.join('\n');
}

test('the tour shows projects, spiders, a run job, items and a typed error', async () => {
  const lines = await linesOf({});
  expect(lines).toContain('123, 456');
  expect(lines).toContain('books');
  expect(lines).toContain('123/1/4');
  expect(lines).toContain('Middlemarch');
  expect(lines).toContain('NotFoundError (404)');
});

test('the read-only tour runs no job', async () => {
  expect(await linesOf({ readOnly: true })).not.toContain('123/1/4');
});
