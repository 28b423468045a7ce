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
  test('one sends that one, and no other', async () => {
    const { sent, server } = await changed((settings) => settings.set('default_job_units', 2));
    expect(sent).toEqual([{ default_job_units: 2 }]);
    expect(sentTo(server)).toEqual([`POST ${PATH}`]);
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
    expect(server.requests[0]?.body).toBe('{"__proto__":1}');
  });

  test('is repeated after a 504', async () => {
    const server = await serve(refusedFor0s(504), empty());
    await settingsOn(server).set('note', 1);
    expect(server.requests).toHaveLength(2);
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
