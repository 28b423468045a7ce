import { inspect } from 'node:util';
import type { AttemptInfo, AttemptOutcome, ClientOptions } from 'scrapinghub-client';
import { ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, jsonLines, redirectTo, reset, text } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { type Answer, serve } from '../helpers/server.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const PASSWORD = 'p/w "7"';
const BASIC = btoa(`${KEY}:${PASSWORD}`);
const FORMS = [KEY, PASSWORD, BASIC, encodeURIComponent(PASSWORD), BASIC.replace(/=+$/, '')];
const SPELLINGS = [KEY, btoa(`${KEY}:`), Buffer.from(KEY).toString('hex')];

/** Everything that can be seen of a value, the contents of headers included. */
function shown(value: unknown): string {
  const texts: string[] = [];
  const visit = (one: unknown): void => {
    texts.push(
      inspect(one, { depth: 20, showHidden: true }),
      JSON.stringify(one) ?? '',
      String(one),
    );
    if (one instanceof Headers) texts.push(JSON.stringify([...one]));
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return texts.join('\n');
}

function hides(seen: string): void {
  for (const spelling of SPELLINGS)
    expect(seen.toLowerCase()).not.toContain(spelling.toLowerCase());
}

describe('hooks never see the key', () => {
  const answers: [what: string, answers: Answer[]][] = [
    ['of a success', [json({ status: 'ok', projects: [1] })]],
    ['of a refusal that repeats it', [text(`no access for ${KEY}`, { status: 403 })]],
    ['of a repeat', [reset, json({ status: 'ok', projects: [1] })]],
    ['of a redirect', [redirectTo('/api/elsewhere'), json({ status: 'ok', projects: [1] })]],
    ['of a redirect that shows it', [redirectTo(`/api/?apikey=${KEY}`)]],
    [
      'of an answer whose headers repeat it',
      [json({ status: 'ok', projects: [1] }, { headers: { 'x-echo': KEY, 'set-cookie': KEY } })],
    ],
    ['of a connection that breaks', [reset]],
  ];

  test.each(answers)('%s', async (_, answer) => {
    const { seen, hooks } = watching();
    const server = await serve(...answer);
    const client = clientFor(server, { auth: KEY, maxRetries: 1, ...hooks });
    await client.projects.list().catch(() => undefined);
    expect(seen.length).toBeGreaterThan(1);
    hides(seen.join('\n'));
  });

  test('where it is a part of the path', async () => {
    const { seen, hooks } = watching();
    const client = clientFor(await serve(jsonLines([{}])), { auth: KEY, ...hooks });
    await client.getProject(1).collections.get('s', 'c').get(KEY);
    await client
      .getProject(1)
      .settings.get(KEY)
      .catch(() => undefined);
    expect(seen.length).toBeGreaterThan(1);
    hides(seen.join('\n'));
  });

  test('of a writer', async () => {
    const { seen, hooks } = watching();
    const options = { auth: KEY, maxRetryTime: 0, ...hooks };
    const client = clientFor(await serve(text(`no ${KEY}`, { status: 401 })), options);
    const slot = client.getProject(1).frontiers.get(KEY).get(KEY);
    await slot.queue.add([{ fp: 'a' }]);
    const failure = await failureOf(() => slot.flush());
    expect(failure).toMatchObject({ name: 'WriteError' });
    hides(`${seen.join('\n')} ${shown(failure)}`);
  });
});

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

describe.each([200, 403])('with an answer of %i that echoes the credential', (status) => {
  test('no hook and no response of a method sees it', async () => {
    const answer =
      status === 200 ? json(7, { headers: echoing }) : text(KEY, { status, headers: echoing });
    const server = await serve(answer);
    const given: unknown[] = [];
    const client = clientFor(server, {
      auth: { username: KEY, password: PASSWORD },
      storageUrl: `${server.url}${KEY}/`,
      onRequest: (request) => void given.push(request),
      onResponse: (outcome) => void given.push(outcome),
    });
    const { jobs } = client.getProject(1);
    const run = (): Promise<unknown> =>
      client.withResponse((options) =>
        jobs.count({ spider: `${KEY} ${PASSWORD}` }, { ...options, headers }),
      );
    given.push(status === 200 ? await run() : await failureOf(run));
    expect(given).toHaveLength(3);
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${BASIC}`);
    const seen = shown(given);
    expect(seen).toContain('x-echo');
    for (const form of [...FORMS, 'session=mine']) expect(seen).not.toContain(form);
    expect(seen.toLowerCase()).not.toMatch(/authorization|cookie/);
  });
});

describe('a message does not repeat what may be a key', () => {
  const client = new ScrapinghubClient(KEY);

  test.each<[what: string, call: () => unknown]>([
    ['a job key', () => client.getJob(KEY)],
    ['a project id', () => client.getProject(KEY)],
    ['a kind of collection', () => client.getProject(1).collections.get(KEY as 's', 'c')],
    ['a name of a collection', () => client.getProject(1).collections.get('s', `${KEY}-`)],
    ['a place to begin', () => client.getJob('1/2/3').items.list({ start: KEY })],
    ['a log level', () => client.getJob('1/2/3').logs.list({ level: KEY as 'INFO' })],
  ])('that was passed as %s', async (_, call) => {
    const failure = await failureOf(call);
    expect(failure).toBeInstanceOf(TypeError);
    hides(shown(failure));
  });

  test('a short argument is shown, for it helps', () => {
    expect(() => client.getJob('12/3')).toThrow('"12/3"');
    expect(() => client.getProject('books')).toThrow('"books"');
  });

  test('of something that does not exist', async () => {
    const { items } = clientFor(await serve(jsonLines([])), { auth: KEY }).getJob('1/2/3');
    hides(shown(await failureOf(() => items.get(1))));
    const { spiders } = clientFor(await serve(json(null)), { auth: KEY }).getProject(1);
    const failure = await failureOf(() => spiders.get(KEY));
    expect(failure).toMatchObject({ name: 'NotFoundError' });
    hides(shown(failure));
  });
});

/** Hooks, and all that they were called with, as texts. */
function watching(): { seen: string[]; hooks: ClientOptions } {
  const seen: string[] = [];
  const see = (what: AttemptInfo | AttemptOutcome): void => void seen.push(shown(what));
  return { seen, hooks: { onRequest: see, onResponse: see } };
}
