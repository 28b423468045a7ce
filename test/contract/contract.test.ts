import { ScrapinghubAPIError, ScrapinghubClient, WriteError } from 'scrapinghub-client';
import { describe, expect, inject, test } from 'vitest';
import { calls } from './calls.ts';
import { documentedOperations } from './document.ts';
import { observedFetch, type Wish } from './observed-fetch.ts';

const ERROR_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ScrapinghubAPIError',
  413: 'ValueTooLargeError',
  429: 'RateLimitError',
  503: 'ServerError',
  504: 'ServerError',
};
const ERROR_OF_CODE: Readonly<Record<string, string>> = {
  authentication_failed: 'UnauthorizedError',
  duplicate_job: 'DuplicateJobError',
};

function observedClient(wish?: Wish) {
  const { fetch, exchanges } = observedFetch(wish);
  // Writers repeat a batch whatever `maxRetries` says, for as long as `maxRetryTime` lets them.
  const once = { maxRetries: 0, maxRetryTime: 0 };
  const client = new ScrapinghubClient('KEY', { ...inject('mock'), ...once, fetch });
  return { client, exchanges };
}

test('every operation of the document has a contract test, and no other', () => {
  const documented = documentedOperations.map(({ id }) => id);
  expect(Object.keys(calls).toSorted()).toEqual(documented.toSorted());
});

describe.each(Object.entries(calls))(
  '%s',
  (id, { call, gives = (example: unknown) => example }) => {
    const operation = documentedOperations.find((documented) => documented.id === id);

    test('sends what the document asks for, and gives what it promises', async () => {
      const { client, exchanges } = observedClient();
      const result = await call(client);
      expect(exchanges.at(-1)).toEqual({
        operation: id,
        status: operation?.success.status,
        violations: null,
      });
      expect(exchanges.every(({ violations }) => violations === null)).toBe(true);
      expect(result).toEqual(gives(operation?.success.example as never));
    });

    test.each(operation?.errors ?? [])(
      'rejects with the error of a $status ($name)',
      async ({ status, name, code }) => {
        const example = name === undefined ? '' : `, example=${name}`;
        const wish = { operation: id, prefer: `code=${status}${example}` };
        const { client, exchanges } = observedClient(wish);
        const error = refusalIn(await failure(call(client)));
        expect(error).toBeInstanceOf(ScrapinghubAPIError);
        const expected = { name: nameOf(status, code), status, operation: id, attempts: 1 };
        expect(error).toMatchObject(expected);
        expect(exchanges.at(-1)).toMatchObject({ operation: id, status, violations: null });
      },
    );
  },
);

function nameOf(status: number, code: string | undefined): string | undefined {
  return ERROR_OF_CODE[code ?? ''] ?? ERROR_OF_STATUS[status];
}

/** The refusal of the service, which is the cause of a writer's own error. */
function refusalIn(error: unknown): unknown {
  return error instanceof WriteError ? error.cause : error;
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}
