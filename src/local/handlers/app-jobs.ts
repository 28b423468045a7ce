import { operations } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import { isActive, type JobRecord, stateOf, tagsOf } from '../state/job.ts';
import { contentType, json } from '../wire/answer.ts';
import { type Call, formOf } from '../wire/call.ts';
import type { Query } from '../wire/query.ts';
import { Refusal } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';
import { cancel } from './job-cancel.ts';
import { countsOf, selectJobs } from './job-selection.ts';
import { projectIn } from './project-in.ts';

type AppJobOperation =
  | 'countAppJobs'
  | 'deleteJobs'
  | 'listAppJobLines'
  | 'listAppJobs'
  | 'stopJob'
  | 'updateJobTags';

const SHOWN = ['pending', 'running', 'finished'] as const;
const PAGE = operations.listAppJobs.pageSize ?? Infinity;
const SELECTORS = ['job', 'spider', 'state', 'has_tag', 'lacks_tag'];

export const appJobHandlers: HandlersOf<AppJobOperation> = {
  async listAppJobs(call, cloud) {
    const jobs = await pageOf(call, cloud, PAGE);
    return json('app', { status: 'ok', count: jobs.length, total: jobs.length, jobs });
  },

  async listAppJobLines(call, cloud) {
    const jobs = await pageOf(call, cloud, Infinity);
    const head = { status: 'ok', count: jobs.length, total: jobs.length };
    return {
      status: 200,
      headers: { 'content-type': contentType('app', 'application/x-jsonlines') },
      body: [head, ...jobs].map((line) => `${JSON.stringify(line)}\n`).join(''),
    };
  },

  async countAppJobs({ query }, cloud) {
    const project = await projectIn(query, cloud);
    return json('app', { status: 'ok', total: select(query, cloud, project).length });
  },

  async updateJobTags(call, cloud) {
    const form = formOf(call);
    const project = await projectIn(form, cloud);
    if (!SELECTORS.some((name) => form.has(name))) {
      throw new Refusal(400, 'No query filters provided');
    }
    const added = form.all('add_tag');
    const removed = form.all('remove_tag');
    if (added.length + removed.length === 0) throw new Refusal(400, 'No update modifiers provided');
    const count = await cloud.turn(project, async () => {
      const jobs = select(form, cloud, project);
      for (const job of jobs) {
        const tags = [...new Set([...tagsOf(job), ...added])].filter(
          (tag) => !removed.includes(tag),
        );
        await cloud.jobs.change([job], { metadata: { tags }, user: call.caller.user });
      }
      return jobs.length;
    });
    return json('app', { status: 'ok', count });
  },

  async deleteJobs(call, cloud) {
    const form = formOf(call);
    const project = await projectIn(form, cloud);
    const keys = keysIn(form);
    const count = await cloud.turn(project, async () => {
      const jobs = [...new Set(keys)].flatMap((key) => {
        const job = cloud.jobs.queue(project).get(key);
        return job === undefined || isActive(job) || stateOf(job) === 'deleted' ? [] : [job];
      });
      await cloud.jobs.change(jobs, { state: 'deleted', user: call.caller.user });
      return jobs.length;
    });
    return json('app', { status: 'ok', count });
  },

  async stopJob(call, cloud) {
    const form = formOf(call);
    const project = await projectIn(form, cloud);
    await cancel(cloud, project, keysIn(form), call.caller.user);
    return json('app', { status: 'ok' });
  },
};

function keysIn(form: Query): readonly string[] {
  const keys = form.all('job');
  if (keys.length === 0) throw new Refusal(400, "missing 'job' argument");
  return keys;
}

/** The jobs that a query selects; by default those in all states but deleted. */
function select(query: Query, cloud: Cloud, project: number): JobRecord[] {
  const keys = query.all('job');
  const selected = selectJobs(cloud, project, query, SHOWN);
  return keys.length === 0 ? selected : selected.filter(({ key }) => keys.includes(key));
}

async function pageOf({ query }: Call, cloud: Cloud, most: number): Promise<unknown[]> {
  const project = await projectIn(query, cloud);
  const offset = query.count('offset') ?? 0;
  // A negative number means the latest ones, which come first anyway.
  const count = Math.min(Math.abs(query.integer('count') ?? most), most);
  const jobs = select(query, cloud, project).slice(offset, offset + count);
  const now = Date.now();
  return Promise.all(jobs.map((job) => entryOf(cloud, job, now)));
}

async function entryOf(cloud: Cloud, job: JobRecord, now: number): Promise<unknown> {
  const { metadata, ts } = job;
  const { items, pages, logs, errors } = await countsOf(cloud, job);
  const started = metadata['running_time'];
  return {
    id: job.key,
    spider: metadata['spider'],
    state: stateOf(job),
    priority: metadata['priority'],
    version: metadata['version'] ?? null,
    spider_type: metadata['spider_type'] ?? 'manual',
    spider_args: metadata['spider_args'] ?? {},
    tags: tagsOf(job),
    logs,
    items_scraped: items,
    responses_received: pages,
    errors_count: errors,
    elapsed: Math.max(0, now - ts),
    ...(started !== undefined && { started_time: timeOf(started) }),
    updated_time: timeOf(ts),
    ...(metadata['close_reason'] !== undefined && { close_reason: metadata['close_reason'] }),
  };
}

/** Without a zone, as the app writes the times of jobs. */
function timeOf(ts: unknown): string {
  return new Date(Number(ts)).toISOString().slice(0, 19);
}
