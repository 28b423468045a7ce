import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import { MalformedResponseError } from '../../errors/malformed-response-error.ts';
import { MAX_CANCELLED_JOBS } from '../../generated/constants.ts';
import type { JobStateSummary, JobSummary, SummaryState } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkName, checkPositive, isList, splitList } from '../arguments.ts';
import { collect, iterateValues } from '../iterators.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { findSpiderId } from '../spiders/spider-id.ts';
import { Job } from './job.ts';
import { JOB_FILTER, type JobFilter, selectsNoJobs, toJobQuery } from './job-filter.ts';
import { isJobKey, type JobKey, jobPathOf } from './job-key.ts';
import {
  JOB_SUMMARY_PARAMS,
  type JobListParams,
  type JobsPath,
  type JobSummaryParams,
  LAST_JOB_PARAMS,
  type LastJobParams,
  LATEST_JOB_PARAMS,
  type LatestJobParams,
  type ListedJob,
  listJobs,
  listLastJobs,
  summarizeJobs,
} from './job-lists.ts';
import { type RunOptions, toRunForm } from './run-options.ts';
import { changeJobTags, TAG_CHANGE, type TagChange } from './tags.ts';

/** The names of what `cancel` takes in place of keys. */
const CANCEL_PARAMS: OptionNames<{ count: number }> = { count: true };

/** The methods that the jobs of a project and those of a spider have in common. */
export abstract class Jobs extends Resource<JobsPath> {
  /** Name of the spider, if these are the jobs of one. */
  protected abstract readonly spiderName: string | undefined;

  /** The job with this key. TypeError if it is no job key, or the key of a job of another project or spider. */
  get(key: JobKey | string): Job {
    const path = jobPathOf(key);
    const { project, spider } = this.path;
    if (path.project === project && (spider === undefined || path.spider === spider)) {
      return new Job(this.session, path);
    }
    throw new TypeError(`${key} is not a job of ${this.spiderName ?? `project ${project}`}`);
  }

