import { JOB_STATES, SUMMARY_SIZE, SUMMARY_STATES } from '../../generated/constants.ts';
import { operations } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import { type JobRecord, type JobState, summaryOf, tagsOf } from '../state/job.ts';
import { type Answer, json, lines } from '../wire/answer.ts';
import type { Query } from '../wire/query.ts';
import { notFound } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';
import { countsOf, selectJobs } from './job-selection.ts';

type ListOperation =
  | 'countJobs'
  | 'getJobSummaries'
  | 'listJobs'
  | 'listLastJobs'
  | 'listLastSpiderJobs'
  | 'summarizeJobs'
  | 'summarizeJobsInState'
  | 'summarizeSpiderJobs'
  | 'summarizeSpiderJobsInState';

const FINISHED: readonly JobState[] = ['finished'];
const PAGE = operations.listJobs.pageSize ?? Infinity;

/** The calls that count, list and summarize the jobs of a queue. */
export const jobListHandlers: HandlersOf<ListOperation> = {
  countJobs({ path, query }, cloud) {
    return json('jobq', selectJobs(cloud, path.project, query, FINISHED).length);
  },

  async listJobs({ path, query }, cloud) {
    const { project } = path;
    const keys = query.all('key');
    const selected = selectJobs(cloud, project, query, keys.length > 0 ? JOB_STATES : FINISHED);
    const named = keys.length > 0 ? selected.filter(({ key }) => keys.includes(key)) : selected;
    const stop = named.findIndex(({ key }) => key === query.text('stop'));
    const jobs = stop < 0 ? named : named.slice(0, stop);
    const start = query.count('start') ?? 0;
    const count = Math.min(query.count('count') ?? PAGE, PAGE);
    const entries = await summaries(cloud, jobs.slice(start, start + count), query);
    return query.text('format') === 'json' ? json('jobq', entries) : lines('jobq', entries);
  },

  async getJobSummaries({ path, query }, cloud) {
    const jobs = query.all('key').flatMap((key) => {
      const job = cloud.jobs.queue(path.project).get(key);
      return job === undefined ? [] : [job];
    });
    return lines('jobq', await summaries(cloud, jobs, query));
  },

  listLastJobs({ path, query }, cloud) {
    return lastJobs(
      cloud,
      path.project,
      cloud.spiders.list(path.project).map(({ id }) => id),
      query,
    );
  },

  listLastSpiderJobs({ path, query }, cloud) {
    return lastJobs(cloud, path.project, [path.spider], query);
  },

  async summarizeJobs({ path, query }, cloud) {
    return lines('jobq', await summarize(cloud, path, SUMMARY_STATES, query));
  },

  async summarizeJobsInState({ path, query }, cloud) {
    return lines('jobq', await summarize(cloud, path, [summaryState(path.state)], query));
  },

  async summarizeSpiderJobs({ path, query }, cloud) {
    return lines('jobq', await summarize(cloud, path, SUMMARY_STATES, query));
  },

  async summarizeSpiderJobsInState({ path, query }, cloud) {
    return lines('jobq', await summarize(cloud, path, [summaryState(path.state)], query));
  },
};

async function summaries(
  cloud: Cloud,
  jobs: readonly JobRecord[],
  query: Query,
): Promise<Record<string, unknown>[]> {
  const now = Date.now();
  const fields = query.all('jobmeta');
  const withTags = query.has('has_tag') || query.has('lacks_tag');
  return Promise.all(
    jobs.map(async (job) => {
      const counts = fields.length > 0 ? undefined : await countsOf(cloud, job);
      const options = { now, fields, counts, withTags: withTags && tagsOf(job).length > 0 };
      return summaryOf(job, options);
    }),
  );
}

function summaryState(state: string): (typeof SUMMARY_STATES)[number] {
  const known = SUMMARY_STATES.find((one) => one === state);
  if (known === undefined) throw notFound();
  return known;
}

function summarize(
  cloud: Cloud,
  { project, spider }: { readonly project: number; readonly spider?: number },
  states: readonly JobState[],
  query: Query,
): Promise<unknown[]> {
  const start = query.count('start') ?? 0;
  const count = query.count('count') ?? SUMMARY_SIZE;
  const ofState = async (name: JobState): Promise<unknown> => {
    const jobs = cloud.jobs
      .queue(project)
      .inStates([name])
      .filter((job) => spider === undefined || job.spider === spider)
      .toReversed();
    const summary = await summaries(cloud, jobs.slice(start, start + count), query);
    return { name, count: jobs.length, summary };
  };
  return Promise.all(states.map(ofState));
}

/** The last finished job of each of these spiders. */
async function lastJobs(
  cloud: Cloud,
  project: number,
  spiders: readonly number[],
  query: Query,
): Promise<Answer> {
  const finished = cloud.jobs.queue(project).inStates(FINISHED);
  const last = new Map(finished.map((job) => [job.spider, job]));
  const jobs = spiders.flatMap((spider) => last.get(spider) ?? []);
  const start = query.count('start') ?? 0;
  const count = query.count('count') ?? Infinity;
  return lines('jobq', await summaries(cloud, jobs.slice(start, start + count), query));
}
