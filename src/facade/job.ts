import type { JobState, JsonValue } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { Items } from './items.ts';
import { type JobKey, jobKeyOf, type JobPath, jobPathOf } from './job-key.ts';
import { JobMetadata } from './job-metadata.ts';
import { checkTagChange, type TagChange } from './tags.ts';
import { withoutUndefined } from './without-undefined.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/** A job: one run of a spider, and what came of it. */
export class Job {
  readonly #transport: Transport;
  readonly #path: JobPath;
  /** Project, spider and job id, such as `'123/1/2'`. */
  readonly key: JobKey;
  readonly projectId: string;
  readonly metadata: JobMetadata;
  readonly items: Items;

  constructor(transport: Transport, key: string) {
    this.#transport = transport;
    this.#path = jobPathOf(key);
    this.key = jobKeyOf(this.#path);
    this.projectId = String(this.#path.project);
    this.metadata = new JobMetadata(transport, this.#path);
    this.items = new Items(transport, this.#path);
  }

  /** Sets the job running and stores `meta` on it. Resolves to the state before; NotFoundError if there is no such job. */
  start(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.update({ ...meta, state: 'running' }, options);
  }

  /** Sets the job finished and stores `meta` on it. Resolves to the state before; NotFoundError if there is no such job. */
  finish(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.update({ ...meta, state: 'finished' }, options);
  }

  /** Sets the job deleted and stores `meta` on it. Resolves to the state before; NotFoundError if there is no such job. */
  delete(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.update({ ...meta, state: 'deleted' }, options);
  }

  /**
   * Changes the state and stores the other fields on the job (`updateJobs`). Resolves to the state before;
   * NotFoundError if there is no such job.
   */
  async update(change: { state: JobState } & Fields, options?: CallOptions): Promise<JobState> {
    const body = [{ ...change, key: this.key }];
    const path = { project: this.#path.project };
    const [changed] = await this.#transport.call('updateJobs', { path, body }, options);
    if (changed) return changed.prevstate;
    throw this.#transport.notFound('updateJobs', path, `there is no job ${this.key}`);
  }

  /** Asks the job to stop (`cancelJob`): a pending one is finished at once, a running one when its spider has closed. */
  async cancel(options?: CallOptions): Promise<void> {
    await this.#transport.call('cancelJob', { path: this.#path }, options);
  }

  /** Adds and removes tags of the job (`updateJobTags`). TypeError if there is nothing to change. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<void> {
    const { add, remove } = checkTagChange(change);
    const tags = withoutUndefined({ add_tag: add, remove_tag: remove });
    const body = { project: this.#path.project, job: [this.key], ...tags };
    await this.#transport.call('updateJobTags', { body }, options);
  }
}
