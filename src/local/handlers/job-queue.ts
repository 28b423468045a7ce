import { JOB_STATES, SUMMARY_SIZE, SUMMARY_STATES } from '../../generated/constants.ts';
import { operations } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import { type JobRecord, type JobState, summaryOf, tagsOf } from '../state/job.ts';
import { type Answer, json, lines } from '../wire/answer.ts';
import { isObject, jsonOf, linesOf, objectOf } from '../wire/call.ts';
import type { Query } from '../wire/query.ts';
import { invalidValue, notFound, Refusal, unreadable } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';
import { cancel } from './job-cancel.ts';
import { countsOf, selectJobs } from './job-selection.ts';

type QueueOperation =
  | 'cancelJob'
  | 'cancelJobs'
  | 'countJobs'
  | 'getJobSummaries'
  | 'listJobs'
  | 'listLastJobs'
  | 'listLastSpiderJobs'
  | 'pushJobs'
  | 'startNextJob'
  | 'summarizeJobs'
  | 'summarizeJobsInState'
  | 'summarizeSpiderJobs'
  | 'summarizeSpiderJobsInState'
  | 'updateJobs';

const FINISHED: readonly JobState[] = ['finished'];
const PAGE = operations.listJobs.pageSize ?? Infinity;
const MAX_KEYS = 1_000;
/** What a worker says about itself. */
const WORKER = 'kumo';
const SPIDER_KEY = /^(\d+)\/(\d+)$/;

export const jobQueueHandlers: HandlersOf<QueueOperation> = {
  async pushJobs(call, cloud) {
    const { project } = call.path;
    const pushed = linesOf(call).map(({ value }) => newJob(value));
    const answers = await cloud.turn(project, () =>
      inOrder(pushed, (job) => push(cloud, project, job, call.caller.user)),
    );
    return lines('jobq', answers);
  },

  async startNextJob(call, cloud) {
    const fields = call.text.trim() === '' ? {} : objectOf(call);
    const job = await startNext(cloud, call.path.project, fields, call.caller.user);
    if (job === undefined) return { ...json('jobq', null), body: '' };
    return json('jobq', { ...job.metadata, key: job.key, auth: job.token });
  },

  async updateJobs(call, cloud) {
    const { project } = call.path;
    const updates = linesOf(call).map(({ value }) => updateOf(value));
    const answers = await cloud.turn(project, () =>
      inOrder(updates, (update) => applyUpdate(cloud, project, update, call.caller.user)),
    );
    return lines('jobq', answers.flat());
  },

  async cancelJobs(call, cloud) {
    const { project } = call.path;
    if (call.query.has('count')) throw new Refusal(403, 'Forbidden');
    const named = jsonOf(call);
    if (!Array.isArray(named) || named.length > MAX_KEYS) throw invalidValue('key', named);
    const keys = named.map((one: unknown) => {
      if (!isObject(one) || typeof one['key'] !== 'string') throw invalidValue('key', one);
      return one['key'];
    });
    return json('jobq', { count: await cancel(cloud, project, keys, call.caller.user) });
  },

  async cancelJob({ path, caller }, cloud) {
    const { project, spider, job } = path;
    const key = `${project}/${spider}/${job}`;
    return json('jobq', { count: await cancel(cloud, project, [key], caller.user) });
  },

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

/** Starts the pending job that comes first: that of the highest priority, then the oldest. */
export function startNext(
  cloud: Cloud,
  project: number,
  fields: Readonly<Record<string, unknown>>,
  user: string,
): Promise<JobRecord | undefined> {
  return cloud.turn(project, async () => {
    const [next] = cloud.jobs
      .queue(project)
      .inStates(['pending'])
      .toSorted((a, b) => priorityOf(b) - priorityOf(a));
    if (next === undefined) return undefined;
    const metadata = { ...fields, _shub_worker: WORKER };
    const [started] = await cloud.jobs.change([next], { state: 'running', metadata, user });
    return started;
  });
}

function priorityOf({ metadata }: JobRecord): number {
  return Number(metadata['priority'] ?? 0);
}

interface PushedJob {
  readonly spider: string;
  readonly state: JobState;
  readonly unique: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
}

function newJob(value: unknown): PushedJob {
  if (!isObject(value)) throw unreadable('not a JSON object');
  const { spider, state = 'pending', unique = null, key: _key, auth: _auth, ...metadata } = value;
  if (typeof spider !== 'string' || spider === '') throw invalidValue('spider', spider);
  if (unique !== null && typeof unique !== 'string') throw invalidValue('unique', unique);
  checkPriority(metadata['priority']);
  return { spider, state: stateIn(state), unique, metadata, request: value };
}

function checkPriority(priority: unknown): void {
  if (priority === undefined) return;
  if (!Number.isInteger(priority)) throw invalidValue('priority', priority);
}

function stateIn(value: unknown): JobState {
  const state = JOB_STATES.find((one) => one === value);
  if (state === undefined) throw invalidValue('state', value);
  return state;
}

async function push(
  cloud: Cloud,
  project: number,
  { spider: name, state, unique, metadata, request }: PushedJob,
  user: string,
): Promise<unknown> {
  const spider = await cloud.spiders.add({ project, name, isListed: false });
  const job = await cloud.jobs.create({
    project,
    spider: spider.id,
    state,
    unique,
    metadata: { priority: 2, units: 1, ...metadata, project, spider: name },
    user,
  });
  if (job === undefined) return { request, error: `Active job exists with key ${unique}` };
  return { key: job.key, auth: job.token };
}

interface JobUpdate {
  readonly key: string;
  readonly state: JobState | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
}

function updateOf(value: unknown): JobUpdate {
  if (!isObject(value)) throw unreadable('not a JSON object');
  const { key, state, auth: _auth, ...metadata } = value;
  if (typeof key !== 'string') throw invalidValue('key', key);
  return { key, state: state === undefined ? undefined : stateIn(state), metadata };
}

/** Changes a job, or all jobs of a spider that are not deleted. */
async function applyUpdate(
  cloud: Cloud,
  project: number,
  { key, state, metadata }: JobUpdate,
  user: string,
): Promise<unknown[]> {
  const jobs = jobsOf(cloud, project, key);
  await cloud.jobs.change(jobs, { state, metadata, user });
  return jobs.map((job) => ({ prevstate: job.metadata['state'], key: job.key }));
}

function jobsOf(cloud: Cloud, project: number, key: string): JobRecord[] {
  const queue = cloud.jobs.queue(project);
  const [, ofProject, ofSpider] = SPIDER_KEY.exec(key) ?? [];
  if (ofSpider === undefined) {
    const job = queue.get(key);
    return job === undefined ? [] : [job];
  }
  if (Number(ofProject) !== project) return [];
  return SUMMARY_STATES.flatMap((state) =>
    queue.inStates([state]).filter(({ spider }) => spider === Number(ofSpider)),
  );
}

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
  return inOrder(states, async (name) => {
    const jobs = cloud.jobs
      .queue(project)
      .inStates([name])
      .filter((job) => spider === undefined || job.spider === spider)
      .toReversed();
    const summary = await summaries(cloud, jobs.slice(start, start + count), query);
    return { name, count: jobs.length, summary };
  });
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

/** Calls `work` for each value, one after the other. */
async function inOrder<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}
