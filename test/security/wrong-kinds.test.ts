import { MalformedResponseError, ScrapinghubError, WriteError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { type Operation, operations } from '../../src/generated/operations.ts';
import { calls } from '../contract/calls.ts';
import { body, html } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const ONCE = { maxRetries: 0, maxRetryTime: 0 };
const TEXTS = ['null', '7', '"text"', 'true', '[]', '{}', '[7]', '[[]]', '[{}]', '{"a":7}'];

const reads = Object.values(operations).filter(({ answer }) => answer.startsWith('json'));

describe.each(reads)('$id', (operation) => {
  const { call } = calls[operation.id];

  test('takes no web page for its answer', async () => {
    const server = await serve(html('<html><body>Log in</body></html>'));
    const failure = await failureOf(() => call(clientFor(server, ONCE)));
    const error = failure instanceof WriteError ? failure.cause : failure;
    expect(error).toBeInstanceOf(MalformedResponseError);
  });

  test.each(TEXTS)('gives a value for %s, or a typed error', async (text) => {
    const server = await serve(answerOf(operation, text));
    const failure = await call(clientFor(server, ONCE)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure === undefined || failure instanceof ScrapinghubError).toBe(true);
  });

  test.each(TEXTS.filter((text) => !mayBe(operation, JSON.parse(text))))(
    'refuses %s, for it is of another kind',
    async (text) => {
      const server = await serve(answerOf(operation, text));
      const failure = await failureOf(() => call(clientFor(server, ONCE)));
      expect(failure).toBeInstanceOf(ScrapinghubError);
    },
  );
});

function answerOf({ answer }: Operation, text: string) {
  const isLines = answer === 'jsonlines';
  return body(isLines ? 'application/x-jsonlines' : 'application/json', `${text}\n`);
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
