import type { Comment, Job } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const PATH = '/api/comments/1/2/3';
const COMMENT: Comment = {
  id: 12,
  text: 'The price is without tax.',
  author: 'reader',
  avatar: 'https://a.example/reader.png',
  created: '2025-01-01T00:00:00',
  archived: null,
  editable: true,
};

describe('the comments of an item', () => {
  test('are listed', async () => {
    const server = await serve(json([COMMENT]));
    expect(await jobOn(server).items.comments.list({ index: 4 })).toEqual([COMMENT]);
    expect(sentTo(server)).toEqual([`GET ${PATH}/4`]);
  });

  test('get one more', async () => {
    const server = await serve(json(COMMENT));
    const { comments } = jobOn(server).items;
    expect(await comments.add({ index: 0 }, 'ż & 🕷️=1')).toEqual(COMMENT);
    expect(sentTo(server)).toEqual([`POST ${PATH}/0`]);
    expect([...formOf(server)]).toEqual([['text', 'ż & 🕷️=1']]);
  });

  test('get it once, though the answer is lost', async () => {
    const server = await serve(refusedFor0s(504));
    await failureOf(() => jobOn(server).items.comments.add({ index: 0 }, 'hello'));
    expect(server.requests).toHaveLength(1);
  });

  test('are archived', async () => {
    const server = await serve(empty());
    await jobOn(server).items.comments.archive({ index: 4 });
    expect(sentTo(server)).toEqual([`DELETE ${PATH}/4`]);
  });

  test.each([-1, 0.5, Number.NaN])('at %d are a RangeError, and nothing is sent', async (index) => {
    const server = await serve(empty());
    const { comments } = jobOn(server).items;
    expect(await failureOf(() => comments.archive({ index }))).toBeInstanceOf(RangeError);
    expect(server.requests).toEqual([]);
  });
});

describe.each([
  ['price', 'price'],
  ['a/b', 'a%2Fb'],
  ['%2e%2e', '%252e%252e'],
  ['größe', 'gr%C3%B6%C3%9Fe'],
  ['stats', 'stats'],
])('the comments of the field %s', (field, segment) => {
  test('are listed', async () => {
    const server = await serve(json([COMMENT]));
    expect(await jobOn(server).items.comments.list({ index: 4, field })).toEqual([COMMENT]);
    expect(sentTo(server)).toEqual([`GET ${PATH}/4/${segment}`]);
  });

  test('get one more', async () => {
    const server = await serve(json(COMMENT));
    await jobOn(server).items.comments.add({ index: 4, field }, 'hello');
    expect(sentTo(server)).toEqual([`POST ${PATH}/4/${segment}`]);
    expect([...formOf(server)]).toEqual([['text', 'hello']]);
  });

  test('are archived', async () => {
    const server = await serve(empty());
    await jobOn(server).items.comments.archive({ index: 4, field });
    expect(sentTo(server)).toEqual([`DELETE ${PATH}/4/${segment}`]);
  });
});

describe.each(['', '.', '..'])('a field called %j', (field) => {
  test('is a TypeError, and the comments of the item stay', async () => {
    const server = await serve(empty());
    const { comments } = jobOn(server).items;
    const failure = await failureOf(() => comments.archive({ index: 4, field }));
    expect(failure).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('the comments of a job', () => {
  const second = { ...COMMENT, id: 13 };

  test('are read all at once, by place', async () => {
    const server = await serve(json({ '0': [COMMENT], '0/title': [second] }));
    expect(await jobOn(server).comments.all()).toEqual({ '0': [COMMENT], '0/title': [second] });
    expect(sentTo(server)).toEqual([`GET ${PATH}`]);
  });

  test('are given one by one with their place', async () => {
    const server = await serve(json({ '0': [COMMENT, second], '0/title': [], '4/a/b': [second] }));
    const given = [];
    for await (const entry of jobOn(server).comments.iter()) given.push(entry);
    expect(given).toEqual([
      ['0', COMMENT],
      ['0', second],
      ['4/a/b', second],
    ]);
  });

  test('are edited by id', async () => {
    const server = await serve(empty());
    await jobOn(server).comments.edit(12, 'with tax');
    expect(sentTo(server)).toEqual(['PUT /api/comments/12']);
    expect([...formOf(server)]).toEqual([['text', 'with tax']]);
  });

  test('are archived by id', async () => {
    const server = await serve(empty());
    await jobOn(server).comments.archive(12);
    expect(sentTo(server)).toEqual(['DELETE /api/comments/12']);
  });
});

function jobOn(server: TestServer): Job {
  return clientFor(server).getJob('1/2/3');
}

function formOf({ requests }: TestServer): URLSearchParams {
  return new URLSearchParams(requests[0]?.body);
}
