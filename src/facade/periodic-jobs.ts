import type { NewPeriodicJob, PeriodicJob, PeriodicJobChange } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import { collect } from './collect.ts';
import { checkCron } from './cron.ts';
import { listPeriodicJobs } from './periodic-job-pages.ts';
import type { Session } from './session.ts';

/** The jobs of a project that run again and again, by a timetable. */
export class PeriodicJobs {
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    this.#session = session;
    this.#project = project;
  }

  /** The periodic jobs one by one, page by page (`listPeriodicJobs`). */
  iter(options?: CallOptions): AsyncGenerator<PeriodicJob, void, void> {
    return listPeriodicJobs(this.#session, this.#project, options);
  }

  /** As `iter`, all at once. */
  list(options?: CallOptions): Promise<PeriodicJob[]> {
    return collect(this.iter(options));
  }

  /** The periodic job of this id (`getPeriodicJob`). */
  async get(id: number, options?: CallOptions): Promise<PeriodicJob> {
    return this.#session.call('getPeriodicJob', { path: this.#pathOf(id) }, options);
  }

  /** Makes a periodic job (`createPeriodicJob`). TypeError for a `cron` that the service would refuse. */
  async create(job: NewPeriodicJob, options?: CallOptions): Promise<PeriodicJob> {
    checkCron(job.cron);
    const path = { project: this.#project };
    return this.#session.call('createPeriodicJob', { path, body: job }, options);
  }

  /**
   * Changes a periodic job (`updatePeriodicJob`): what is not named stays, lists are replaced whole. TypeError for a
   * `cron` that the service would refuse.
   */
  async update(id: number, change: PeriodicJobChange, options?: CallOptions): Promise<PeriodicJob> {
    if (change.cron !== undefined) checkCron(change.cron);
    const args = { path: this.#pathOf(id), body: change };
    return this.#session.call('updatePeriodicJob', args, options);
  }

  /** Deletes a periodic job (`deletePeriodicJob`). */
  async delete(id: number, options?: CallOptions): Promise<void> {
    await this.#session.call('deletePeriodicJob', { path: this.#pathOf(id) }, options);
  }

  #pathOf(id: number): { project: number; id: number } {
    return { project: this.#project, id: checkCount('id', id) ?? id };
  }
}
