import type { JobState, JsonValue } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import type { Session } from './session.ts';
import { checkTagChange, type TagChange } from './tags.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Changes the state of a job, and other fields. Resolves to the state before; NotFoundError if there is no such job. */
export async function changeJob(
  session: Session,
  job: JobPath,
  change: { state: JobState } & Readonly<Record<string, JsonValue>>,
  options?: CallOptions,
): Promise<JobState> {
  const key = jobKeyOf(job);
  const path = { project: job.project };
  const [changed] = await session.call('updateJobs', { path, body: [{ ...change, key }] }, options);
  if (changed) return changed.prevstate;
  throw await session.missing('updateJobs', path, `there is no job ${key}`);
}

/** Changes the tags of jobs, and resolves to the number of jobs changed. TypeError if there is nothing to change. */
export async function changeJobTags(
  session: Session,
  which: { project: number; job: string[] } | { project: number; spider: string },
  change: TagChange,
  options?: CallOptions,
): Promise<number> {
  const { add, remove } = checkTagChange(change);
  const body = { ...which, ...withoutUndefined({ add_tag: add, remove_tag: remove }) };
  const { count } = await session.call('updateJobTags', { body }, options);
  return count;
}
