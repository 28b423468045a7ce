import { CRON_FIELDS } from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import type { PeriodicJob } from '../state/periodic-jobs.ts';
import { done, json } from '../wire/answer.ts';
import { isObject, objectOf } from '../wire/call.ts';
import { BodyRefusal, notFound } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';

type PeriodicOperation =
  | 'createPeriodicJob'
  | 'deletePeriodicJob'
  | 'getPeriodicJob'
  | 'listPeriodicJobs'
  | 'updatePeriodicJob';

const PAGE_SIZE = 100;
const TYPES: ReadonlySet<unknown> = new Set(['spider', 'script']);
const USUAL = { disabled: false, description: '', addtags: [] };

/** What is wrong with a field, if anything is. */
const CHECKS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  type: (value) => (TYPES.has(value) ? undefined : 'Invalid type'),
  cron: (value) => (isCron(value) ? undefined : 'Invalid cron expression'),
  tasks: (value) => (areTasks(value) ? undefined : 'Invalid tasks'),
  disabled: (value) => (typeof value === 'boolean' ? undefined : 'Invalid disabled'),
  description: (value) => (typeof value === 'string' ? undefined : 'Invalid description'),
  addtags: (value) => (isTexts(value) ? undefined : 'Invalid addtags'),
};

export const periodicJobHandlers: HandlersOf<PeriodicOperation> = {
  async listPeriodicJobs({ path, query, origin }, cloud) {
    const all = await cloud.periodicJobs.list(path.project);
    const size = query.count('page_size') ?? PAGE_SIZE;
    const page = query.count('page') ?? 1;
    const start = (page - 1) * size;
    const urlOf = (number: number): string =>
      `${origin}/api/v2/projects/${path.project}/periodicjobs?page=${number}&page_size=${size}`;
    return json('app2', {
      count: all.length,
      next: start + size < all.length ? urlOf(page + 1) : null,
      previous: page > 1 ? urlOf(page - 1) : null,
      results: all.slice(start, start + size),
    });
  },

  async createPeriodicJob(call, cloud) {
    const { project } = call.path;
    const fields = { ...USUAL, ...knownFields(objectOf(call)) };
    for (const name of ['type', 'cron', 'tasks']) check(name, Reflect.get(fields, name));
    return json(
      'app2',
      await cloud.periodicJobs.add(project, withTasks(cloud, project, fields)),
      201,
    );
  },

  async getPeriodicJob({ path }, cloud) {
    return json('app2', await find(cloud, path));
  },

  async updatePeriodicJob(call, cloud) {
    const fields = knownFields(objectOf(call));
    const job = await find(cloud, call.path);
    const changed = { ...job, ...withTasks(cloud, job.project, fields) };
    await cloud.periodicJobs.replace(changed);
    return json('app2', changed);
  },

  async deletePeriodicJob({ path }, cloud) {
    await find(cloud, path);
    await cloud.periodicJobs.delete(path.project, path.id);
    return done(undefined, 204);
  },
};

async function find(
  cloud: Cloud,
  { project, id }: { readonly project: number; readonly id: number },
): Promise<PeriodicJob> {
  const job = await cloud.periodicJobs.get(project, id);
  if (job === undefined) throw notFound();
  return job;
}

/** The fields that a periodic job has. Refusal if one is not valid. */
function knownFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(fields).filter(([name]) => Object.hasOwn(CHECKS, name));
  for (const [name, value] of known) check(name, value);
  return Object.fromEntries(known);
}

function check(name: string, value: unknown): void {
  const problem = CHECKS[name]?.(value);
  if (problem !== undefined) throw new BodyRefusal(400, { non_field_errors: [problem] });
}

/** Tasks as they are shown: with a priority, and with the id of a spider that is known. */
function withTasks(
  cloud: Cloud,
  project: number,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { tasks } = fields;
  if (!Array.isArray(tasks)) return { ...fields };
  const shown = tasks.map((task: unknown) => shownTask(cloud, project, task));
  return { ...fields, tasks: shown };
}

function shownTask(cloud: Cloud, project: number, task: unknown): unknown {
  const id = isObject(task) ? cloud.spiders.named(project, String(task['name']))?.id : undefined;
  return { priority: 2, ...Object(task), ...(id !== undefined && { jobq_id: id }) };
}

function isCron(value: unknown): boolean {
  const parts = typeof value === 'string' ? value.split(' ') : [];
  return (
    parts.length === CRON_FIELDS.length &&
    CRON_FIELDS.every(({ minimum, maximum }, at) => {
      const part = parts[at] ?? '';
      if (part === '*') return true;
      return /^\d{1,2}$/.test(part) && Number(part) >= minimum && Number(part) <= maximum;
    })
  );
}

function areTasks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((task: unknown) => isObject(task) && typeof task['name'] === 'string')
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
