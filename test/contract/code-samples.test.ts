import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { type Document, operationsOf } from '../../scripts/generate/document.ts';
import { typeErrorsOf } from '../package/snippets.ts';

const DOCUMENT = new URL('../../openapi.json', import.meta.url);
const HOSTS = /https:\/\/(?:app|storage)\.zyte\.com/;

const document: Document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
const samples = [...operationsOf(document)].map(({ operation }) => {
  const [curl, code] = operation['x-codeSamples'] ?? [];
  return { id: operation.operationId, curl: curl?.source ?? '', code: code?.source ?? '' };
});

describe('the samples of code in the document', () => {
  test.each(samples)(
    'the curl line of $id is a request that the mock accepts',
    async ({ curl }) => {
      const mock = inject('mock').storageUrl.replace(/\/$/, '');
      const command = `${curl.replace(HOSTS, mock)} -sS -o /dev/null -D -`;
      const env = { ...process.env, SH_APIKEY: 'KEY' };
      const { stdout } = await promisify(execFile)('sh', ['-c', command], { env });
      expect(stdout).toMatch(/^HTTP\/1\.1 20\d/);
      expect(stdout).not.toMatch(/^sl-violations/im);
    },
  );

  test('each call of the client compiles', () => {
    const code = samples.map((sample) => `{\n// ${sample.id}\n${sample.code}\n}\n`).join('');
    expect(typeErrorsOf([{ place: 'openapi.yaml', code }])).toEqual([]);
  });
});
