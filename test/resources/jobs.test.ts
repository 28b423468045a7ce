import type { JobListParams, JobSummary } from 'scrapinghub-client';
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { json, jsonLines, linesOf } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const PAGE = 1000;
const newest = { key: '1/2/9', ts: 1_700_000_000_000, state: 'finished', elapsed: 1 };

/** What happens to a list of job keys between two pages. */
type Change = (keys: readonly string[]) => readonly string[];

describe('a walk over the jobs', () => {
  test.each([0, 1, 999, 1000, 1001, 2000, 2500])('gives all %i, newest first', async (total) => {
    const server = await jobServer(jobKeys(total));
    expect(await walk(server)).toEqual(jobKeys(total));
  });

  test('of 2,500 asks for three pages, and for one that shows the end', async () => {
    const server = await jobServer(jobKeys(2500));
    await walk(server);
    expect(server.requests).toHaveLength(4);
  });

  test.each([2, 7, 500, 999])('does not end at a short page: of %i jobs', async (pageSize) => {
    const total = Math.min(1200, pageSize * 6);
    const server = await jobServer(jobKeys(total), [], Array(9).fill(pageSize));
    expect(await walk(server)).toEqual(jobKeys(total));
  });

  test('asks for no page that is not wanted', async () => {
    const server = await jobServer(jobKeys(2500));
    for await (const { key } of clientFor(server).getProject(1).jobs.iter()) {
      expect(key).toBe('1/1/2500');
      break;
    }
    expect(server.requests).toHaveLength(1);
  });

  test('keeps its filter on every page', async () => {
    const server = await jobServer(jobKeys(1500));
    await walk(server, {
      state: ['running', 'pending'],
      hasTag: 'a',
      spider: 'shop',
      stop: '1/1/0',
    });
    expect(server.requests.length).toBeGreaterThan(1);
    for (const { query } of server.requests) {
      expect(query.getAll('state')).toEqual(['running', 'pending']);
      expect(query.getAll('has_tag')).toEqual(['a']);
      expect([query.get('spider'), query.get('stop')]).toEqual(['shop', '1/1/0']);
    }
  });
});

