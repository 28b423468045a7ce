import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import type { Job } from './job.ts';
import { Jobs } from './jobs.ts';
import type { RunOptions } from './run-options.ts';
import type { TagChange } from './tags.ts';

/** The jobs of a spider. */
export class SpiderJobs extends Jobs {
  readonly #spider: string;

  constructor(session: Session, project: number, spider: { id: number; name: string }) {
    super(session, { project, spider });
    this.#spider = spider.name;
  }

  /** Runs the spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  run(run?: RunOptions, options?: CallOptions): Promise<Job> {
    return this.schedule(this.#spider, run, options);
  }

  /** Changes the tags of all its jobs (`updateJobTags`) and resolves to the number of jobs changed. */
  updateTags(change: TagChange, options?: CallOptions): Promise<number> {
    return this.changeTags(this.#spider, change, options);
  }
}
