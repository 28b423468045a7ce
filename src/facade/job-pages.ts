import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { operations } from '../generated/operations.ts';
import type { Arguments } from '../transport/operation-types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import { meansNoJob, toJobQuery } from './job-filter.ts';
import { jobPathOf } from './job-key.ts';
import { checkNames } from './name.ts';
import type { JobListParams } from './jobs.ts';
import type { Session } from './session.ts';
import { unlessStopped } from './unless-stopped.ts';
import { withoutUndefined } from './without-undefined.ts';

type Query = NonNullable<Arguments<'listJobs'>['query']>;

/** Jobs to skip, and the most to give. */
interface Range {
  readonly start: number;
  readonly count: number;
}

// So many jobs would have to come between two requests, time after time, for a list that does not turn in a circle.
const MOST_STALE_PAGES = 10;

/** The jobs of a project, or of its `spider`. */
export async function* listJobs<T>(
  session: Session,
  project: number,
  spider: string | undefined,
  { count, start, stop, jobMeta, ...filter }: JobListParams<string>,
  options?: CallOptions,
): AsyncGenerator<T, void, void> {
  const query = {
    ...toJobQuery(filter, spider),
    ...withoutUndefined({ stop, jobmeta: checkNames('jobMeta', jobMeta) }),
  };
  // Refuses what is no job key.
  if (stop !== undefined) jobPathOf(stop);
  if (meansNoJob(filter)) return;
  const range = {
    start: checkCount('start', start) ?? 0,
    count: checkCount('count', count) ?? Infinity,
  };
  yield* walkJobs<T>(session, project, query, range, options);
}

/**
 * The jobs of a project, page by page, each once. The service numbers them from the newest, so the list moves while
 * it is walked: jobs that came push the rest down, and come again; jobs that left pull the rest up, past the next
 * page's start. So each page begins one job early. If that one was seen, nothing is missing in between; else the
 * walk goes back until it meets a job that was.
 */
async function* walkJobs<T>(
  session: Session,
  project: number,
  query: Query,
  { start, count }: Range,
  options?: CallOptions,
): AsyncGenerator<T, void, void> {
  const pageSize = operations.listJobs.pageSize ?? Infinity;
  const seen = new Set<string>();
  let offset = start;
  let back = 1;
  let stale = 0;
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
    const known = seen.size;
    offset = from + page.length;
    for (const job of unlessStopped(page, options)) {
      if (seen.has(job.key) || seen.size >= count) continue;
      seen.add(job.key);
      // With `jobmeta` a job has other fields; the caller's type says which.
      yield job as T;
    }
    if (page.length < Math.min(wanted, pageSize)) return;
    stale = seen.size > known ? 0 : stale + 1;
    if (stale === MOST_STALE_PAGES) {
      throw new MalformedResponseError('listJobs: the pages turn in a circle');
    }
  }
}
