import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { type Auth, BadRequestError, ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, redirectTo, text } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { linesOfLog } from '../helpers/log.ts';
import { type Answer, serve } from '../helpers/server.ts';

interface Secret {
  readonly auth: Auth;
  /** A text that shows all of it. */
  readonly exposed: string;
  /** What must not be seen, in every way to write it. */
  readonly forms: readonly string[];
}

const KEY = '8f14e45fceea167a5a36dedd4bea2543';
const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJqb2I6MS8yLzMifQ.c2lnbmF0dXJl';

const secrets: [what: string, secret: Secret][] = [
  ['a key', secretOf(KEY, KEY, '')],
  ['user and password', secretOf('crawler-7f3a:p4ss/w0rd+"=', 'crawler-7f3a', 'p4ss/w0rd+"=')],
  ['a job token', secretOf(Buffer.from(`1/2/3:${TOKEN}`).toString('hex'), '1/2/3', TOKEN)],
];

/** Ways of a service to refuse a call, and to say what it was sent. */
const echoes: [what: string, echo: Answer][] = [
  ['a JSON message', echo((said) => json({ message: `bad: ${said}` }, { status: 400 }))],
  ['other JSON fields', echo((said) => json({ a: [{ [said]: said }] }, { status: 400 }))],
  ['validation messages', echo((said) => json({ [said]: [said] }, { status: 400 }))],
  ['JSON that is cut', echo((said) => text(`{"message":${JSON.stringify(said)}`, { status: 400 }))],
  ['text', echo((said) => text(`bad: ${said}`, { status: 401 }))],
  ['text in a URL', echo((said) => text(encodeURIComponent(said), { status: 403 }))],
  ['text, without padding', echo((said) => text(said.replace(/=+ /, ' '), { status: 400 }))],
  ['a reason phrase', echo((said) => empty({ status: 400, reason: `bad ${said}` }))],
  ['a success that is not JSON', echo((said) => text(said))],
  ['a redirect', echo((said) => redirectTo(`/x?${encodeURIComponent(said)}`, 301))],
  [
    'JSON with escaped slashes',
    echo((said) => text(JSON.stringify({ said }).replaceAll('/', '\\/'), { status: 400 })),
  ],
  [
    'JSON within JSON',
    echo((said) => json({ message: JSON.stringify({ said }) }, { status: 400 })),
  ],
  ['escapes of all characters', echo((said) => text(escaped(said, '\\u00'), { status: 400 }))],
  ['percent-encoding of all characters', echo((said) => text(escaped(said, '%'), { status: 400 }))],
  [
    'small digits of percent-encoding',
    echo((said) => text(encodeURIComponent(said).toLowerCase(), { status: 400 })),
  ],
  [
    'percent-encoding done twice',
    echo((said) => text(encodeURIComponent(encodeURIComponent(said)), { status: 400 })),
  ],
  ['hex', echo((said) => text(Buffer.from(said).toString('hex'), { status: 400 }))],
  [
    'hex in capitals',
    echo((said) => text(Buffer.from(said).toString('hex').toUpperCase(), { status: 400 })),
  ],
  ['capitals', echo((said) => text(said.toUpperCase(), { status: 400 }))],
  ['Base64', echo((said) => text(Buffer.from(said).toString('base64'), { status: 400 }))],
  [
    'Base64 that begins elsewhere',
    echo((said) => text(Buffer.from(`x${said}`).toString('base64'), { status: 400 })),
  ],
  [
    'Base64 for URLs',
    echo((said) => text(Buffer.from(`xy${said}`).toString('base64url'), { status: 400 })),
  ],
  [
    'a header',
    echo((said) => text('no', { status: 400, headers: { 'x-said': said, 'set-cookie': said } })),
  ],
  [
    'the type of a body',
    echo((said) =>
      text('no', {
        status: 400,
        headers: { 'content-type': `text/plain; said="${encodeURIComponent(said)}"` },
      }),
    ),
  ],
  [
    'a page',
    echo((said) => text(`<p>${said}`, { status: 502, headers: { 'content-type': 'text/html' } })),
  ],
  ['a way elsewhere', echo((said) => redirectTo(`http://${encodeURIComponent(said)}@x.test/`))],
];

type Throwing = (exposed: string) => unknown;

