import { fileURLToPath } from 'node:url';
import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { expect, onTestFinished, test } from 'vitest';
import { tour } from '../../../examples/tour.ts';

const SPIDER = fileURLToPath(new URL('../../../examples/spider.ts', import.meta.url));

async function linesOf(options: { readOnly?: boolean }): Promise<string> {
  const service = localService({ run: `"${process.execPath}" --import tsx "${SPIDER}"` });
  onTestFinished(() => service.close());
  const { appUrl, storageUrl } = await service.listen({ port: 0 });
  const lines: string[] = [];
  const client = new ScrapinghubClient(service.apiKey, { appUrl, storageUrl });
  await tour(client, { ...options, print: (line) => lines.push(line) });
  return lines.join('\n');
}

test('the tour shows projects and spiders, runs a job with its log, and shows its items and a typed error', async () => {
  const lines = await linesOf({});
  expect(lines).toContain('123, 456');
  expect(lines).toContain('books');
  expect(lines).toContain('Started      123/1/4');
  expect(lines).toContain('INFO     Found The Waste Land');
  expect(lines).toContain('Last job     123/1/4, finished');
  expect(lines).toContain('"title":"Les Fleurs du mal"');
  expect(lines).not.toContain('Middlemarch');
  expect(lines).toContain('NotFoundError (404)');
}, 60_000);

test('the read-only tour runs no job', async () => {
  const lines = await linesOf({ readOnly: true });
  expect(lines).not.toContain('123/1/4');
  expect(lines).toContain('Middlemarch');
});
