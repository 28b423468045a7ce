import { ScrapinghubAPIError, ScrapinghubClient } from 'scrapinghub-client';
import { fakeService } from 'scrapinghub-client/testing';
import { describe, expect, test } from 'vitest';
import { calls } from '../contract/calls.ts';
import { documentedOperations } from '../contract/document.ts';
import { failureOf } from '../helpers/client.ts';

function faked() {
  const service = fakeService();
  const once = { maxRetries: 0, maxRetryTime: 0 };
  return { service, client: new ScrapinghubClient('KEY', { fetch: service.fetch, ...once }) };
}

describe.each(documentedOperations)('the fake of $id', ({ id, success, errors }) => {
  const { call, gives = (example: unknown) => example } = calls[id];

  test('gives the first example of the document', async () => {
    const { client, service } = faked();
    expect(await call(client)).toEqual(gives(success.example as never));
    expect(service.calls(id)).not.toEqual([]);
  });

  test.each(errors)('refuses with $status ($name) when asked to', async ({ status, name }) => {
    const { client, service } = faked();
    // The list of the document's names, and the type that has them, come from the same document.
    service.on(id).reply((name as 'unavailable' | undefined) ?? status);
    const failure = await failureOf(() => call(client));
    const refusal = failure instanceof ScrapinghubAPIError ? failure : Object(failure).cause;
    expect(refusal).toMatchObject({ status, operation: id });
    expect(refusal).toBeInstanceOf(ScrapinghubAPIError);
  });
});
