import { JOB_STATES, SUMMARY_STATES } from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import type { JobRecord, JobState } from '../state/job.ts';
import { json, lines } from '../wire/answer.ts';
import { isObject, jsonOf, linesOf, objectOf } from '../wire/call.ts';
import { invalidValue, Refusal, unreadable } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';
import { cancel } from './job-cancel.ts';

type QueueOperation = 'cancelJob' | 'cancelJobs' | 'pushJobs' | 'startNextJob' | 'updateJobs';

const MAX_KEYS = 1_000;
/** What a worker says about itself. */
const WORKER = 'kumo';
const SPIDER_KEY = /^(\d+)\/(\d+)$/;

/** The calls that change the queue. */
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

/** The state that a caller wants a job to have. Throws a Refusal for any other value. */
export function stateIn(value: unknown): JobState {
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

/** Calls `work` for each value, one after the other. */
async function inOrder<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}
