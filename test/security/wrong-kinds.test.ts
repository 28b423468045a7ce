import {
  MalformedResponseError,
  ScrapinghubClient,
  ScrapinghubError,
  WriteError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { type Operation, operations } from '../../src/generated/operations.ts';
import { calls } from '../contract/calls.ts';
import { failureOf } from '../helpers/client.ts';

const TEXTS = ['null', '7', '"text"', 'true', '[]', '{}', '[7]', '[[]]', '[{}]', '{"a":7}'];

const reads = Object.values(operations).filter(({ answer }) => answer.startsWith('json'));

describe.each(reads)('$id', (operation) => {
  const { call } = calls[operation.id];

  test('takes no web page for its answer', async () => {
    const client = clientOf('text/html', '<html><body>Log in</body></html>');
    const failure = await failureOf(() => call(client));
    const error = failure instanceof WriteError ? failure.cause : failure;
    expect(error).toBeInstanceOf(MalformedResponseError);
  });

  test.each(TEXTS.filter((text) => mayBe(operation, JSON.parse(text))))(
    'gives a value for %s, or a typed error',
    async (text) => {
      const failure = await call(clientOf(typeOf(operation), `${text}\n`)).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure === undefined || failure instanceof ScrapinghubError).toBe(true);
    },
  );

  test.each(TEXTS.filter((text) => !mayBe(operation, JSON.parse(text))))(
    'refuses %s, for it is of another kind, with a typed error',
    async (text) => {
      const failure = await failureOf(() => call(clientOf(typeOf(operation), `${text}\n`)));
      expect(failure).toBeInstanceOf(ScrapinghubError);
    },
  );
});

/** A client of a service that answers all requests alike. */
function clientOf(type: string, body: string): ScrapinghubClient {
  const fetch = async (): Promise<Response> =>
    new Response(body, { headers: { 'content-type': type } });
  return new ScrapinghubClient('KEY', { fetch, maxRetries: 0, maxRetryTime: 0 });
}

function typeOf({ answer }: Operation): string {
  return answer === 'jsonlines' ? 'application/x-jsonlines' : 'application/json';
}

/** Could the value be an answer, as far as its kind goes? */
function mayBe({ answer, shape }: Operation, value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (answer === 'jsonlines') return shape === 'list' ? Array.isArray(value) : isObject;
  if (shape === undefined) return true;
  if (typeof shape === 'object') return 'list' in shape ? Array.isArray(value) : isObject;
  if (shape === 'list') return Array.isArray(value);
  return shape === 'object' ? isObject : typeof value === shape;
}
