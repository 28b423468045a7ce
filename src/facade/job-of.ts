import { Job } from './job.ts';
import { type JobKey, jobPathOf } from './job-key.ts';
import type { Session } from './session.ts';

/** The project whose jobs are meant, or one of its spiders. */
export interface JobsOwner {
  readonly project: number;
  readonly spider?: { readonly id: number; readonly name: string } | undefined;
}

/** The job with this key. TypeError if it is no job key, or that of another project or spider. */
export function jobOf(session: Session, { project, spider }: JobsOwner, key: JobKey | string): Job {
  const path = jobPathOf(key);
  if (path.project === project && (!spider || path.spider === spider.id)) {
    return new Job(session, key);
  }
  throw new TypeError(`${key} is not a job of ${spider?.name ?? `project ${project}`}`);
}
