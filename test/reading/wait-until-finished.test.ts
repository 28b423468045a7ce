import { getEventListeners } from 'node:events';
import { type JobState, NotFoundError, ServerError } from 'scrapinghub-client';
import { describe, expect, test, vi } from 'vitest';
import { json, jsonLines, refusedFor0s, silence } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const STATE = 'GET /jobs/1/2/3/state';
const METADATA = 'GET /jobs/1/2/3';
const OFTEN = { pollInterval: 1 };
const record = { state: 'finished', close_reason: 'finished' };

describe('waiting for a job', () => {
  test('asks for its state until it is finished, and then for the metadata, once', async () => {
    const running = json('running');
    const server = await serve(json('pending'), running, json('finished'), jsonLines([record]));
    const job = clientFor(server).getJob('1/2/3');
    expect(await job.waitUntilFinished(OFTEN)).toEqual(record);
    expect(sentTo(server)).toEqual([STATE, STATE, STATE, METADATA]);
  });

  test.each<JobState>(['finished', 'deleted'])(
    'that is %s already is over at once',
    async (state) => {
      const server = await serve(json(state), jsonLines([{ state }]));
      const job = clientFor(server).getJob('1/2/3');
      expect(await job.waitUntilFinished()).toEqual({ state });
      expect(sentTo(server)).toEqual([STATE, METADATA]);
    },
  );

  test('calls onPoll with each state, also the last', async () => {
    const server = await serve(
      json('pending'),
      json('running'),
      json('finished'),
      jsonLines([record]),
    );
    const states: JobState[] = [];
    const onPoll = (state: JobState): void => void states.push(state);
    await clientFor(server)
      .getJob('1/2/3')
      .waitUntilFinished({ ...OFTEN, onPoll });
    expect(states).toEqual(['pending', 'running', 'finished']);
  });

  test('ends with what onPoll throws or rejects with', async () => {
    const server = await serve(json('running'));
    const job = clientFor(server).getJob('1/2/3');
    const error = new Error('enough');
    const onPoll = (): Promise<void> => Promise.reject(error);
    expect(await failureOf(() => job.waitUntilFinished({ ...OFTEN, onPoll }))).toBe(error);
    expect(sentTo(server)).toEqual([STATE]);
  });

  test('that does not exist is a NotFoundError', async () => {
    const server = await serve(json(null));
    const job = clientFor(server).getJob('1/2/3');
    const error = await errorOf(NotFoundError, () => job.waitUntilFinished());
    expect(error).toMatchObject({ operation: 'readJobField', path: '/jobs/1/2/3/state' });
    expect(error.message).toContain('there is no job 1/2/3');
  });

  test('that is gone when it is over is a NotFoundError', async () => {
    const server = await serve(json('deleted'), jsonLines([]));
    const job = clientFor(server).getJob('1/2/3');
    const error = await errorOf(NotFoundError, () => job.waitUntilFinished());
    expect(error.message).toContain('job 1/2/3 is gone');
  });

  test('survives an outage that a call survives', async () => {
    const server = await serve(
      json('running'),
      refusedFor0s(503),
      refusedFor0s(503),
      json('finished'),
      jsonLines([record]),
    );
    const job = clientFor(server).getJob('1/2/3');
    expect(await job.waitUntilFinished(OFTEN)).toEqual(record);
  });

  test('rejects with what a call rejects with', async () => {
    const server = await serve(json('running'), refusedFor0s(503));
    const job = clientFor(server, { maxRetries: 1 }).getJob('1/2/3');
    expect(await errorOf(ServerError, () => job.waitUntilFinished(OFTEN))).toMatchObject({
      attempts: 2,
    });
  });

  test('sends nothing if pollInterval is invalid', async () => {
    const server = await serve(silence);
    const job = clientFor(server).getJob('1/2/3');
    await errorOf(RangeError, () => job.waitUntilFinished({ pollInterval: 0 }));
    expect(server.requests).toEqual([]);
  });
});

describe('an abort while waiting', () => {
  test('ends the pause, with its reason, and leaves no timer', async () => {
    const server = await serve(json('running'));
    const begun = vi.spyOn(globalThis, 'setTimeout');
    const ended = vi.spyOn(globalThis, 'clearTimeout');
    const controller = new AbortController();
    const { signal } = controller;
    const job = clientFor(server).getJob('1/2/3');
    const failure = failureOf(() => job.waitUntilFinished({ pollInterval: 1e9, signal }));
    const pause = (): number => begun.mock.calls.findIndex(([, ms]) => ms === 1e9);
    await expect.poll(pause).toBeGreaterThanOrEqual(0);
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(ended).toHaveBeenCalledWith(begun.mock.results[pause()]?.value);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    vi.restoreAllMocks();
    expect(server.requests).toHaveLength(1);
  });
});

test('nothing listens to the signal when the job is over', async () => {
  const server = await serve(json('running'), json('finished'), jsonLines([record]));
  const { signal } = new AbortController();
  await clientFor(server).getJob('1/2/3').waitUntilFinished({ pollInterval: 1, signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
