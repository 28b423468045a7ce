import {
  type AttemptInfo,
  type AttemptOutcome,
  ConnectionError,
  ServerError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { cutAfter, empty, json, refusedFor0s, silence, stallAfter } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

/** Hooks that record what they were called with. */
function recordingHooks() {
  const requests: AttemptInfo[] = [];
  const outcomes: AttemptOutcome[] = [];
  return {
    requests,
    outcomes,
    options: {
      onRequest: (request: AttemptInfo) => void requests.push(request),
      onResponse: (outcome: AttemptOutcome) => void outcomes.push(outcome),
    },
  };
}

describe('hooks are called', () => {
  test('before and after each attempt', async () => {
    const server = await serve(
      refusedFor0s(503),
      json(7, { headers: { 'x-service-version': '9' } }),
    );
    const hooks = recordingHooks();
    const { jobs } = clientFor(server, hooks.options).getProject(1);
    expect(await jobs.count({ state: 'running' }, { headers: { 'x-mine': 'yes' } })).toBe(7);
    const sent = { operation: 'countJobs', method: 'GET' };
    const url = `${server.url}jobq/1/count?state=running`;
    expect(hooks.requests).toMatchObject([
      { ...sent, url, attempt: 1 },
      { ...sent, url, attempt: 2 },
    ]);
    expect(hooks.requests[0]?.headers.get('x-mine')).toBe('yes');
    expect(hooks.outcomes).toMatchObject([
      { status: 503, error: expect.any(ServerError), milliseconds: expect.any(Number) },
      { status: 200, error: undefined, milliseconds: expect.any(Number) },
    ]);
    expect(hooks.outcomes.map(({ request }) => request)).toEqual(hooks.requests);
    expect(hooks.outcomes[0]?.request).toBe(hooks.requests[0]);
    expect(hooks.outcomes[1]?.headers?.get('x-service-version')).toBe('9');
  });

  test('when there is no answer', async () => {
    const server = await serve(({ response }) => response.socket?.destroy());
    const hooks = recordingHooks();
    const { jobs } = clientFor(server, { ...hooks.options, maxRetries: 0 }).getProject(1);
    const error = await errorOf(ConnectionError, () => jobs.count());
    expect(hooks.outcomes).toMatchObject([{ status: undefined, headers: undefined }]);
    expect(hooks.outcomes[0]?.error).toBe(error);
  });

  test('when an answer breaks off', async () => {
    const server = await serve(cutAfter('{"counts":', 'application/json'));
    const hooks = recordingHooks();
    const { items } = clientFor(server, { ...hooks.options, maxRetries: 0 }).getJob('1/2/3');
    await errorOf(ConnectionError, () => items.stats());
    expect(hooks.outcomes).toMatchObject([{ status: 200, error: expect.any(ConnectionError) }]);
  });

  test('for each read, as soon as its records can be had', async () => {
    const server = await serve(stallAfter('{"n":0,"_key":"1/2/3/0"}\n'));
    const hooks = recordingHooks();
    for await (const _item of clientFor(server, hooks.options).getJob('1/2/3').items) {
      expect(hooks.outcomes).toMatchObject([{ status: 200, error: undefined }]);
      break;
    }
    expect(hooks.requests).toHaveLength(1);
  });

  test('for each batch that is written, and for calls of the api', async () => {
    const server = await serve(empty(), json(1));
    const hooks = recordingHooks();
    const client = clientFor(server, hooks.options);
    await client.getJob('1/2/3').items.write({ a: 1 });
    await client.close();
    await client.api.GET('/system/ts');
    expect(hooks.requests.map(({ operation }) => operation)).toEqual([
      'writeItems',
      'getServerTime',
    ]);
  });

  test('when a call is aborted', async () => {
    const server = await serve(silence);
    const hooks = recordingHooks();
    const controller = new AbortController();
    const { jobs } = clientFor(server, hooks.options).getProject(1);
    const failure = failureOf(() => jobs.count({}, { signal: controller.signal }));
    await server.asked;
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(hooks.outcomes).toMatchObject([{ status: undefined, error: reason }]);
  });
});

describe('a hook', () => {
  const mine = new Error('mine');

  test.each([
    [
      'throws',
      () => {
        throw mine;
      },
    ],
    ['rejects', () => Promise.reject(mine)],
    [
      'throws what looks like a failed call',
      () => {
        throw new ConnectionError('mine');
      },
    ],
  ])('that %s before a request rejects the call, and nothing is sent', async (_, onRequest) => {
    const server = await serve(json(7));
    const failure = await failureOf(() =>
      clientFor(server, { onRequest }).getProject(1).jobs.count(),
    );
    expect(String(failure)).toMatch(/mine$/);
    expect(server.requests).toEqual([]);
  });

  test('that throws after an answer rejects the call, which is not sent again', async () => {
    const server = await serve(json(7), refusedFor0s(503));
    const onResponse = (): never => {
      throw mine;
    };
    const { jobs } = clientFor(server, { onResponse }).getProject(1);
    expect(await failureOf(() => jobs.count())).toBe(mine);
    expect(await failureOf(() => jobs.count())).toBe(mine);
    expect(server.requests).toHaveLength(2);
  });

  test('that throws at the head of a read closes the connection', async () => {
    const server = await serve(stallAfter('{"n":0}\n'));
    const onResponse = (): never => {
      throw mine;
    };
    const { items } = clientFor(server, { onResponse }).getJob('1/2/3');
    expect(await failureOf(() => items.list())).toBe(mine);
    await server.disconnected;
  });

  test('is waited for', async () => {
    const server = await serve(json(7));
    const order: string[] = [];
    const client = clientFor(server, {
      onRequest: async () => {
        await new Promise(setImmediate);
        order.push(`asked ${server.requests.length}`);
      },
      onResponse: async () => {
        await new Promise(setImmediate);
        order.push('answered');
      },
    });
    await client.getProject(1).jobs.count();
    expect(order).toEqual(['asked 0', 'answered']);
  });

  test('that never ends is ended by an abort', async () => {
    const server = await serve(json(7));
    const controller = new AbortController();
    const onRequest = (): Promise<void> => {
      setImmediate(() => controller.abort(mine));
      return new Promise(() => undefined);
    };
    const { jobs } = clientFor(server, { onRequest }).getProject(1);
    expect(await failureOf(() => jobs.count({}, { signal: controller.signal }))).toBe(mine);
    expect(server.requests).toEqual([]);
  });

  test('changes nothing of what is sent', async () => {
    const server = await serve(json(7));
    await clientFor(server, { onRequest: meddle }).getProject(1).jobs.count();
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('KEY:')}`);
    expect(server.requests[0]?.headers).not.toHaveProperty('x-mine');
  });
});

function meddle({ headers }: AttemptInfo): void {
  headers.set('authorization', 'Bearer mine');
  headers.set('x-mine', 'yes');
}
