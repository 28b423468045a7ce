import { MalformedResponseError } from '../../errors/malformed-response-error.ts';
import { CRON_FIELDS } from '../../generated/constants.ts';
import type { NewPeriodicJob, PeriodicJob, PeriodicJobChange } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, checkObject, checkText, quote } from '../arguments.ts';
import { collect, iterateValues } from '../iterators.ts';
import { Resource } from '../resource.ts';

const WRONG_ID = 'listPeriodicJobs: a job has no id';
const NUMBER = /^(?:0|[1-9]\d?)$/;

/** The jobs of a project that run on a schedule. */
export class PeriodicJobs extends Resource<{ project: number }> {
  /** The periodic jobs one by one, requested page by page, each once (`listPeriodicJobs`). */
  iter(options?: CallOptions): AsyncGenerator<PeriodicJob, void, void> {
    return iterateValues((reading) => this.#pages(reading), options);
  }

  /** As `iter`, all at once. */
  list(options?: CallOptions): Promise<PeriodicJob[]> {
    return collect(this.iter(options));
  }

  async *#pages(options: CallOptions): AsyncGenerator<PeriodicJob[], void, void> {
    const seen = new Set<number>();
    for (let page = 1; ; page += 1) {
      const query = page === 1 ? {} : { page };
      const part = await this.session.call('listPeriodicJobs', { path: this.path, query }, options);
      const fresh = part.results.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) {
        // An id of another kind is never found in the set, so the pages would have no end.
        if (typeof id !== 'number') throw new MalformedResponseError(WRONG_ID);
        seen.add(id);
      }
      yield fresh;
      if (part.next === undefined || part.next === null) return;
      if (fresh.length === 0) {
        throw new MalformedResponseError('listPeriodicJobs: a page has no new jobs');
      }
    }
  }

  /** The periodic job with this id (`getPeriodicJob`). */
  async get(id: number, options?: CallOptions): Promise<PeriodicJob> {
    return this.session.call('getPeriodicJob', { path: this.#pathOf(id) }, options);
  }

  /** Creates a periodic job (`createPeriodicJob`). TypeError for a `cron` that the service does not accept. */
  async create(job: NewPeriodicJob, options?: CallOptions): Promise<PeriodicJob> {
    checkCron(checkObject('a periodic job', job).cron);
    return this.session.call('createPeriodicJob', { path: this.path, body: job }, options);
  }

  /**
   * Changes a periodic job (`updatePeriodicJob`). Fields that are not named stay as they are; lists are replaced as a
   * whole. TypeError for a `cron` that the service does not accept.
   */
  async update(id: number, change: PeriodicJobChange, options?: CallOptions): Promise<PeriodicJob> {
    const { cron } = checkObject('the change of a periodic job', change);
    if (cron !== undefined) checkCron(cron);
    const args = { path: this.#pathOf(id), body: change };
    return this.session.call('updatePeriodicJob', args, options);
  }

  /** Deletes a periodic job (`deletePeriodicJob`). */
  async delete(id: number, options?: CallOptions): Promise<void> {
    await this.session.call('deletePeriodicJob', { path: this.#pathOf(id) }, options);
  }

  #pathOf(id: number): { project: number; id: number } {
    return { ...this.path, id: checkCount('id', id) };
  }
}

/** TypeError, with the reason, for a `cron` that the service does not accept: it knows only numbers and `*`. */
export function checkCron(cron: string): void {
  const fields = checkText('a cron', cron).split(' ');
  if (fields.length !== CRON_FIELDS.length) {
    const names = CRON_FIELDS.map(({ name }) => name).join(', ');
    throw new TypeError(
      `a cron has ${CRON_FIELDS.length} fields with one space between (${names}), not ${quote(cron)}`,
    );
  }
  CRON_FIELDS.forEach(({ name, minimum, maximum }, at) => {
    const field = fields[at] ?? '';
    if (
      field === '*' ||
      (NUMBER.test(field) && Number(field) >= minimum && Number(field) <= maximum)
    )
      return;
    throw new TypeError(
      `the ${name} of a cron is a number from ${minimum} to ${maximum} or *, without ranges, steps and lists: not ${quote(field)}`,
    );
  });
}
