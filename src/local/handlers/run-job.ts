import { operations } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import type { JobState, Metadata } from '../state/job.ts';
import type { SpiderRecord } from '../state/spiders.ts';
import { json, type Answer } from '../wire/answer.ts';
import { formOf, isObject, type Call } from '../wire/call.ts';
import type { Query } from '../wire/query.ts';
import { BodyRefusal, invalidValue, Refusal } from '../wire/refusal.ts';
import { stateIn } from './job-queue.ts';
import { projectIn } from './project-in.ts';
import type { HandlersOf } from './handler.ts';

const KNOWN_FIELDS = operations.runJob.fields ?? [];
const MAX_PRIORITY = 4;
const MAX_UNITS = 6;

/** `schedule.json` is the older name of `run.json`. */
export const runJobHandlers: HandlersOf<'runJob' | 'scheduleJob'> = {
  runJob,
  scheduleJob: runJob,
};

async function runJob(call: Call, cloud: Cloud): Promise<Answer> {
  const form = formOf(call);
  const project = await projectIn(form, cloud);
  const request = await readRun(form, cloud, project);
  const { origin, caller } = call;
  const job = await cloud.turn(project, async () => {
    const spider = await spiderOf(form, cloud, project);
    return cloud.jobs.create({
      project,
      spider: spider.id,
      state: request.state,
      unique: uniqueOf(spider, request.metadata),
      metadata: {
        project,
        spider: spider.name,
        spider_type: 'manual',
        ...(spider.version !== null && { version: spider.version }),
        api_url: `${origin}/api/`,
        portia_url: `${origin}/`,
        portia_stack_version: 'latest',
        ...request.metadata,
      },
      user: caller.user,
    });
  });
  if (job !== undefined) return json('app', { status: 'ok', jobid: job.key });
  const spider = await spiderOf(form, cloud, project);
  const message = `${spider.name} already scheduled`;
  throw new BodyRefusal(400, { message, status: 'error' });
}

interface Run {
  readonly state: JobState;
  readonly metadata: Metadata;
}

/** What a form asks for. Refusal if a part of it is not valid: then nothing has been changed. */
async function readRun(form: Query, cloud: Cloud, project: number): Promise<Run> {
  const usualUnits = Number((await cloud.settings.get(project, 'default_job_units')) ?? 1);
  const { state = 'pending', ...meta } = objectIn(form, 'meta') ?? {};
  const wanted = stateIn(state);
  const args = form
    .names()
    .filter((name) => !KNOWN_FIELDS.includes(name))
    .map((name) => [name, form.text(name)]);
  const settings = objectIn(form, 'job_settings');
  const environment = objectIn(form, 'environment');
  const command = form.text('cmd_args');
  return {
    state: wanted,
    metadata: {
      ...meta,
      priority: integerIn(form, 'priority', 0, MAX_PRIORITY) ?? 2,
      units: integerIn(form, 'units', 1, MAX_UNITS) ?? usualUnits,
      tags: [...new Set(form.all('add_tag'))],
      ...(args.length > 0 && { spider_args: Object.fromEntries(args) }),
      ...(settings && { job_settings: settings }),
      ...(environment && { environment }),
      ...(command !== undefined && { job_cmd: [form.text('spider'), ...command.split(' ')] }),
    },
  };
}

async function spiderOf(form: Query, cloud: Cloud, project: number): Promise<SpiderRecord> {
  const id = form.count('jobq_id');
  const name = form.text('spider');
  if (id === undefined && (name === undefined || name === '')) {
    throw new Refusal(400, "missing 'spider' argument");
  }
  const known =
    id === undefined ? cloud.spiders.named(project, name ?? '') : cloud.spiders.withId(project, id);
  if (known?.isListed === true) return known;
  if (name === undefined || !cloud.anySpider) throw invalidValue('spider', name ?? id);
  return cloud.spiders.add({ project, name, isListed: true });
}

/** The same spider with the same arguments runs once at a time. */
function uniqueOf({ id }: SpiderRecord, { spider_args: args, job_cmd: command }: Metadata): string {
  const sorted = Object.entries(Object(args)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `run ${id} ${JSON.stringify([sorted, command ?? null])}`;
}

function integerIn(
  form: Query,
  name: string,
  minimum: number,
  maximum: number,
): number | undefined {
  const value = form.integer(name);
  if (value === undefined) return undefined;
  if (value < minimum || value > maximum) throw invalidValue(name, value);
  return value;
}

function objectIn(form: Query, name: string): Record<string, unknown> | undefined {
  const text = form.text(name);
  if (text === undefined || text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidValue(name, text);
  }
  if (!isObject(value)) throw invalidValue(name, text);
  return value;
}
