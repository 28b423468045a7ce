import type { ActivityEvent } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import { collect } from './collect.ts';
import { jobPathOf } from './job-key.ts';
import { many } from './many.ts';
import { type Filter, toFilters } from './read-params.ts';
import { eachOf } from './unless-stopped.ts';
import type { Session } from './session.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Which events to read. */
export interface ActivityParams {
  /** Most events to give. Default: all there are. */
  count?: number | undefined;
  filter?: Filter | readonly Filter[] | undefined;
  /** With `_ts` an event tells when it was written. */
  meta?: '_ts' | readonly '_ts'[] | undefined;
}

/** What happened in a project, newest first. */
export class Activity {
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    this.#session = session;
    this.#project = project;
  }

  /** The events one by one (`readActivity`). StreamInterruptedError if the answer breaks off. */
  async *iter(
    params: ActivityParams = {},
    options?: CallOptions,
  ): AsyncGenerator<ActivityEvent, void, void> {
    const query = withoutUndefined({
      count: checkCount('count', params.count),
      filter: toFilters(params.filter),
      meta: many(params.meta),
    });
    if (query.count === 0) return;
    const args = { path: { project: this.#project }, query };
    yield* eachOf(this.#session.records('readActivity', args, options), options);
  }

  /** As `iter`, all at once. */
  list(params?: ActivityParams, options?: CallOptions): Promise<ActivityEvent[]> {
    return collect(this.iter(params, options));
  }

  /** Adds events, oldest first (`addActivity`). TypeError for an event about a job of another project. */
  async add(
    events: ActivityEvent | readonly ActivityEvent[],
    options?: CallOptions,
  ): Promise<void> {
    const body = many(events);
    if (body.length === 0) throw new TypeError('add needs at least one event');
    for (const { job } of body) this.#checkJob(job);
    await this.#session.call('addActivity', { path: { project: this.#project }, body }, options);
  }

  #checkJob(job: string | undefined): void {
    if (job === undefined || jobPathOf(job).project === this.#project) return;
    throw new TypeError(`job ${job} is not of project ${this.#project}`);
  }
}
