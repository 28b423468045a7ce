import { operations } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import type { JobPlace } from '../state/entries.ts';
import type { JobRecord } from '../state/job.ts';
import { done, json, lines } from '../wire/answer.ts';
import { jsonOf, objectOf } from '../wire/call.ts';
import { negotiate } from '../wire/negotiate.ts';
import { notFound } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';

type MetadataOperation =
  | 'deleteJobField'
  | 'deleteJobMetadata'
  | 'readJobField'
  | 'readJobMetadata'
  | 'updateJobMetadata'
  | 'writeJobField';

const WRITTEN = 'text/html; charset=utf-8';
const READ_ONLY = operations.updateJobMetadata.readOnly ?? [];
const TYPES = ['application/x-jsonlines', 'application/json'];

export const jobMetadataHandlers: HandlersOf<MetadataOperation> = {
  readJobMetadata({ path, query, header }, cloud) {
    const job = find(cloud, path);
    const found = job === undefined ? [] : [job.metadata];
    const isJson =
      query.text('format') === 'json' || negotiate(TYPES, header('accept')) === TYPES[1];
    return isJson ? json('jobq', found) : lines('jobq', found);
  },

  readJobField({ path }, cloud) {
    const job = find(cloud, path);
    if (job !== undefined && path.field === 'auth') return json('jobq', job.token);
    const isThere = job !== undefined && Object.hasOwn(job.metadata, path.field);
    return json('jobq', isThere ? job.metadata[path.field] : null);
  },

  async updateJobMetadata(call, cloud) {
    const fields = Object.entries(objectOf(call)).filter(([name]) => !READ_ONLY.includes(name));
    return change(cloud, call.path, call.caller.user, { metadata: Object.fromEntries(fields) });
  },

  async writeJobField(call, cloud) {
    const { path, caller } = call;
    const value = jsonOf(call);
    const metadata = READ_ONLY.includes(path.field) ? {} : { [path.field]: value };
    return change(cloud, path, caller.user, { metadata });
  },

  async deleteJobField({ path, caller }, cloud) {
    if (find(cloud, path) === undefined || READ_ONLY.includes(path.field)) return done(WRITTEN);
    return change(cloud, path, caller.user, { without: [path.field] });
  },

  async deleteJobMetadata({ path }, cloud) {
    await cloud.turn(path.project, async () => {
      const job = find(cloud, path);
      if (job !== undefined) await cloud.jobs.remove(job);
    });
    return done(WRITTEN);
  },
};

async function change(
  cloud: Cloud,
  path: JobPlace,
  user: string,
  changes: { metadata?: Record<string, unknown>; without?: string[] },
): Promise<ReturnType<typeof done>> {
  await cloud.turn(path.project, async () => {
    const job = find(cloud, path);
    if (job === undefined) throw notFound();
    await cloud.jobs.change([job], { ...changes, user });
  });
  return done(WRITTEN);
}

function find(cloud: Cloud, { project, spider, job }: JobPlace): JobRecord | undefined {
  return cloud.jobs.queue(project).get(`${project}/${spider}/${job}`);
}
