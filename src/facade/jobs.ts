import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type {
  JobMetadataRecord,
  JobStateSummary,
  JobSummary,
  JsonValue,
  SummaryState,
} from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import { collect } from './collect.ts';
import { Job } from './job.ts';
import { changeJobTags } from './job-changes.ts';
import { type JobFilter, meansNoJob, toJobQuery } from './job-filter.ts';
import { isJobKey, type JobKey } from './job-key.ts';
import { type JobsPlace, listLastJobs, summarizeJobs } from './job-lists.ts';
import { jobOf, type JobsOwner } from './job-of.ts';
import { listJobs } from './job-pages.ts';
import { checkPositive } from './count.ts';
import { checkName } from './name.ts';
import { type RunOptions, toRunForm } from './run-options.ts';
import { findSpiderId } from './spider-id.ts';
import type { TagChange } from './tags.ts';
import { eachOf } from './unless-stopped.ts';

/** Which job to give, and how much of it. */
export interface LatestJobParams<K extends string = never> extends JobFilter {
  /** Fields of the jobs' metadata to give in place of the usual ones. */
  jobMeta?: readonly K[] | undefined;
}

/** Which jobs to list, and how much of them. */
export interface JobListParams<K extends string = never> extends LatestJobParams<K> {
  /** Most jobs to give. Default: all there are. */
  count?: number | undefined;
  /** Jobs to skip. */
  start?: number | undefined;
  /** Give only jobs that are newer than this one. */
  stop?: JobKey | string | undefined;
}

/** A job as listed: with `jobMeta`, the four fields that are always there and those asked for. */
export type ListedJob<K extends string> = [K] extends [never]
  ? JobSummary
  : Pick<JobSummary, 'key' | 'ts' | 'state' | 'elapsed'> & {
      [Field in K]?: Field extends keyof JobMetadataRecord ? JobMetadataRecord[Field] : JsonValue;
    };

/** Which of each spider's last jobs to give. */
export interface LastJobParams {
  /** Name of the spider. */
  spider?: string | undefined;
  /** Key of the spider to begin at, such as `'123/2'`. */
  start?: string | undefined;
  /** Key of the spider to begin after. */
  startAfter?: string | undefined;
  count?: number | undefined;
}

/** What to give of each state. */
export interface JobSummaryParams {
  /** Name of the spider. */
  spider?: string | undefined;
  /** Jobs listed in a state. Default 5. */
  count?: number | undefined;
  /** Jobs of a state to skip. */
  start?: number | undefined;
  /** Fields of the jobs' metadata to give in place of the usual ones. */
  jobMeta?: readonly string[] | undefined;
}

/** What the jobs of a project and those of a spider can do alike. */
export abstract class Jobs {
  readonly #session: Session;
  readonly #owner: JobsOwner;

  constructor(session: Session, owner: JobsOwner) {
    this.#session = session;
    this.#owner = owner;
  }

