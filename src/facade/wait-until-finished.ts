import type { JobMetadataRecord } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import { isJobOver } from './job-state.ts';
import { PollPause, type PollOptions } from './poll-pause.ts';
import type { Session } from './session.ts';

/** Asks for a job's state until it is finished or deleted, and resolves to its metadata. */
export async function waitUntilFinished(
  session: Session,
  path: JobPath,
  { pollInterval, ...options }: CallOptions & PollOptions = {},
): Promise<JobMetadataRecord> {
  const pause = new PollPause({ pollInterval }, options.signal);
  // One field: the whole of the metadata is asked for once.
  while (!(await isJobOver(session, path, options))) await pause.wait();
  const [record] = await session.call('readJobMetadata', { path }, options);
  if (record !== undefined) return record;
  throw await session.missing('readJobMetadata', { ...path }, `job ${jobKeyOf(path)} is gone`);
}
