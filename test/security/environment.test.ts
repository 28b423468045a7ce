import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ScrapinghubClient } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

const INDEX = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('a credential in the environment that is none', () => {
  test.each([
    ['SHUB_JOBAUTH that is no hex', 'SHUB_JOBAUTH', 'SECRET-zz'],
    [
      'SHUB_JOBAUTH that is the hex of something else',
      'SHUB_JOBAUTH',
      Buffer.from('SECRET').toString('hex'),
    ],
    [
      'SHUB_JOBAUTH of a job without a token',
      'SHUB_JOBAUTH',
      Buffer.from('1/2/3:').toString('hex'),
    ],
    [
      'SHUB_JOBAUTH with half a digit',
      'SHUB_JOBAUTH',
      `${Buffer.from('1/2/3:SECRET').toString('hex')}a`,
    ],
    ['SH_APIKEY with a line break in it', 'SH_APIKEY', 'SECRET\nX-Admin: 1'],
    ['SH_APIKEY that is blank', 'SH_APIKEY', ' \t\n'],
  ])('%s is a TypeError when the client is made, which does not echo it', (_, name, value) => {
    vi.stubEnv(name, value);
    expect(() => new ScrapinghubClient()).toThrow(TypeError);
    expect(() => new ScrapinghubClient()).toThrow(/^(?!.*SECRET)/s);
  });

  test.each([null, 5, true, () => 'KEY'])('%j for auth is a TypeError', (auth) => {
    expect(() => new ScrapinghubClient({ auth: auth as never })).toThrow(TypeError);
  });
});

describe('a URL in the environment', () => {
  test('with the key in it is a TypeError that does not echo it', () => {
    vi.stubEnv('SHUB_APIURL', 'https://app.test/api/?apikey=SECRET');
    expect(() => new ScrapinghubClient('KEY')).toThrow(/^appUrl (?!.*SECRET)/s);
  });

  test.each(['not a URL', '//app.test', 'app.test:SECRET@x'])(
    'that is none (%j) is a TypeError',
    (url) => {
      vi.stubEnv('SHUB_APIURL', url);
      expect(() => new ScrapinghubClient('KEY')).toThrow(/^appUrl (?!.*SECRET)/s);
    },
  );
});

describe('a runtime', () => {
  test.each<[what: string, process: unknown]>([
    ['without process', undefined],
    ['with null for process', null],
    ['with a process that has nothing', {}],
    [
      'that may not read the environment',
      {
        get env(): never {
          throw new Error('NotCapable');
        },
      },
    ],
  ])('%s runs calls all the same', async (_, process) => {
    const server = await serve(json(7));
    vi.stubGlobal('process', process);
    const counted = await clientFor(server, { auth: 'KEY' }).getProject(1).jobs.count();
    const missing = await failureOf(() => new ScrapinghubClient());
    vi.unstubAllGlobals();
    expect(counted).toBe(7);
    expect(missing).toBeInstanceOf(TypeError);
  });

  test('whose globals are all frozen runs calls, retries them and gives typed errors', async () => {
    const script = `
      for (const name of ['Object', 'Array', 'Function', 'Error', 'Promise', 'Map', 'Set', 'RegExp', 'String']) {
        Object.freeze(globalThis[name]);
        Object.freeze(globalThis[name].prototype);
      }
      const { ScrapinghubClient } = await import(${JSON.stringify(INDEX)});
      // Node itself can load its fetch no more afterwards.
      new Request('http://a.test', { headers: { a: 'b' }, signal: new AbortController().signal });
      void [fetch, Headers, Response, FormData, TextDecoder, ReadableStream];
      Object.freeze(globalThis);
      const answers = [
        () => new Response('', { status: 503, headers: { 'retry-after': '0' } }),
        () => Response.json(7),
        () => Response.json({ message: 'no' }, { status: 400 }),
      ];
      const client = new ScrapinghubClient('KEY', { fetch: async () => answers.shift()() });
      const { jobs } = client.getProject(1);
      const counted = await jobs.count();
      const error = await jobs.count().catch((thrown) => thrown);
      process.stdout.write(counted + ' ' + error.name);
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    expect(stdout).toBe('7 BadRequestError');
  });
});