  /** The job with this key. TypeError if it is no job key, or that of another project or spider. */
  get(key: JobKey | string): Job {
    return jobOf(this.#session, this.#owner, key);
  }

  /** The number of jobs (`countJobs`); of finished ones, unless `state` says otherwise. */
  async count(filter: JobFilter = {}, options?: CallOptions): Promise<number> {
    const { project, spider } = this.#owner;
    const query = toJobQuery(filter, spider?.name);
    if (meansNoJob(filter)) return 0;
    return this.#session.call('countJobs', { path: { project }, query }, options);
  }

  /**
   * The jobs, newest first (`listJobs`): all of them, page by page, each once though the list moves meanwhile.
   * Finished ones, unless `state` says otherwise.
   */
  iter<const K extends string = never>(
    params: JobListParams<K> = {},
    options?: CallOptions,
  ): AsyncGenerator<ListedJob<K>, void, void> {
    const { project, spider } = this.#owner;
    return listJobs<ListedJob<K>>(this.#session, project, spider?.name, params, options);
  }

  /** As `iter`, all at once. */
  list<const K extends string = never>(
    params: JobListParams<K> = {},
    options?: CallOptions,
  ): Promise<ListedJob<K>[]> {
    return collect(this.iter(params, options));
  }

  /** The newest of these jobs (`listJobs`), or undefined: the last finished one, unless `state` says otherwise. */
  async latest<const K extends string = never>(
    params: LatestJobParams<K> = {},
    options?: CallOptions,
  ): Promise<ListedJob<K> | undefined> {
    const [job] = await this.list({ ...params, count: 1 }, options);
    return job;
  }

  /** The last job of each spider (`listLastJobs`, `listLastSpiderJobs`). NotFoundError if there is no such spider. */
  async *iterLast(
    params: LastJobParams = {},
    options?: CallOptions,
  ): AsyncGenerator<JobSummary, void, void> {
    const place = await this.#place(params.spider, options);
    const pages = listLastJobs(this.#session, place, params, options);
    yield* eachOf(pages, options);
  }

  /** The newest jobs of each state, and how many there are in all (`summarizeJobs` and its kin). */
  summary(params?: JobSummaryParams, options?: CallOptions): Promise<JobStateSummary[]>;
  summary(
    state: SummaryState,
    params?: JobSummaryParams,
    options?: CallOptions,
  ): Promise<JobStateSummary>;
  async summary(
    first: SummaryState | JobSummaryParams = {},
    // Either of the two, by what comes first.
    second: JobSummaryParams & CallOptions = {},
    third?: CallOptions,
  ): Promise<JobStateSummary[] | JobStateSummary> {
    if (typeof first !== 'string') return this.#summaries(undefined, first, second);
    const [summary] = await this.#summaries(first, second, third);
    return summary ?? { name: first, count: 0, summary: [] };
  }

  /** Asks jobs to stop (`cancelJobs`): those with these keys, all of this project; or, for administrators, any `count`. */
  async cancel(
    which: readonly (JobKey | string)[] | { count: number },
    options?: CallOptions,
  ): Promise<{ count: number }> {
    const path = { project: this.#owner.project };
    if ('count' in which) {
      const count = checkPositive('count', which.count);
      return this.#session.call('cancelJobs', { path, query: { count } }, options);
    }
    if (which.length === 0) throw new TypeError('cancel needs at least one job key, or a count');
    const body = which.map((key) => ({ key: this.get(key).key }));
    return this.#session.call('cancelJobs', { path, body }, options);
  }

  /** Runs a spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  protected async schedule(
    spider: string,
    run: RunOptions = {},
    options?: CallOptions,
  ): Promise<Job> {
    const body = toRunForm(this.#owner.project, spider, run);
    const { jobid } = await this.#session.call('runJob', { body }, options);
    if (isJobKey(jobid)) return new Job(this.#session, jobid);
    throw new MalformedResponseError('runJob: the answer has no key of a job');
  }

  /** Changes the tags of all jobs of a spider (`updateJobTags`) and resolves to the number of jobs changed. */
  protected changeTags(spider: string, change: TagChange, options?: CallOptions): Promise<number> {
    const which = { project: this.#owner.project, spider: checkName('spider', spider) };
    return changeJobTags(this.#session, which, change, options);
  }

  async #summaries(
    state: SummaryState | undefined,
    params: JobSummaryParams = {},
    options?: CallOptions,
  ): Promise<JobStateSummary[]> {
    const place = await this.#place(params.spider, options);
    return summarizeJobs(this.#session, place, state, params, options);
  }

  async #place(name: string | undefined, options?: CallOptions): Promise<JobsPlace> {
    const { project, spider: own } = this.#owner;
    if (own) {
      toJobQuery({ spider: name }, own.name);
      return { project, spider: own.id };
    }
    const spider =
      name === undefined ? undefined : await findSpiderId(this.#session, project, name, options);
    return { project, spider };
  }
}
