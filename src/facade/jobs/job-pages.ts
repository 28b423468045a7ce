import { MalformedResponseError } from '../../errors/malformed-response-error.ts';
import { operations } from '../../generated/operations.ts';
import type { Arguments } from '../../transport/call.ts';
import type { CallOptions } from '../../transport/options.ts';
import type { Session } from '../session.ts';

type Query = NonNullable<Arguments<'listJobs'>['query']>;

/** Number of jobs to skip, and most jobs to return. */
interface Range {
  readonly start: number;
  readonly count: number;
}

// A walk that goes back passes the jobs that it has seen once more. So many times mean that the pages have no end.
const MAX_PASSES = 10;
/** A page that comes so many times in a row is from a server that does not know `start`, as in many tests. */
const MAX_SAME_PAGES = 3;

/**
 * The jobs of a project, page by page, each once. The service numbers jobs from the newest, so the list moves during the
 * walk: new jobs push the others down, and they appear again; jobs that leave the list pull the others up, before the
 * start of the next page. So each page starts one job early. If that job was seen, no job was skipped. Otherwise the walk
 * goes back until it finds a job that was seen. The walk ends at a page that has nothing after the last job.
 */
export async function* walkJobs<T>(
  session: Session,
  project: number,
  query: Query,
  { start, count }: Range,
  options?: CallOptions,
): AsyncGenerator<T[], void, void> {
  const pageSize = operations.listJobs.pageSize ?? Infinity;
  const seen = new Set<string>();
  let offset = start;
  let back = 1;
  /** Jobs since the last new one. */
  let passed = 0;
  let previous: string | undefined;
  let samePages = 0;
  while (seen.size < count) {
    const overlap = Math.min(offset - start, seen.size === 0 ? 0 : back);
    const from = offset - overlap;
    const wanted = count - seen.size + overlap;
    const page = await session.call(
      'listJobs',
      {
        path: { project },
        query: {
          ...query,
          ...(from > 0 && { start: from }),
          ...(wanted < pageSize && { count: wanted }),
        },
      },
      options,
    );
    const [first] = page;
    const connected = first !== undefined && seen.has(first.key);
    if (overlap > 0 && from > start && !connected) {
      back *= 10;
      continue;
    }
    back = 1;
    const keys = page.map(({ key }) => key).join();
    samePages = keys === previous ? samePages + 1 : 1;
    previous = keys;
    offset = from + page.length;
    const fresh: T[] = [];
    for (const job of page) {
      if (seen.has(job.key) || seen.size >= count) continue;
      // A key of another kind is never found in the set, so the pages would have no end.
      if (typeof job.key !== 'string')
        throw new MalformedResponseError('listJobs: a job has no key');
      seen.add(job.key);
      // With `jobmeta` a job has other fields: the type of the caller says which.
      fresh.push(job as T);
    }
    if (fresh.length > 0) {
      yield fresh;
      passed = 0;
      continue;
    }
    // Not at any page without new jobs: the service may return fewer jobs than it was asked for.
    if (page.length <= 1 || (samePages === MAX_SAME_PAGES && page.length < pageSize)) return;
    passed += page.length;
    if (passed > MAX_PASSES * seen.size) {
      throw new MalformedResponseError('listJobs: the pages have no new jobs, and no end');
    }
  }
}
