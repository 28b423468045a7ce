import { checkOptions } from '../../codec/known-options.ts';
import { JOB_STATES } from '../../generated/constants.ts';
import type { DataStats, JobMetadataRecord, JobState, JsonValue } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { WAIT_OPTIONS, type WaitOptions } from '../../writer/batch-writer.ts';
import { settleAll } from '../../writer/writers.ts';
import { checkObject, checkOneOf } from '../arguments.ts';
import { JobComments } from '../job-data/comments.ts';
import { Items } from '../job-data/items.ts';
import { Logs } from '../job-data/logs.ts';
import { Requests } from '../job-data/requests.ts';
import { Samples } from '../job-data/samples.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { type JobKey, jobKeyOf, type JobPath } from './job-key.ts';
import { JobMetadata } from './metadata.ts';
import { changeJobTags, type TagChange } from './tags.ts';
import { type JobWaitOptions, waitUntilFinished } from './wait.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/** The counters of a job's data. */
export interface JobStats {
  /** `totals` has the number of items and their bytes, `counts` the number of items with each field. */
  readonly items: DataStats;
  /** The same for the requests of the job. */
  readonly requests: DataStats;
  /** The same for log entries, but `counts` is by level, as a number in text: `'40'` are the errors. */
  readonly logs: DataStats;
}

/** A job: one run of a spider, and its data. */
export class Job extends Resource<JobPath> {
  readonly metadata: JobMetadata;
  readonly items: Items;
  readonly logs: Logs;
  readonly requests: Requests;
  readonly samples: Samples;
  readonly comments: JobComments;

  constructor(session: Session, path: JobPath) {
    super(session, path);
    this.metadata = new JobMetadata(session, path);
    this.items = new Items(session, path);
    this.logs = new Logs(session, path);
    this.requests = new Requests(session, path);
    this.samples = new Samples(session, path);
    this.comments = new JobComments(session, path);
  }

  /** Project, spider and job id, such as `'123/1/2'`. */
  override get key(): JobKey {
    return jobKeyOf(this.path);
  }

  get projectId(): string {
    return String(this.path.project);
  }

  /** Sets the job running and stores `meta` on it. Resolves to the state before. NotFoundError if it does not exist. */
  start(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.#change('running', meta, options);
  }

  /** Sets the job finished and stores `meta` on it. Resolves to the state before. NotFoundError if it does not exist. */
  finish(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.#change('finished', meta, options);
  }

  /** Sets the job deleted and stores `meta` on it. Resolves to the state before. NotFoundError if it does not exist. */
  delete(meta?: Fields, options?: CallOptions): Promise<JobState> {
    return this.#change('deleted', meta, options);
  }

  /**
   * Changes the state and stores the other fields on the job (`updateJobs`). Resolves to the state before. NotFoundError
   * if the job does not exist. TypeError for a state that there is not.
   */
  async update(change: { state: JobState } & Fields, options?: CallOptions): Promise<JobState> {
    return this.#change(checkObject('the change of a job', change).state, change, options);
  }

  async #change(
    state: JobState,
    meta: Fields = {},
    options: CallOptions | undefined,
  ): Promise<JobState> {
    const { key } = this;
    const path = { project: this.path.project };
    const fields = checkObject('the metadata of a job', meta);
    const body = [{ ...fields, state: checkOneOf('state', state, JOB_STATES), key }];
    const [changed] = await this.session.call('updateJobs', { path, body }, options);
    if (changed) return changed.prevstate;
    throw this.session.notFound('updateJobs', path, `there is no job ${key}`);
  }

  /** Asks the job to stop (`cancelJob`): a pending one finishes at once, a running one when its spider has closed. */
  async cancel(options?: CallOptions): Promise<void> {
    await this.session.call('cancelJob', { path: this.path }, options);
  }

  /**
   * Waits until the job is finished or deleted, and resolves to its metadata. It asks for the state (`readJobField`)
   * every `pollInterval` ms (default 2000), and less often the longer it takes. NotFoundError if the job does not exist.
   */
  async waitUntilFinished(options?: JobWaitOptions): Promise<JobMetadataRecord> {
    return waitUntilFinished(this.session, this.path, options);
  }

  /** The counters of items, requests and logs (`getItemStats`, `getRequestStats`, `getLogStats`), requested at once. */
  async stats(options?: CallOptions): Promise<JobStats> {
    const [items, requests, logs] = await Promise.all([
      this.items.stats(options),
      this.requests.stats(options),
      this.logs.stats(options),
    ]);
    return { items, requests, logs };
  }

  /** Adds and removes tags of the job (`updateJobTags`). TypeError if the change is empty. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<void> {
    const jobs = { project: this.path.project, job: [this.key] };
    await changeJobTags(this.session, jobs, change, options);
  }

  /** Flushes and closes the writers of `items`, `logs`, `requests` and `samples`. WriteError names unstored entries. */
  async closeWriters(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    const data = [this.items, this.logs, this.requests, this.samples];
    await settleAll(data.map((records) => records.close(options)));
  }
}
