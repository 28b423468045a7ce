import type { CallOptions } from '../transport/options.ts';
import type { Job } from './job.ts';
import { Jobs } from './jobs.ts';
import type { RunOptions } from './run-options.ts';
import type { TagChange } from './tags.ts';

/** The jobs of a project. */
export class ProjectJobs extends Jobs {
  /** Runs a spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  run(spider: string, run?: RunOptions, options?: CallOptions): Promise<Job> {
    return this.schedule(spider, run, options);
  }

  /** Changes the tags of all jobs of a spider (`updateJobTags`) and resolves to the number of jobs changed. */
  updateTags(change: TagChange & { spider: string }, options?: CallOptions): Promise<number> {
    return this.changeTags(change.spider, change, options);
  }
}
