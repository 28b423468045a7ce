import { MalformedResponseError, type ScrapinghubClient, WriteError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { body, empty } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient) => Promise<unknown>;

const metadata = (client: ScrapinghubClient) => client.getJob('1/2/3').metadata;
const settings = (client: ScrapinghubClient) => client.getProject(1).settings;
const store = (client: ScrapinghubClient) => client.getProject(1).collections.getStore('a');
const slot = (client: ScrapinghubClient) => client.getProject(1).frontiers.get('f').get('s');

/** The methods whose response has no body. */
const calls: [name: string, call: Call][] = [
  ['metadata.set', (client) => metadata(client).set('a', 1)],
  ['metadata.delete', (client) => metadata(client).delete('a')],
  ['settings.delete', (client) => settings(client).delete('a')],
  ['collection.set', (client) => store(client).set({ _key: 'a' })],
  ['collection.delete', (client) => store(client).delete('a')],
  ['activity.add', (client) => client.getProject(1).activity.add({ event: 'job:started' })],
  ['queue.delete', (client) => slot(client).queue.delete('a')],
  ['slot.delete', (client) => slot(client).delete()],
];

/** What a proxy, a sign-in page or another service sends in place of an empty success. */
const bodies: [what: string, type: string, text: string][] = [
  ['a web page', 'text/html; charset=utf-8', '<html><body>Sign in</body></html>'],
  ['JSON that says that it failed', 'application/json', '{"status":"error"}'],
  ['XML that says that it failed', 'application/xml', '<Error><Code>Denied</Code></Error>'],
  ['a text', 'text/plain', 'try again later'],
];

const cases = calls.flatMap(([name, call]) =>
  bodies.map(([what, type, text]) => ({ name, call, what, type, text })),
);

describe('a success with a body, where the document has none', () => {
  test.each(cases)('is no success: $name, $what', async ({ call, type, text }) => {
    const server = await serve(body(type, text));
    const error = await errorOf(MalformedResponseError, () => call(clientFor(server)));
    expect(error.message).not.toContain(text);
    expect(server.requests).toHaveLength(1);
  });

  test.each(bodies)('ends a writer, which names what is not stored: %s', async (_, type, text) => {
    const client = clientFor(await serve(body(type, text)));
    const writer = client.getJob('1/2/3').items.createWriter();
    await writer.write({ n: 1 });
    const error = await errorOf(WriteError, () => writer.close());
    expect(error).toMatchObject({ start: 0, count: 1 });
    expect(error.cause).toBeInstanceOf(MalformedResponseError);
    expect([writer.offset, writer.pending]).toEqual([0, 1]);
  });

  test.each([
    ['nothing', ''],
    ['a line break', '\r\n'],
    ['spaces', ' \t '],
  ])('is a success where it is blank: %s', async (_, text) => {
    const server = await serve(body('text/html', text));
    await Promise.all(calls.map(([, call]) => call(clientFor(server))));
    expect(server.requests).toHaveLength(calls.length);
  });
});

test('an empty success of any type is a success', async () => {
  const server = await serve(empty({ headers: { 'content-type': 'text/html' } }));
  await metadata(clientFor(server)).set('a', 1);
  expect(server.requests).toHaveLength(1);
});
