import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { PeriodicJob } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';

/** The periodic jobs of a project, page by page, each once. */
export async function* listPeriodicJobs(
  session: Session,
  project: number,
  options?: CallOptions,
): AsyncGenerator<PeriodicJob, void, void> {
  const seen = new Set<number>();
  for (let page = 1; ; page += 1) {
    const query = page === 1 ? {} : { page };
    const part = await session.call('listPeriodicJobs', { path: { project }, query }, options);
    const fresh = part.results.filter(({ id }) => !seen.has(id));
    for (const job of fresh) {
      seen.add(job.id);
      yield job;
    }
    if (part.next === undefined || part.next === null) return;
    if (fresh.length === 0) {
      throw new MalformedResponseError('listPeriodicJobs: the pages turn in a circle');
    }
  }
}
