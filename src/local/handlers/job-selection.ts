import { JOB_STATES, LogLevel } from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import { type JobCounts, type JobRecord, type JobState, tagsOf } from '../state/job.ts';
import type { Query } from '../wire/query.ts';

/** The jobs of a project that a query selects, the newest first. */
export function selectJobs(
  cloud: Cloud,
  project: number,
  query: Query,
  usualStates: readonly JobState[],
): JobRecord[] {
  const states = query.among('state', JOB_STATES);
  const spider = query.text('spider');
  const hasTag = query.all('has_tag');
  const lacksTag = query.all('lacks_tag');
  const first = query.integer('startts') ?? -Infinity;
  const passes = (job: JobRecord): boolean => {
    if (spider !== undefined && job.metadata['spider'] !== spider) return false;
    if (job.ts < first) return false;
    if (hasTag.length === 0 && lacksTag.length === 0) return true;
    const tags = tagsOf(job);
    const isTagged = hasTag.length === 0 || hasTag.some((tag) => tags.includes(tag));
    return isTagged && !lacksTag.some((tag) => tags.includes(tag));
  };
  const known = cloud.jobs.queue(project).inStates(states.length > 0 ? states : usualStates);
  return known.filter(passes).toReversed();
}

/** The numbers of what a job has written. */
export async function countsOf(
  cloud: Cloud,
  { project, spider, number: job }: JobRecord,
): Promise<JobCounts> {
  const place = { project, spider, job };
  const [items, requests, logs] = await Promise.all([
    cloud.entries.stats('items', place),
    cloud.entries.stats('requests', place),
    cloud.entries.stats('logs', place),
  ]);
  const errors = Object.entries(logs.counts).filter(([level]) => Number(level) >= LogLevel.ERROR);
  return {
    items: items.values,
    pages: requests.values,
    logs: logs.values,
    errors: errors.reduce((total, [, count]) => total + count, 0),
  };
}
