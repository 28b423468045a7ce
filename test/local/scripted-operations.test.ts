import { ScrapinghubAPIError, ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { describe, expect, test } from 'vitest';
import { calls } from '../contract/calls.ts';
import { documentedOperations } from '../contract/document.ts';
import { failureOf } from '../helpers/client.ts';

function scripted() {
  const service = localService();
  const once = { maxRetries: 0, maxRetryTime: 0 };
  return {
    service,
    client: new ScrapinghubClient(service.apiKey, { fetch: service.fetch, ...once }),
  };
}

describe.each(documentedOperations)(
  'the scripted answer of $id',
  ({ id, success, successes, errors }) => {
    const { call, gives = (example: unknown) => example } = calls[id];

    test('is the first example of the document', async () => {
      const { client, service } = scripted();
      const [first] = successes;
      service.on(id).reply((first?.name as 'unavailable' | undefined) ?? first?.status ?? 200);
      expect(await call(client)).toEqual(gives(success.example as never));
      expect(service.calls(id)).not.toEqual([]);
    });

    test.each(errors)(
      'is a refusal with $status ($name) when a test wants one',
      async ({ status, name }) => {
        const { client, service } = scripted();
        // The list of the document's names, and the type that has them, come from the same document.
        service.on(id).reply((name as 'unavailable' | undefined) ?? status);
        const failure = await failureOf(() => call(client));
        const refusal = failure instanceof ScrapinghubAPIError ? failure : Object(failure).cause;
        expect(refusal).toMatchObject({ status, operation: id });
        expect(refusal).toBeInstanceOf(ScrapinghubAPIError);
      },
    );
  },
);