  /** The number of jobs (`countJobs`). Finished jobs, unless `state` says otherwise. */
  async count(filter: JobFilter = {}, options?: CallOptions): Promise<number> {
    checkOptions('a count of jobs', filter, JOB_FILTER);
    const query = toJobQuery(filter, this.spiderName);
    if (selectsNoJobs(filter)) return 0;
    return this.session.call('countJobs', { path: this.#projectPath, query }, options);
  }

  /**
   * The jobs, newest first (`listJobs`): all of them, requested page by page, each once even if the list changes
   * meanwhile. Finished jobs, unless `state` says otherwise.
   */
  iter<const K extends string = never>(
    params: JobListParams<K> = {},
    options?: CallOptions,
  ): AsyncGenerator<ListedJob<K>, void, void> {
    const { project } = this.path;
    return iterateValues(
      (reading) => listJobs(this.session, project, this.spiderName, params, reading),
      options,
    );
  }

  /** As `iter`, all at once. */
  list<const K extends string = never>(
    params: JobListParams<K> = {},
    options?: CallOptions,
  ): Promise<ListedJob<K>[]> {
    return collect(this.iter(params, options));
  }

  /** The newest of these jobs (`listJobs`), or undefined. The last finished job, unless `state` says otherwise. */
  async latest<const K extends string = never>(
    params: LatestJobParams<K> = {},
    options?: CallOptions,
  ): Promise<ListedJob<K> | undefined> {
    checkOptions('latest', params, LATEST_JOB_PARAMS);
    const [job] = await this.list({ ...params, count: 1 }, options);
    return job;
  }

  /**
   * The last job of each spider, in whatever state (`listLastJobs`, `listLastSpiderJobs`). NotFoundError if the spider does
   * not exist. TypeError for `state`: `latest` returns the newest job in a state.
   */
  iterLast(
    params: LastJobParams = {},
    options?: CallOptions,
  ): AsyncGenerator<JobSummary, void, void> {
    return iterateValues((reading) => this.#lastJobs(params, reading), options);
  }

  /** The newest jobs of each state, and the number of all jobs in it (`summarizeJobs`, `summarizeSpiderJobs`). */
  summary<const K extends string = never>(
    params?: JobSummaryParams<K>,
    options?: CallOptions,
  ): Promise<JobStateSummary[]>;
  summary<const K extends string = never>(
    state: SummaryState,
    params?: JobSummaryParams<K>,
    options?: CallOptions,
  ): Promise<JobStateSummary>;
  async summary(
    first: SummaryState | JobSummaryParams = {},
    // Params or options, which depends on the first parameter.
    second: JobSummaryParams & CallOptions = {},
    third?: CallOptions,
  ): Promise<JobStateSummary[] | JobStateSummary> {
    if (typeof first !== 'string') return this.#summaries(undefined, first, second);
    const [summary] = await this.#summaries(first, second, third);
    return summary ?? { name: first, count: 0, summary: [] };
  }

  /**
   * Asks jobs to stop (`cancelJobs`): those with these keys, all of this project; or, for administrators, any `count`. More
   * than 1000 keys are several requests, one after the other. TypeError for both.
   */
  async cancel(
    which: readonly (JobKey | string)[] | { count: number },
    options?: CallOptions,
  ): Promise<{ count: number }> {
    const path = this.#projectPath;
    if (!isList(which)) {
      checkOptions('cancel', which, CANCEL_PARAMS);
      const count = checkPositive('count', which.count);
      return this.session.call('cancelJobs', { path, query: { count } }, options);
    }
    if (which.length === 0) throw new TypeError('cancel needs at least one job key, or a count');
    const jobs = which.map((key) => ({ key: this.get(key).key }));
    let total = 0;
    for (const body of splitList(jobs, MAX_CANCELLED_JOBS)) {
      const { count } = await this.session.call('cancelJobs', { path, body }, options);
      total += count;
    }
    return { count: total };
  }

  /** Runs a spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  protected async runSpider(
    spider: string,
    run: RunOptions = {},
    options?: CallOptions,
  ): Promise<Job> {
    const body = toRunForm(this.path.project, spider, run);
    const { jobid } = await this.session.call('runJob', { body }, options);
    if (isJobKey(jobid)) return new Job(this.session, jobPathOf(jobid));
    throw new MalformedResponseError('runJob: the response has no job key');
  }

  async *#lastJobs(
    params: LastJobParams,
    options: CallOptions,
  ): AsyncGenerator<JobSummary[], void, void> {
    if ('state' in Object(params)) {
      throw new TypeError('iterLast has no state: for the newest job in a state, use latest');
    }
    checkOptions('iterLast', params, LAST_JOB_PARAMS);
    const path = await this.#pathFor(params.spider, options);
    yield* listLastJobs(this.session, path, params, options);
  }

  get #projectPath(): { project: number } {
    return { project: this.path.project };
  }

  async #summaries(
    state: SummaryState | undefined,
    params: JobSummaryParams = {},
    options?: CallOptions,
  ): Promise<JobStateSummary[]> {
    checkOptions('a summary of jobs', params, JOB_SUMMARY_PARAMS);
    const path = await this.#pathFor(params.spider, options);
    return summarizeJobs(this.session, path, state, params, options);
  }

  /** The path for the spider that a method names, if it names one. */
  async #pathFor(name: string | undefined, options?: CallOptions): Promise<JobsPath> {
    const { project, spider } = this.path;
    if (spider !== undefined) {
      // TypeError for the name of another spider.
      toJobQuery({ spider: name }, this.spiderName);
      return { project, spider };
    }
    if (name === undefined) return { project };
    return { project, spider: await findSpiderId(this.session, project, name, options) };
  }
}

/** The jobs of a project. */
export class ProjectJobs extends Jobs {
  protected override readonly spiderName: undefined;

  /** Runs a spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  run(spider: string, run?: RunOptions, options?: CallOptions): Promise<Job> {
    return this.runSpider(spider, run, options);
  }

  /** Changes the tags of all jobs of a spider (`updateJobTags`), and resolves to the number of changed jobs. */
  async updateTags(change: TagChange & { spider: string }, options?: CallOptions): Promise<number> {
    checkOptions('updateTags', change, { ...TAG_CHANGE, spider: true });
    const { spider, ...tags } = change;
    const jobs = { project: this.path.project, spider: checkName('spider', spider) };
    return changeJobTags(this.session, jobs, tags, options);
  }
}

/** The jobs of a spider. */
export class SpiderJobs extends Jobs {
  protected override readonly spiderName: string;

  constructor(session: Session, path: Required<JobsPath>, spiderName: string) {
    super(session, path);
    this.spiderName = spiderName;
  }

  /** Runs the spider (`runJob`). DuplicateJobError if it is pending or running with the same arguments. */
  run(run?: RunOptions, options?: CallOptions): Promise<Job> {
    return this.runSpider(this.spiderName, run, options);
  }

  /** Changes the tags of all jobs of the spider (`updateJobTags`), and resolves to the number of changed jobs. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<number> {
    const jobs = { project: this.path.project, spider: checkName('spider', this.spiderName) };
    return changeJobTags(this.session, jobs, change, options);
  }
}