/** What a fetch or a body may throw, with a secret in it. */
const thrown: [what: string, thrown: Throwing][] = [
  ['a message', (exposed) => new Error(exposed)],
  ['a stack', (exposed) => stackWith(exposed)],
  ['a cause', (exposed) => new Error('no', { cause: new Error(exposed) })],
  [
    "a cause's cause",
    (exposed) => new Error('no', { cause: new Error('no', { cause: stackWith(exposed) }) }),
  ],
  [
    'a cause that is an object',
    (exposed) => new Error('no', { cause: { config: { keys: [exposed] } } }),
  ],
  [
    'a property',
    (exposed) => Object.assign(new Error('no'), { config: { headers: { a: exposed } } }),
  ],
  [
    'headers',
    (exposed) => Object.assign(new Error('no'), { headers: new Headers({ a: exposed }) }),
  ],
  [
    'a property of a cause',
    (exposed) => new Error('no', { cause: Object.assign(new Error('no'), { exposed }) }),
  ],
  ['a name', (exposed) => Object.assign(new Error('no'), { name: exposed })],
  ['a code', (exposed) => Object.assign(new Error('no'), { code: exposed })],
  ['one of several errors', (exposed) => new AggregateError([new Error(exposed)], 'no')],
  ['a DOMException', (exposed) => new DOMException(exposed, 'NetworkError')],
  ['a text', (exposed) => exposed],
  ['an object', (exposed) => ({ exposed })],
  ['a function', (exposed) => Object.assign(() => exposed, { exposed })],
  ['a symbol', (exposed) => Symbol(exposed)],
  ['toJSON', (exposed) => withHook('toJSON', () => ({ exposed }))],
  ['toString', (exposed) => withHook('toString', () => exposed)],
  ['a hook of util.inspect', (exposed) => withHook(inspect.custom, () => exposed)],
  ['a tag', (exposed) => withHook(Symbol.toStringTag, exposed)],
  ['a list', (exposed) => [exposed]],
];

describe.each(secrets)('%s never shows', (_, { auth, exposed, forms }) => {
  test.each(echoes)('in an error, when the service echoes it in %s', async (_echo, answer) => {
    const client = clientFor(await serve(answer), { auth, maxRetries: 0 });
    expect(leaksOf(forms, await failureOf(() => client.projects.list()))).toEqual([]);
  });

  test.each(echoes)('in an error of a read, when it is echoed in %s', async (_echo, answer) => {
    const client = clientFor(await serve(answer), { auth, maxRetries: 0 });
    expect(leaksOf(forms, await failureOf(() => client.getJob('1/2/3').items.list()))).toEqual([]);
  });

  test('in an error, when it is echoed in a refusal with status 200', async () => {
    const answer = echo((said) => json({ status: 'error', message: said }));
    const client = clientFor(await serve(answer), { auth });
    expect(leaksOf(forms, await failureOf(() => client.projects.list()))).toEqual([]);
  });

  test.each(thrown)('in an error, when fetch throws it in %s', async (_what, throwing) => {
    const fetch = (): Promise<never> => Promise.reject(throwing(exposed));
    const client = new ScrapinghubClient({ auth, fetch, maxRetries: 0 });
    expect(leaksOf(forms, await failureOf(() => client.projects.list()))).toEqual([]);
  });

  test.each(thrown)('in an error, when a body throws it in %s', async (_what, throwing) => {
    const client = new ScrapinghubClient({ auth, fetch: broken(throwing(exposed)), maxRetries: 0 });
    expect(leaksOf(forms, await failureOf(() => client.projects.list()))).toEqual([]);
  });

  test.each(thrown)('in an error, when a stream throws it in %s', async (_what, throwing) => {
    const client = new ScrapinghubClient({ auth, fetch: broken(throwing(exposed)), maxRetries: 0 });
    expect(leaksOf(forms, await failureOf(() => client.getJob('1/2/3').items.list()))).toEqual([]);
  });

  test('in a line of the log', async () => {
    const again = echo((said) => text(said, { status: 503, headers: { 'retry-after': '0' } }));
    const log = linesOfLog();
    const client = clientFor(await serve(again, again, jsonLines([])), { auth, logger: log });
    await client.getJob('1/2/3').items.list();
    expect(log.warnings).toHaveLength(2);
    expect(leaksOf(forms, log.lines)).toEqual([]);
  });

  test('in what is printed of the client and of all it hands out', async () => {
    const client = new ScrapinghubClient(auth);
    const project = client.getProject(1);
    const job = client.getJob('1/2/3');
    const collection = project.collections.getStore('c');
    const writer = collection.createWriter();
    const handles = [client, client.api, client.projects, project, job, collection, writer];
    const parts = handles.flatMap((handle): unknown[] => Object.values(handle));
    const reads = [job.items.iter(), job.items.stream(), collection.list.bind(collection)];
    for (const handle of [...handles, ...parts, ...reads]) {
      expect(leaksOf(forms, handle)).toEqual([]);
      expect(leaksOf(forms, copiesOf(handle))).toEqual([]);
    }
    await client.close();
  });

  test('in a client that was made of options', () => {
    expect(leaksOf(forms, new ScrapinghubClient({ auth, logger: linesOfLog() }))).toEqual([]);
  });
});

describe('a refusal that is too long to be read as a whole', () => {
  const written: [how: string, secret: string][] = [
    ['as it is', KEY],
    ['in the header', Buffer.from(`${KEY}:`).toString('base64')],
    ['as hex', Buffer.from(KEY).toString('hex')],
  ];

  test.each(written)('shows nothing of a secret that the cut divides, %s', async (_, secret) => {
    for (let shown = secret.length; shown > 7; shown -= 1) {
      const start = `${'no '.repeat(100_000)}${secret.slice(0, shown)}`;
      const client = new ScrapinghubClient({ auth: KEY, fetch: refusingIn(start, 'the rest') });
      const error = await errorOf(BadRequestError, () => client.projects.list());
      expect(error.body).toContain('no no no');
      expect(error.body).not.toContain(secret.slice(0, 8));
    }
  });
});

