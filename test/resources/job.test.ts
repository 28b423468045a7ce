import { NotFoundError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, text } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve, type Answer } from '../helpers/server.ts';

const byPath: Answer = (exchange) => json({ counts: { [exchange.request.path]: 1 } })(exchange);

describe('the counters of a job', () => {
  test('are those of its items, requests and logs', async () => {
    const server = await serve(byPath);
    expect(await clientFor(server).getJob('1/2/3').stats()).toEqual({
      items: { counts: { '/items/1/2/3/stats': 1 } },
      requests: { counts: { '/requests/1/2/3/stats': 1 } },
      logs: { counts: { '/logs/1/2/3/stats': 1 } },
    });
    expect(server.requests).toHaveLength(3);
  });

  test('are asked for at once', async () => {
    const waiting: (() => void)[] = [];
    // No answer before all three are asked for.
    const together: Answer = (exchange) => {
      waiting.push(() => void byPath(exchange));
      if (waiting.length === 3) for (const answer of waiting) answer();
    };
    const server = await serve(together);
    expect(Object.keys(await clientFor(server).getJob('1/2/3').stats())).toHaveLength(3);
  });

  test('are all or none', async () => {
    const server = await serve(byPath, text('no', { status: 404 }), byPath);
    await errorOf(NotFoundError, () => clientFor(server).getJob('1/2/3').stats());
    expect(server.requests.length).toBeGreaterThan(1);
  });
});
