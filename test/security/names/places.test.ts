import { describe, expect, test } from 'vitest';
import { json } from '../../helpers/answers.ts';
import { clientFor, failureOf } from '../../helpers/client.ts';
import { serve } from '../../helpers/server.ts';

describe('a name that a server would not take', () => {
  test('is refused by the server, and reaches no other endpoint', async () => {
    const server = await serve(json(5));
    const { spiders } = clientFor(server).getProject(1);
    const failure = await failureOf(() => spiders.get('🕷️'.repeat(10_000)));
    expect(failure).toMatchObject({ status: 431, operation: 'getSpiderId' });
    expect(server.requests).toEqual([]);
  });
});

describe('a name in a form', () => {
  test('of a spider is one field, whatever it holds', async () => {
    const server = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    await clientFor(server).getProject(1).jobs.run('a&project=2\r\n=+%26');
    expect([...new URLSearchParams(server.requests[0]?.body)]).toEqual([
      ['project', '1'],
      ['spider', 'a&project=2\r\n=+%26'],
    ]);
  });
});

describe('a name in a query', () => {
  test('of a spider is one value, whatever it holds', async () => {
    const server = await serve(json(5));
    await clientFor(server).getProject(1).jobs.count({ spider: 'a&state=deleted#+%26' });
    expect([...(server.requests[0]?.query ?? [])]).toEqual([['spider', 'a&state=deleted#+%26']]);
  });
});