describe('a secret that looks like a part of JSON', () => {
  test('is hidden where the answer, by chance, is JSON', async () => {
    const password = 'p4ssw0rd!"';
    const client = clientFor(await serve(text(`"user:${password}`, { status: 401 })), {
      auth: { username: 'user', password },
      maxRetries: 0,
    });
    expect(leaksOf(['p4ssw0rd!'], await failureOf(() => client.projects.list()))).toEqual([]);
  });

  test('is hidden where it is a number', async () => {
    const auth = { username: 'user', password: '1234567890' };
    const answer = json({ message: 'no', key: 1_234_567_890 }, { status: 401 });
    const client = clientFor(await serve(answer), { auth, maxRetries: 0 });
    expect(leaksOf(['1234567890'], await failureOf(() => client.projects.list()))).toEqual([]);
  });
});

describe('what is hidden', () => {
  test('leaves the rest of a message readable', async () => {
    const answer = echo((said) => json({ message: `no such key: ${said}!` }, { status: 400 }));
    const client = clientFor(await serve(answer), { auth: KEY });
    const failure = await failureOf(() => client.projects.list());
    expect(failure).toHaveProperty(
      'message',
      expect.stringMatching(/no such key: .*\[redacted\].*!/),
    );
  });
});

function secretOf(auth: Auth, username: string, password: string): Secret {
  const basic = btoa(`${username}:${password}`);
  // The key of a job is no secret.
  const plain = [username, password].filter((part) => part !== '' && part !== '1/2/3');
  const bare = basic.replace(/=+$/, '');
  const forms = [...plain, bare].flatMap((part) => [
    part,
    encodeURIComponent(part),
    encodeURIComponent(encodeURIComponent(part)),
    quoted(part),
    quoted(part).replaceAll('/', '\\/'),
    ...['', '%', '\\u00', '\\x'].map((before) => escaped(part, before)),
    ...['', 'x', 'xy'].flatMap((before) => innerBase64(before, part)),
  ]);
  return { auth, exposed: `Basic ${basic} ${plain.join(' ')}`, forms };
}

/** What of a part's Base64 doesn't depend on what is before and after it. */
function innerBase64(before: string, part: string): string[] {
  const whole = Buffer.from(`${before}${part}`).toString('base64').replace(/=+$/, '');
  const inner = whole.slice(before.length * 2, -1);
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}

/** As in a JSON text. */
function quoted(part: string): string {
  return JSON.stringify(part).slice(1, -1);
}

/** An answer made of the credential that came, encoded and plain. */
function echo(answerWith: (said: string) => Answer): Answer {
  return (exchange) => {
    const { authorization = '' } = exchange.request.headers;
    const pair = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
    const [username = '', ...password] = pair.split(':');
    return answerWith(`${authorization} ${pair} ${username} ${password.join(':')}`)(exchange);
  };
}

/** All characters as their codes in hex. */
function escaped(said: string, before: string): string {
  return Array.from(Buffer.from(said), (byte) => before + byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** An error whose class has its own way to be shown. */
function withHook(name: string | symbol, value: unknown): Error {
  class Telling extends Error {}
  Object.defineProperty(Telling.prototype, name, { value });
  return new Telling('no');
}

function stackWith(exposed: string): Error {
  return Object.assign(new Error('no'), { stack: `Error: no\n    at ${exposed}` });
}

/** A fetch whose answer has a body that throws. */
function broken(reason: unknown): typeof globalThis.fetch {
  const body = { pull: (controller: ReadableStreamDefaultController) => controller.error(reason) };
  return () => Promise.resolve(new Response(new ReadableStream(body)));
}

/** Where a value shows one of the texts: pieces of what is shown. */
function leaksOf(forms: readonly string[], value: unknown): string[] {
  const shown = everythingOf(value).toLowerCase();
  const places = forms.map((form) => shown.indexOf(form.toLowerCase())).filter((at) => at >= 0);
  return places.map((at) => shown.slice(Math.max(0, at - 80), at + 20));
}

/** What arrives elsewhere of a value: in a worker, or in a file. */
function copiesOf(value: unknown): unknown[] {
  return [() => structuredClone(value), () => serialize(value).toString('latin1')].map((copy) => {
    try {
      return copy();
    } catch (error) {
      return error;
    }
  });
}

/** All that a log, a debugger or an error tracker may show of a value. */
function everythingOf(value: unknown): string {
  const shown = [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ];
  for (let at = value; at instanceof Error; at = at.cause) {
    shown.push(at.message, at.stack ?? '', JSON.stringify(at), String(at));
  }
  return shown.join('\n');
}

/** A `fetch` whose answer is a refusal, in these chunks. */
function refusingIn(...chunks: readonly string[]): typeof globalThis.fetch {
  return async () => {
    const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        const chunk = bytes.shift();
        if (chunk === undefined) stream.close();
        else stream.enqueue(chunk);
      },
    });
    return new Response(body, { status: 400, headers: { 'content-type': 'text/plain' } });
  };
}