describe('count and start', () => {
  test.each([1, 5, 999, 1000, 1001, 1500, 2500, 9999])('count %i bounds it', async (count) => {
    const server = await jobServer(jobKeys(2500));
    expect(await walk(server, { count })).toEqual(jobKeys(2500).slice(0, count));
  });

  test.each([1, 10, 1000, 1001, 2499, 2500, 9999])('start %i skips', async (start) => {
    const server = await jobServer(jobKeys(2500));
    expect(await walk(server, { start })).toEqual(jobKeys(2500).slice(start));
  });

  test('both together', async () => {
    const server = await jobServer(jobKeys(2500));
    expect(await walk(server, { start: 300, count: 1700 })).toEqual(jobKeys(2500).slice(300, 2000));
  });

  test('a count of 0 asks for nothing', async () => {
    const server = await jobServer(jobKeys(5));
    expect(await walk(server, { count: 0 })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('count holds though the list moves', async () => {
    const server = await jobServer(jobKeys(3000), [joinedBy(40), joinedBy(40)]);
    const given = await walk(server, { count: 2200 });
    expect(given).toEqual(jobKeys(3000).slice(0, 2200));
  });

  test('start holds though the list moves', async () => {
    const server = await jobServer(jobKeys(3000), [joinedBy(40), withoutFirst(90)]);
    const given = await walk(server, { start: 100 });
    expect(given).toEqual(jobKeys(3000).slice(100));
  });
});

describe('a list that moves while it is walked: what stays is given, once', () => {
  test.each<[what: string, changes: Change[]]>([
    ['one new job', [joinedBy(1)]],
    ['new jobs before each page', [joinedBy(3), joinedBy(3), joinedBy(3)]],
    ['more new jobs than a page holds', [joinedBy(1500)]],
    ['one job gone', [withoutFirst(1)]],
    ['jobs gone before each page', [withoutFirst(7), withoutFirst(7), withoutFirst(7)]],
    ['the last job of a page gone', [without(999, 1)]],
    ['the first job of the next page gone', [without(1000, 1)]],
    ['jobs gone on both sides of a page', [without(950, 100)]],
    ['half a page gone', [withoutFirst(500)]],
    ['a whole page gone', [withoutFirst(1000)]],
    ['more than a page gone', [withoutFirst(1700)]],
    ['more than what is left gone', [withoutFirst(2000)]],
    ['everything gone', [withoutFirst(9999)]],
    [
      'jobs gone and jobs joined',
      [both(withoutFirst(30), joinedBy(20)), both(joinedBy(5), without(40, 9))],
    ],
    ['as many gone as joined', [both(withoutFirst(25), joinedBy(25))]],
  ])('%s', async (_, changes) => {
    const { given, staying, repeated } = await walkDuring(2500, changes);
    expect(given).toEqual(staying);
    expect(repeated).toEqual([]);
  });

  test.each<[what: string, change: Change, pageSizes: number[]]>([
    ['jobs are gone', withoutFirst(100), [250, 150, 150, 150, 150]],
    ['so many join that the same page comes again', joinedBy(149), [150, 150]],
    ['many are gone, and what is left comes in many pages', withoutFirst(700), [800, ...tiny(12)]],
  ])('pages are short, and %s', async (_, change, pageSizes) => {
    const { given, staying, repeated } = await walkDuring(900, [change], pageSizes);
    expect(given).toEqual(staying);
    expect(repeated).toEqual([]);
  });

  test('whatever happens', async () => {
    const change = fc
      .record({ joined: fc.nat(1000), at: fc.nat(1500), gone: fc.nat(1200) })
      .map(({ joined, at, gone }) => both(without(at, gone), joinedBy(joined)));
    const property = fc.asyncProperty(
      fc.integer({ min: 900, max: 3000 }),
      fc.array(change, { maxLength: 3 }),
      fc.array(fc.integer({ min: 150, max: PAGE }), { maxLength: 6 }),
      async (total, changes, pageSizes) => {
        const { given, staying, repeated } = await walkDuring(total, changes, pageSizes);
        expect(given).toEqual(staying);
        expect(repeated).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});

describe('jobMeta', () => {
  test('takes a field of your own, which is a string, and no misspelt one', async () => {
    const server = await serve(jsonLines([{ ...newest, crawl_id: 'c1' }]), jsonLines([]));
    const { jobs } = clientFor(server).getProject(1);
    const [job] = await jobs.list({ jobMeta: ['crawl_id' as string], count: 1 });
    expect(job?.['crawl_id']).toBe('c1');
    // @ts-expect-error It is close_reason.
    await jobs.list({ jobMeta: ['close_raeson'], count: 1 });
    // @ts-expect-error It is close_reason.
    await jobs.summary({ jobMeta: ['spider', 'close_raeson'] });
    expect(sentTo(server)).toEqual([
      'GET /jobq/1/list?jobmeta=crawl_id&count=1',
      'GET /jobq/1/list?jobmeta=close_raeson&count=1',
      'GET /jobq/1/summary?jobmeta=spider&jobmeta=close_raeson',
    ]);
  });
});

describe('the last job of each spider', () => {
  test('has no state to select by: the error names latest, and nothing is sent', async () => {
    const server = await serve(jsonLines([]));
    const { jobs } = clientFor(server).getProject(1);
    // @ts-expect-error There is no such parameter.
    const error = await errorOf(TypeError, () => jobs.iterLast({ state: 'running' }).next());
    expect(error.message).toContain('latest');
    expect(server.requests).toEqual([]);
  });
});

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

  test('has the fields and the state that were asked for', async () => {
    const server = await serve(jsonLines([{ ...newest, state: 'running', close_reason: 'no' }]));
    const { jobs } = clientFor(server).getProject(1);
    const job = await jobs.latest({ state: 'running', jobMeta: ['close_reason'] });
    expect(job?.close_reason).toBe('no');
    expectTypeOf(job?.close_reason).toEqualTypeOf<string | undefined>();
    expect(sentTo(server)).toEqual(['GET /jobq/1/list?state=running&jobmeta=close_reason&count=1']);
  });
});

async function walk(server: TestServer, params?: JobListParams): Promise<string[]> {
  const jobs = await clientFor(server).getProject(1).jobs.list(params);
  return jobs.map(({ key }) => key);
}

/** A walk while the list changes: of the jobs that stay, those given; and any job that came twice. */
async function walkDuring(
  total: number,
  changes: readonly Change[],
  pageSizes?: readonly number[],
): Promise<{ given: string[]; staying: string[]; repeated: string[] }> {
  const server = await jobServer(jobKeys(total), changes, pageSizes);
  const walked = await walk(server);
  const staying = new Set(server.staying());
  return {
    given: walked.filter((key) => staying.has(key)),
    staying: [...staying],
    repeated: walked.filter((key, at) => walked.indexOf(key) !== at),
  };
}

interface JobServer extends TestServer {
  /** The jobs of the first page's time that are in the list still. */
  readonly staying: () => string[];
}

/** A service with these jobs, to which one change happens before each page but the first. Its first pages may be short. */
async function jobServer(
  first: readonly string[],
  changes: readonly Change[] = [],
  pageSizes: readonly number[] = [],
): Promise<JobServer> {
  let keys = first;
  let pages = 0;
  const server = await serve(({ request: { query }, response }) => {
    keys = changes[pages - 1]?.(keys) ?? keys;
    const pageSize = pageSizes[pages] ?? PAGE;
    pages += 1;
    const start = Number(query.get('start') ?? 0);
    const count = Math.min(Number(query.get('count') ?? PAGE), pageSize);
    const page = keys.slice(start, start + count).map((key) => ({ key }));
    response.setHeader('content-type', 'application/x-jsonlines');
    response.end(linesOf(page));
  });
  const staying = (): string[] => {
    const now = new Set(keys);
    return first.filter((key) => now.has(key));
  };
  return { ...server, staying };
}

/** Sizes of so many short pages. */
function tiny(pages: number): number[] {
  return Array.from({ length: pages }, () => 10);
}

/** Keys of jobs, the newest first. */
function jobKeys(total: number, spider = 1): string[] {
  return Array.from({ length: total }, (_, n) => `1/${spider}/${total - n}`);
}

let spiders = 1;

/** So many new jobs. */
function joinedBy(count: number): Change {
  return (keys) => [...jobKeys(count, (spiders += 1)), ...keys];
}

function without(at: number, count: number): Change {
  return (keys) => keys.toSpliced(at, count);
}

function withoutFirst(count: number): Change {
  return without(0, count);
}

function both(one: Change, other: Change): Change {
  return (keys) => other(one(keys));
}
