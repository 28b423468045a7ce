import { expect, inject, test } from 'vitest';

const AUTH = { authorization: `Basic ${btoa('KEY:')}` };
const ITEMS = 'items/123/1/3';
const LINES = 'application/x-jsonlines';

function post(path: string, type: string, body: string): Promise<Response> {
  const headers = { ...AUTH, 'content-type': type };
  // Bytes: of a text, fetch would say text/plain.
  const bytes = new TextEncoder().encode(body);
  return fetch(`${inject('mock').storageUrl}${path}`, { method: 'POST', headers, body: bytes });
}

test('the mock serves one JSON value a line', async () => {
  const response = await fetch(`${inject('mock').storageUrl}${ITEMS}`, { headers: AUTH });
  expect(response.headers.get('content-type')).toContain(LINES);
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  expect(lines.length).toBeGreaterThan(1);
});

test('the mock serves MessagePack to a client that asks for it', async () => {
  const headers = { ...AUTH, accept: 'application/x-msgpack' };
  const response = await fetch(`${inject('mock').storageUrl}${ITEMS}`, { headers });
  expect(response.headers.get('content-type')).toContain('application/x-msgpack');
  const { decodeMulti } = await import('@msgpack/msgpack');
  const items = [...decodeMulti(await response.arrayBuffer())];
  expect(items).toContainEqual(expect.objectContaining({ title: 'Middlemarch' }));
});

test('the mock takes good lines', async () => {
  const response = await post(ITEMS, LINES, '{"title":"a"}\n{"title":"b"}\n');
  expect(response.status).toBe(200);
  expect(response.headers.get('sl-violations')).toBeNull();
});

test('the mock says which line is wrong', async () => {
  const response = await post(ITEMS, LINES, '{"title":"a"}\n"not an item"\n');
  expect(response.headers.get('sl-violations')).toContain('"1"');
});

test('the mock refuses what is not JSON', async () => {
  const response = await post(ITEMS, LINES, '{"title":\n');
  expect(response.headers.get('sl-violations')).not.toBeNull();
});

test('the mock refuses a call without a credential', async () => {
  const response = await fetch(`${inject('mock').storageUrl}${ITEMS}`);
  expect(response.status).toBe(401);
});
