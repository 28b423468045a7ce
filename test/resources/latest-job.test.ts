import type { JobSummary } from 'scrapinghub-client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { json, jsonLines } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve } from '../helpers/server.ts';

const newest = { key: '1/2/9', ts: 1_700_000_000_000, state: 'finished', elapsed: 1 };

describe('the latest job', () => {
  test('of a project is the first of the list, and nothing else is asked for', async () => {
    const server = await serve(jsonLines([newest]));
    const { jobs } = clientFor(server).getProject(1);
    const job = await jobs.latest({ spider: 'shop', hasTag: ['a', 'b'], lacksTag: 'c' });
    expect(job).toEqual(newest);
    expectTypeOf(job).toEqualTypeOf<JobSummary | undefined>();
    expect(sentTo(server)).toEqual([
      'GET /jobq/1/list?spider=shop&has_tag=a&has_tag=b&lacks_tag=c&count=1',
    ]);
  });

  test('of a spider is one of its own', async () => {
    const server = await serve(json(2), jsonLines([newest]));
    const spider = await clientFor(server).getProject(1).spiders.get('shop');
    expect(await spider.jobs.latest()).toEqual(newest);
    expect(sentTo(server).at(-1)).toBe('GET /jobq/1/list?spider=shop&count=1');
    await errorOf(TypeError, () => spider.jobs.latest({ spider: 'another' }));
  });

  test('is undefined where there is none', async () => {
    const server = await serve(jsonLines([]));
    expect(await clientFor(server).getProject(1).jobs.latest()).toBeUndefined();
  });

  test('tells the fields asked for, in a state of choice', async () => {
    const server = await serve(jsonLines([{ ...newest, state: 'running', close_reason: 'no' }]));
    const { jobs } = clientFor(server).getProject(1);
    const job = await jobs.latest({ state: 'running', jobMeta: ['close_reason'] });
    expect(job?.close_reason).toBe('no');
    expect(sentTo(server)).toEqual(['GET /jobq/1/list?state=running&jobmeta=close_reason&count=1']);
  });
});
