import type { DataStats, JobMetadataRecord, JobState, JsonValue } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import type { WaitOptions } from '../writer/batch-writer.ts';
import { settleAll } from '../writer/settle-all.ts';
import { Items } from './items.ts';
import { deferred } from './deferred.ts';
import type { JobComments } from './job-comments.ts';
import { Logs } from './logs.ts';
import { Requests } from './requests.ts';
import { Samples } from './samples.ts';
import { type JobKey, jobKeyOf, type JobPath, jobPathOf } from './job-key.ts';
import type { JobMetadata } from './job-metadata.ts';
import { MAPPING } from './mapping-verbs.ts';
import type { PollOptions } from './poll-pause.ts';
import type { TagChange } from './tags.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/** What the service has counted of a job's data. */
export interface JobStats {
  /** `totals` are the number of items and their bytes, `counts` how many items have each field. */
  readonly items: DataStats;
  /** The same of the requests that the job has made. */
  readonly requests: DataStats;
  /** The same of log entries, but `counts` is by level, as a number in text: `'40'` are the errors. */
  readonly logs: DataStats;
}

/** A job: one run of a spider, and what came of it. */
export class Job {
  readonly #session: Session;
  readonly #path: JobPath;
  /** Project, spider and job id, such as `'123/1/2'`. */
  readonly key: JobKey;
  readonly projectId: string;
  readonly metadata: JobMetadata;
  readonly items: Items;
  readonly logs: Logs;
  readonly requests: Requests;
  readonly samples: Samples;
  readonly comments: JobComments;

  constructor(session: Session, key: string) {
    this.#session = session;
    this.#path = jobPathOf(key);
    this.key = jobKeyOf(this.#path);
    this.projectId = String(this.#path.project);
    this.metadata = deferred<JobMetadata>(
      session,
      (engine) => new engine.JobMetadata(session, this.#path),
      MAPPING,
      {},
    );
    this.items = new Items(session, this.#path);
    this.logs = new Logs(session, this.#path);
    this.requests = new Requests(session, this.#path);
    this.samples = new Samples(session, this.#path);
    this.comments = deferred<JobComments>(
      session,
      (engine) => new engine.JobComments(session, this.#path),
      { all: 'once', iter: 'each', edit: 'once', archive: 'once' },
      {},
    );
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
    const { changeJob } = await this.#session.engine(options);
    return changeJob(this.#session, this.#path, change, options);
  }

  /** Asks the job to stop (`cancelJob`): a pending one is finished at once, a running one when its spider has closed. */
  async cancel(options?: CallOptions): Promise<void> {
    await this.#session.call('cancelJob', { path: this.#path }, options);
  }

  /**
   * Waits until the job is finished or deleted, and resolves to its metadata: asks for its state (`readJobField`) every
   * `pollInterval` ms (default 2000), and less often the longer it takes. NotFoundError if there is no such job.
   */
  async waitUntilFinished(options?: CallOptions & PollOptions): Promise<JobMetadataRecord> {
    const { waitUntilFinished } = await this.#session.load(
      () => import('./wait-until-finished.ts'),
      options,
    );
    return waitUntilFinished(this.#session, this.#path, options);
  }

  /** The counters of items, requests and logs (`getItemStats`, `getRequestStats`, `getLogStats`), asked for at once. */
  async stats(options?: CallOptions): Promise<JobStats> {
    const [items, requests, logs] = await Promise.all([
      this.items.stats(options),
      this.requests.stats(options),
      this.logs.stats(options),
    ]);
    return { items, requests, logs };
  }

  /** Adds and removes tags of the job (`updateJobTags`). TypeError if there is nothing to change. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<void> {
    const { changeJobTags } = await this.#session.engine(options);
    const which = { project: this.#path.project, job: [this.key] };
    await changeJobTags(this.#session, which, change, options);
  }

  /** Flushes and closes the writers of `items`, `logs`, `requests` and `samples`. WriteError names what was not stored. */
  closeWriters(options?: WaitOptions): Promise<void> {
    const data = [this.items, this.logs, this.requests, this.samples];
    return settleAll(data.map((records) => records.close(options)));
  }
}
