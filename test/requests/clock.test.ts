import { ServerError } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cutAfter, json, jsonLines, refusedFor0s } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { type Answer, serve } from '../helpers/server.ts';

const HOUR = 3_600_000;

afterEach(() => vi.restoreAllMocks());

describe('a system clock that jumps', () => {
  test.each([
    ['hours ahead', 5 * HOUR],
    ['hours back', -5 * HOUR],
  ])('%s between attempts takes none of them away', async (_, by) => {
    const server = await serve(
      jumping(by, refusedFor0s(503)),
      jumping(by, refusedFor0s(503)),
      json(7),
    );
    expect(await clientFor(server).getProject(1).jobs.count()).toBe(7);
    expect(server.requests).toHaveLength(3);
  });

  test('back between attempts gives a call no more time than it has', async () => {
    const server = await serve(jumping(-HOUR, refusedFor0s(503)));
    const client = clientFor(server, { maxRetries: Infinity, maxRetryTime: 300 });
    await expect(client.getProject(1).jobs.count()).rejects.toThrow(ServerError);
  });

  test('ahead while a read is broken does not end it', async () => {
    const first = cutAfter('{"n":0,"_key":"1/2/3/0"}\n');
    const rest = jsonLines([{ n: 1, _key: '1/2/3/1' }]);
    const server = await serve(
      jumping(HOUR, first),
      jumping(HOUR, refusedFor0s(503)),
      jumping(HOUR, cutAfter('')),
      rest,
    );
    const items = await clientFor(server).getJob('1/2/3').items.list();
    expect(items).toEqual([{ n: 0 }, { n: 1 }]);
  });
});

/** Answers, and the clock has jumped meanwhile. */
function jumping(by: number, answer: Answer): Answer {
  return (exchange) => {
    const now = Date.now() + by;
    vi.spyOn(Date, 'now').mockReturnValue(now);
    return answer(exchange);
  };
}
