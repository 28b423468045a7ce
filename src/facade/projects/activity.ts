import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { ActivityEvent } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, checkObject, toArray, withoutUndefined } from '../arguments.ts';
import { collect, iterateValues } from '../iterators.ts';
import { type Filter, toFilters } from '../job-data/read-params.ts';
import { jobPathOf } from '../jobs/job-key.ts';
import { Resource } from '../resource.ts';

/** Which events to read. */
export interface ActivityParams {
  /** Most events to return. Default: all. */
  count?: number | undefined;
  filter?: Filter | readonly Filter[] | undefined;
  /** `_ts` adds the time at which the event was written. */
  meta?: '_ts' | readonly '_ts'[] | undefined;
}

/** The names of `ActivityParams`. */
const ACTIVITY_PARAMS: OptionNames<ActivityParams> = { count: true, filter: true, meta: true };

/** The activity log of a project, newest event first. */
export class Activity extends Resource<{ project: number }> {
  /** The events one by one (`readActivity`). StreamInterruptedError if the response breaks off. */
  iter(
    params: ActivityParams = {},
    options?: CallOptions,
  ): AsyncGenerator<ActivityEvent, void, void> {
    return iterateValues((reading) => this.#read(params, reading), options);
  }

  /** As `iter`, all at once. */
  list(params?: ActivityParams, options?: CallOptions): Promise<ActivityEvent[]> {
    return collect(this.iter(params, options));
  }

  async *#read(
    params: ActivityParams,
    options: CallOptions,
  ): AsyncGenerator<ActivityEvent[], void, void> {
    checkOptions('a read of events', params, ACTIVITY_PARAMS);
    const query = withoutUndefined({
      count: checkCount('count', params.count),
      filter: toFilters(params.filter),
      meta: toArray(params.meta),
    });
    if (query.count === 0) return;
    const args = { path: this.path, query };
    yield* this.session.records('readActivity', args, options);
  }

  /**
   * Adds events, oldest first (`addActivity`). An empty list does nothing. TypeError for an event that is no object, or about
   * a job of another project.
   */
  async add(
    events: ActivityEvent | readonly ActivityEvent[],
    options?: CallOptions,
  ): Promise<void> {
    const body = toArray(events);
    if (body.length === 0) return;
    for (const event of body) this.#checkJob(checkObject('an event', event).job);
    await this.session.call('addActivity', { path: this.path, body }, options);
  }

  #checkJob(job: string | undefined): void {
    const { project } = this.path;
    if (job === undefined || jobPathOf(job).project === project) return;
    throw new TypeError(`job ${job} is not of project ${project}`);
  }
}
