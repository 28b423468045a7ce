import type { JsonObject, Settings } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const PATH = '/projects/1/settings';

describe('reading', () => {
  test('all settings', async () => {
    const server = await serve(json({ default_job_units: 1, botgroups: ['kumo'] }));
    expect(await settingsOn(server).all()).toEqual({ default_job_units: 1, botgroups: ['kumo'] });
    expect(sentTo(server)).toEqual([`GET ${PATH}`]);
  });

  test('them as pairs', async () => {
    const server = await serve(json({ default_job_units: 1, note: null }));
    expect(await settingsOn(server).list()).toEqual([
      ['default_job_units', 1],
      ['note', null],
    ]);
  });

  test.each([1, 0, false, '', 'kumo', ['kumo'], { a: null }])('one of %j', async (value) => {
    const server = await serve(json(value));
    expect(await settingsOn(server).get('note')).toEqual(value);
    expect(sentTo(server)).toEqual([`GET ${PATH}/note`]);
  });

  test('one that does not exist gives null', async () => {
    expect(await settingsOn(await serve(json(null))).get('note')).toBeNull();
  });
});

describe('writing', () => {
  // Nothing on record shows that the service keeps settings that it is not sent.
  test('one sends it with all that is there', async () => {
    const there = { default_job_units: 1, job_runtime_limit: 24 };
    const { sent, server } = await changed(
      (settings) => settings.set('default_job_units', 2),
      there,
    );
    expect(sent).toEqual([{ default_job_units: 2, job_runtime_limit: 24 }]);
    expect(sentTo(server)).toEqual([`GET ${PATH}`, `POST ${PATH}`]);
  });

  test('one leaves the others where the service replaces all settings', async () => {
    let stored: unknown = { default_job_units: 1, job_runtime_limit: 24 };
    const server = await serve((exchange) => {
      if (exchange.request.method === 'GET') return json(stored)(exchange);
      stored = JSON.parse(exchange.request.body);
      return empty()(exchange);
    });
    await settingsOn(server).set('note', 'new');
    expect(stored).toEqual({ default_job_units: 1, job_runtime_limit: 24, note: 'new' });
  });

  test.each<[what: string, call: (settings: Settings) => Promise<void>]>([
    ['undefined for a value', (settings) => settings.set('note', wrong(undefined))],
    [
      'a function for a value',
      (settings) =>
        settings.set(
          'note',
          wrong(() => 1),
        ),
    ],
    ['a text for the values', (settings) => settings.update(wrong('note'))],
    ['a list for the values', (settings) => settings.update(wrong(['note']))],
    ['null for the values', (settings) => settings.update(wrong(null))],
    ['nothing for the values', (settings) => settings.update(wrong(undefined))],
  ])('%s is a TypeError, and nothing is sent', async (_, call) => {
    const server = await serve(json({}), empty());
    expect(await failureOf(() => call(settingsOn(server)))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('several sends them with all that is there', async () => {
    const there = { default_job_units: 1, job_runtime_limit: 24 };
    const change = { default_job_units: 2, note: 'ż🕷️' };
    const { sent } = await changed((settings) => settings.update(change), there);
    expect(sent).toEqual([{ default_job_units: 2, job_runtime_limit: 24, note: 'ż🕷️' }]);
  });

  test('one that is called like an option of calls is a setting', async () => {
    const { sent } = await changed((settings) => settings.update({ signal: 'green' }));
    expect(sent).toEqual([{ signal: 'green' }]);
  });

  test('one called __proto__ is a field like any other', async () => {
    const { server } = await changed((settings) => settings.set('__proto__', 1));
    expect(server.requests.at(-1)?.body).toBe('{"__proto__":1}');
  });

  test('is repeated after a 504', async () => {
    const server = await serve(json({}), refusedFor0s(504), empty());
    await settingsOn(server).set('note', 1);
    expect(server.requests).toHaveLength(3);
  });
});

describe('deleting', () => {
  test('names the setting', async () => {
    const server = await serve(empty());
    await settingsOn(server).delete('note');
    expect(sentTo(server)).toEqual([`DELETE ${PATH}/note`]);
  });

  test('of a name with a slash stays one segment', async () => {
    const server = await serve(empty());
    await settingsOn(server).delete('a/b');
    expect(sentTo(server)).toEqual([`DELETE ${PATH}/a%2Fb`]);
  });

  test.each(['', '.', '..'])('of %j is a TypeError, and nothing is sent', async (name) => {
    const server = await serve(empty());
    expect(await failureOf(() => settingsOn(server).delete(name))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

/** A value that the types do not allow, as a program without types may pass it. */
function wrong(value: unknown): never {
  return value as never;
}

function settingsOn(server: TestServer): Settings {
  return clientFor(server).getProject(1).settings;
}

/** What a change of settings sends, where there are these settings. */
async function changed(change: (settings: Settings) => Promise<void>, there: JsonObject = {}) {
  const server = await serve((exchange) =>
    (exchange.request.method === 'GET' ? json(there) : empty())(exchange),
  );
  await change(settingsOn(server));
  const posts = server.requests.filter(({ method }) => method === 'POST');
  return { server, sent: posts.map(({ body }): unknown => JSON.parse(body)) };
}
