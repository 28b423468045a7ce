import type { JobState, JsonValue } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import type { Session } from './session.ts';

const OVER: readonly JsonValue[] = ['finished', 'deleted'] satisfies JobState[];

/** Is a job finished or deleted (`readJobField`)? NotFoundError if there is no such job. */
export async function isJobOver(
  session: Session,
  job: JobPath,
  options?: CallOptions,
): Promise<boolean> {
  const path = { ...job, field: 'state' };
  const state = await session.call('readJobField', { path }, options);
  // Every job has a state: where there is none, there is no job.
  if (state === null) {
    throw await session.missing('readJobField', path, `there is no job ${jobKeyOf(job)}`);
  }
  return OVER.includes(state);
}
