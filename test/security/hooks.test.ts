import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { json, text } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const KEY = 'a1b2c3d4'.repeat(4);
const PASSWORD = 'p/w "7"';
const BASIC = btoa(`${KEY}:${PASSWORD}`);
const FORMS = [KEY, PASSWORD, BASIC, encodeURIComponent(PASSWORD), BASIC.replace(/=+$/, '')];

/** An answer, and a request, that hold the credential wherever something can be held. */
const echoing = {
  'x-echo': `Basic ${BASIC}`,
  'set-cookie': 'session=mine',
  location: `/a?apikey=${KEY}`,
  'x-password': PASSWORD,
};
const headers = {
  'x-apikey': KEY,
  authorization: `Bearer ${KEY}`,
  cookie: 'session=mine',
  'proxy-authorization': `Basic ${BASIC}`,
  [`x-${KEY}`]: 'yes',
};

/** Everything that can be seen of a value, the contents of headers included. */
function seenOf(value: unknown): string {
  const texts: string[] = [];
  const visit = (one: unknown): void => {
    texts.push(inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one) ?? '');
    if (one instanceof Headers) texts.push(JSON.stringify([...one]));
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return texts.join('\n');
}

describe.each([200, 403])('with an answer of %i that echoes the credential', (status) => {
  test('no hook and no response of a verb sees it', async () => {
    const answer =
      status === 200 ? json(7, { headers: echoing }) : text(KEY, { status, headers: echoing });
    const server = await serve(answer);
    const told: unknown[] = [];
    const client = clientFor(server, {
      auth: { username: KEY, password: PASSWORD },
      storageUrl: `${server.url}${KEY}/`,
      onRequest: (request) => void told.push(request),
      onResponse: (outcome) => void told.push(outcome),
    });
    const { jobs } = client.getProject(1);
    const run = (): Promise<unknown> =>
      client.withResponse((options) =>
        jobs.count({ spider: `${KEY} ${PASSWORD}` }, { ...options, headers }),
      );
    told.push(status === 200 ? await run() : await failureOf(run));
    expect(told).toHaveLength(3);
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${BASIC}`);
    const seen = seenOf(told);
    expect(seen).toContain('x-echo');
    for (const form of [...FORMS, 'session=mine']) expect(seen).not.toContain(form);
    expect(seen.toLowerCase()).not.toMatch(/authorization|cookie/);
  });
});
