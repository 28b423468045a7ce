import { ScrapinghubClient } from 'scrapinghub-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Prism, startPrism } from '../../examples/testing/prism.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import { calls } from '../contract/calls.ts';
import { type DocumentedAnswer, documentedOperations } from '../contract/document.ts';
import { type Exchange, observedFetch } from '../contract/observed-fetch.ts';

describe('plain Prism on openapi.prism.yaml', () => {
  let prism: Prism;

  beforeAll(async () => {
    prism = await startPrism();
  }, 60_000);

  afterAll(() => prism.stop());

  test.each(documentedOperations)('gives every example of $id by its name', async (operation) => {
    for (const answer of operation.successes) {
      expect(await given(operation.id, answer)).toEqual(expected(operation.id, answer));
    }
  });

  test.each(['runJob', 'pushJobs', 'readItems', 'writeCollection'] as const)(
    'gives every refusal of %s by its status and name',
    async (id) => {
      const operation = documentedOperations.find((documented) => documented.id === id);
      for (const answer of operation?.errors ?? []) {
        expect(await given(id, answer)).toEqual(expected(id, answer));
      }
      expect(operation?.errors.length).toBeGreaterThan(3);
    },
  );

  /** What comes of the operation when this answer is asked for. */
  async function given(
    id: OperationId,
    { status, name }: DocumentedAnswer,
  ): Promise<Exchange | undefined> {
    const example = name === undefined ? '' : `, example=${name}`;
    const { fetch, exchanges } = observedFetch({
      operation: id,
      prefer: `code=${status}${example}`,
    });
    const once = { maxRetries: 0, maxRetryTime: 0 };
    const client = new ScrapinghubClient('KEY', { ...prism.urls, ...once, fetch });
    // What the client makes of it is for the contract tests.
    await Promise.allSettled([calls[id].call(client)]);
    return exchanges.find((exchange) => exchange.operation === id);
  }

  test('serves JSON Lines as lines', async () => {
    const client = new ScrapinghubClient('KEY', prism.urls);
    const items = await client.getJob('123/1/3').items.list();
    expect(items.map(({ title }) => title)).toContain('Middlemarch');
  });

  test('takes batches as writers send them', async () => {
    const client = new ScrapinghubClient('KEY', { ...prism.urls, maxRetryTime: 0 });
    const { items } = client.getJob('123/1/3');
    await items.write({ title: 'Emma' });
    await expect(client.close()).resolves.toBeUndefined();
  });
});

function expected(operation: OperationId, { status }: DocumentedAnswer): Exchange {
  return { operation, status, violations: null };
}
