import type { Cloud } from '../state/cloud.ts';
import { isActive, stateOf } from '../state/job.ts';

/** Cancels jobs, and returns how many were active. A pending job ends at once; a running one is asked to. */
export function cancel(
  cloud: Cloud,
  project: number,
  keys: readonly string[],
  user: string,
): Promise<number> {
  return cloud.turn(project, async () => {
    let count = 0;
    for (const key of new Set(keys)) {
      const job = cloud.jobs.queue(project).get(key);
      if (job === undefined || !isActive(job)) continue;
      const isPending = stateOf(job) === 'pending';
      await cloud.jobs.change([job], {
        state: isPending ? 'finished' : undefined,
        metadata: { cancelled_by: user, ...(isPending && { close_reason: 'cancelled' }) },
        user,
      });
      count += 1;
    }
    return count;
  });
}
