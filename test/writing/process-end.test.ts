import { once } from 'node:events';
import { expect, test } from 'vitest';
import { empty, jsonLines } from '../helpers/answers.ts';
import { nextMessage, startChild } from './child.ts';
import { serve, type Answer } from '../helpers/server.ts';

const lines = jsonLines(Array.from({ length: 50 }, (_, n) => ({ n })));
const slow: Answer = (exchange) => {
  if (exchange.request.path.startsWith('/logs/')) return undefined;
  return (exchange.request.method === 'POST' ? empty() : lines)(exchange);
};

test('a program ends by itself after reads, aborts and writes: no clock holds it', async () => {
  const server = await serve(slow);
  const child = startChild('ending-process', server.url);
  const resources = await nextMessage<string[]>(child);
  expect(resources).not.toContain('Timeout');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
