import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { ScrapinghubClient } from 'scrapinghub-client';
import type { Fuzzer } from './fuzzer.ts';

/** Ways to write a text that a service, a proxy or a fetch may take to what it was sent. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'percent-encoded': (text) => encodeURIComponent(text),
  'percent-encoded in small digits': (text) =>
    encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'a form': (text) => new URLSearchParams([['a', text]]).toString(),
  JSON: (text) => JSON.stringify(text),
  'JSON in JSON': (text) => JSON.stringify({ a: text }),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  Base64: (text) => Buffer.from(text).toString('base64'),
  'Base64 after another': (text) => Buffer.from(`a=${text}&b`).toString('base64'),
  'Base64 for URLs': (text) => Buffer.from(`ab=${text}`).toString('base64url'),
};

type Say = (said: string, said2: string) => Response | Promise<never>;

/** Places to put it in. */
const PLACES: Readonly<Record<string, Say>> = {
  'a message': (said) => Response.json({ message: `no ${said}` }, { status: 400 }),
  'names of fields': (said) => Response.json({ [said]: [{ [said]: [said] }] }, { status: 422 }),
  text: (said, other) => new Response(`${other}${said}`, { status: 401 }),
  'JSON that is cut': (said) => new Response(`{"a":"${said}`, { status: 503 }),
  'a success': (said) => new Response(said),
  'a refused success': (said) => Response.json({ status: 'error', message: said }),
  'an error of fetch': (said) => Promise.reject(new TypeError('no', { cause: new Error(said) })),
  'a field of an error': (said) => Promise.reject(Object.assign(new Error('no'), { a: [said] })),
  'the name of an error': (said) => Promise.reject(Object.assign(new Error('no'), { name: said })),
  'a body that breaks': (said) =>
    new Response(new ReadableStream({ pull: (to) => to.error(new Error(said)) })),
  'a redirect': (said) =>
    new Response(null, { status: 302, headers: { location: `/x?${encodeURIComponent(said)}` } }),
};

const secret = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
  fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((n) => String.fromCharCode(n)),
    minLength: 9,
    maxLength: 40,
  }),
);

const drawn = fc.record({
  password: secret,
  spelling: fc.constantFrom(...Object.keys(SPELLINGS)),
  place: fc.constantFrom(...Object.keys(PLACES)),
  before: fc.string({ maxLength: 5 }),
  /** As the service knows it, or with the user before it. */
  whole: fc.boolean(),
});

/** Random credentials, echoed in random ways: no error, line of a log or URL may show them. */
export const leaks: Fuzzer = {
  name: 'leaks',
  short: 100,
  long: 20_000,
  async run({ cases, seed }) {
    const failures: string[] = [];
    for (const one of fc.sample(drawn, { seed, numRuns: cases })) {
      const { password, spelling, place, before, whole } = one;
      const exposed = SPELLINGS[spelling]?.(whole ? `crawler:${password}` : password) ?? '';
      const lines: string[] = [];
      const answer = PLACES[place];
      if (answer === undefined) continue;
      const client = new ScrapinghubClient({
        auth: { username: 'crawler', password },
        fetch: async (url) => {
          lines.push(String(url));
          return answer(exposed, before);
        },
        maxRetries: 0,
        logger: { debug: (line) => void lines.push(line), warn: (line) => void lines.push(line) },
      });
      const error = await client.projects.list().catch((thrown: unknown) => thrown);
      const shown = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)} ${lines.join(' ')}`;
      if (shows(shown, password))
        failures.push(`seed ${seed}: ${JSON.stringify(one)}: ${shown.slice(0, 2000)}`);
    }
    return failures;
  },
};

/** Can the password be read off the text, in any of the ways it may have been written? */
function shows(text: string, password: string): boolean {
  const quoted = JSON.stringify(password).slice(1, -1);
  const forms = [password, quoted, inspect(password).slice(1, -1)];
  const codes = [encodeURIComponent(password), Buffer.from(password).toString('hex')];
  const lower = text.toLowerCase();
  const isPlain = [...forms, ...codes].some((form) => lower.includes(form.toLowerCase()));
  const inBase64 = (text.match(/[\w+/-]{12,}/g) ?? []).some((piece) =>
    [0, 1, 2, 3].some((skip) =>
      Buffer.from(piece.slice(skip), 'base64').toString('latin1').includes(password),
    ),
  );
  return isPlain || inBase64;
}
