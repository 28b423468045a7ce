import { MalformedResponseError, StreamInterruptedError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { cutAfter, html, jsonLines, linesOf } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { serve } from '../helpers/server.ts';

const keyed = (from: number, to: number): object[] =>
  Array.from({ length: to - from }, (_, at) => ({ n: from + at, _key: `1/2/3/${from + at}` }));
const PAGE = html('<html><body>Just a moment</body></html>');

test('a web page in the middle of a read is no end: the read resumes after the last key', async () => {
  const server = await serve(cutAfter(linesOf(keyed(0, 5))), PAGE, PAGE, jsonLines(keyed(5, 9)));
  const items = await clientFor(server).getJob('1/2/3').items.list();
  expect(items).toEqual(Array.from({ length: 9 }, (_, n) => ({ n })));
  expect(server.requests.at(-1)?.query.get('startafter')).toBe('1/2/3/4');
});

test('a read that gets only web pages gives up, and says after which key to resume', async () => {
  const server = await serve(cutAfter(linesOf(keyed(0, 5))), PAGE);
  const client = clientFor(server, { maxRetryTime: 100 });
  const { given, failure } = await collected(client.getJob('1/2/3').items.iter());
  expect(given).toHaveLength(5);
  expect(failure).toBeInstanceOf(StreamInterruptedError);
  expect(failure).toMatchObject({ lastKey: '1/2/3/4', received: 5 });
});

test('a read whose first response is a web page fails at once', async () => {
  const server = await serve(PAGE);
  const failure = await failureOf(() => clientFor(server).getJob('1/2/3').items.list());
  expect(failure).toBeInstanceOf(MalformedResponseError);
  expect(server.requests).toHaveLength(1);
});
