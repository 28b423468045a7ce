import { NotFoundError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, jsonLines } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const PATH = '/jobs/1/2/3';
const READ_ONLY = ['auth', 'state'];

describe('fields that only the service sets', () => {
  test('are not sent by an update, neither those of the job nor those that are given', async () => {
    const server = await serve(jsonLines([{ state: 'running', auth: 'a', a: 1 }]), empty());
    const { metadata } = clientFor(server).getJob('1/2/3');
    await metadata.update({ auth: 'x', state: 'finished', b: 2 });
    expect(JSON.parse(server.requests[1]?.body ?? '')).toEqual({ a: 1, b: 2 });
  });

  test.each(READ_ONLY)('cannot be set or deleted: %s is a TypeError', async (field) => {
    const server = await serve(empty());
    const { metadata } = clientFor(server).getJob('1/2/3');
    expect(await failureOf(() => metadata.set(field, 'x'))).toBeInstanceOf(TypeError);
    expect(await failureOf(() => metadata.delete(field))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('a job that does not exist', () => {
  test('has no metadata', async () => {
    const server = await serve(jsonLines([]));
    expect(await clientFor(server).getJob('1/2/3').metadata.all()).toEqual({});
  });

  test('is a NotFoundError of an update, and nothing is written', async () => {
    const server = await serve(jsonLines([]), empty());
    const { metadata } = clientFor(server).getJob('1/2/3');
    await errorOf(NotFoundError, () => metadata.update({ a: 1 }));
    expect(sentTo(server)).toEqual([`GET ${PATH}`]);
  });
});
