import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { ScrapinghubClient, ScrapinghubError } from 'scrapinghub-client';
import { mediaTypes, type OperationId, operations } from '../../../src/generated/operations.ts';
import { calls } from '../../contract/calls.ts';
import { documentedOperations } from '../../contract/document.ts';
import type { Fuzzer } from './fuzzer.ts';

const LONGEST_CALL = 20_000;

/** Texts that are no JSON, or are JSON to be careful with. */
const odd = fc.constantFrom(
  '',
  ' ',
  '\n\n\n',
  'null',
  '0',
  '-0',
  '1e999',
  '"text"',
  'true',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"status":"ok"}}',
  '{"constructor":1,"toString":2,"then":3}',
  '{"length":4294967296}',
  '{"status":"ok"}',
  '{"status":"error","message":{}}',
  '<html><body>Log in</body></html>',
  '{"a":1}{"b":2}',
  '\u{feff}{}',
  '[1,2',
  '{"nextstart":"a"}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
);

const change = fc.record({
  /** Which of the values within the body is replaced. */
  place: fc.nat(30),
  by: fc.oneof(fc.constantFrom(null, 0, '', [], {}, true, -1, '\u0000'), fc.jsonValue()),
});

const drawn = fc.record({
  id: fc.constantFrom(...Object.keys(calls)),
  body: fc.oneof(
    { weight: 5, arbitrary: fc.record({ changes: fc.array(change, { maxLength: 3 }) }) },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  ),
  /** Of a thousand, how much of the body comes. */
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(1_000) }, fc.nat(1_000)),
  breaks: fc.boolean(),
  chunk: fc.constantFrom(1, 7, 100_000),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constant(200) },
    fc.constantFrom(201, 202, 204, 206, 299, 300, 302, 304, 400, 404, 409, 418, 429, 500, 503, 599),
  ),
  type: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    fc.constantFrom(...Object.values(mediaTypes), 'text/html', 'nonsense;;', ''),
  ),
  headers: fc.dictionary(
    fc.constantFrom('retry-after', 'location', 'content-length', 'content-range', 'x-any'),
    fc.constantFrom('-1', 'NaN', '0', '99999999999999999999', '/', 'http://[', 'Thu'),
  ),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Random answers to every operation: each is taken, or is a typed error; none hangs or brings the client down. */
export const answers: Fuzzer = {
  name: 'answers',
  short: 400,
  long: 20_000,
  async run({ cases, seed }) {
    const failures: string[] = [];
    const unhandled = (reason: unknown): void =>
      void failures.push(`unhandled: ${inspect(reason)}`);
    process.on('unhandledRejection', unhandled);
    for (const one of fc.sample(drawn, { seed, numRuns: cases })) {
      const outcome = await outcomeOf(one);
      if (outcome !== undefined) {
        failures.push(`seed ${seed}: ${inspect(one, { depth: 6 })}: ${outcome}`);
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    return failures;
  },
};

/** What is wrong about the way the call ends. */
async function outcomeOf(one: Drawn): Promise<string | undefined> {
  let hangs = false;
  const client = new ScrapinghubClient({
    auth: 'KEY',
    fetch: async () => {
      // Lets timers fire between the requests of a call that never ends, and ends it when that is known.
      await new Promise(setImmediate);
      if (hangs) throw new Error('it hangs');
      return answerOf(one);
    },
    maxRetries: 0,
    maxRetryTime: 0,
    idleTimeout: 1_000,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      hangs = true;
      resolve('it hangs');
    }, LONGEST_CALL);
  });
  const ends = Promise.resolve(calls[one.id as OperationId].call(client)).then(
    () => undefined,
    (error: unknown) => (error instanceof ScrapinghubError ? undefined : inspect(error)),
  );
  return Promise.race([ends, tooLong]).finally(() => clearTimeout(timer));
}

function answerOf({ id, body, cut, breaks, chunk, status, type, headers }: Drawn): Response {
  const whole = bytesOf(id as OperationId, body);
  const bytes = whole.subarray(0, Math.ceil((whole.length * cut) / 1_000));
  const { answer } = operations[id as OperationId];
  const right = answer === 'none' ? 'text/plain' : mediaTypes[answer];
  const init = { status, headers: { 'content-type': type ?? right, ...headers } };
  if (status === 204 || status === 304) return new Response(null, init);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.slice(at, at + chunk));
        at += chunk;
      } else if (breaks && cut < 1_000) {
        controller.error(new TypeError('terminated'));
      } else {
        controller.close();
      }
    },
  });
  return new Response(stream, init);
}

function bytesOf(id: OperationId, body: Drawn['body']): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  const example = documentedOperations.find((operation) => operation.id === id)?.success.example;
  const changed = body.changes.reduce<unknown>(
    (value, { place, by }) => replaced(value, place, by),
    structuredClone(example),
  );
  const isLines = operations[id].answer === 'jsonlines' && Array.isArray(changed);
  const text = isLines
    ? changed.map((line) => `${JSON.stringify(line)}\n`).join('')
    : String(JSON.stringify(changed));
  return new TextEncoder().encode(text);
}

/** The value with another in the `place`th of all places in it, counted in depth. */
function replaced(value: unknown, place: number, by: unknown): unknown {
  let left = place;
  const walk = (inner: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, walk(one)]));
  };
  return walk(value);
}
