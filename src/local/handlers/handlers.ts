import type { OperationId } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Answer } from '../wire/answer.ts';
import type { Call, PathOf } from '../wire/call.ts';
import { activityHandlers } from './activity.ts';
import { appJobHandlers } from './app-jobs.ts';
import { collectionHandlers } from './collections.ts';
import { commentHandlers } from './comments.ts';
import { entryHandlers } from './entries.ts';
import { frontierHandlers } from './frontiers.ts';
import type { HandlersOf } from './handler.ts';
import { jobListHandlers } from './job-lists.ts';
import { jobMetadataHandlers } from './job-metadata.ts';
import { jobQueueHandlers } from './job-queue.ts';
import { periodicJobHandlers } from './periodic-jobs.ts';
import { projectHandlers } from './projects.ts';
import { runJobHandlers } from './run-job.ts';
import { spiderHandlers } from './spiders.ts';

/** One for each operation of the document. */
export const handlers: HandlersOf<OperationId> = {
  ...activityHandlers,
  ...appJobHandlers,
  ...collectionHandlers,
  ...commentHandlers,
  ...entryHandlers,
  ...frontierHandlers,
  ...jobListHandlers,
  ...jobMetadataHandlers,
  ...jobQueueHandlers,
  ...periodicJobHandlers,
  ...projectHandlers,
  ...runJobHandlers,
  ...spiderHandlers,
};

/** Carries out a call. */
export function handle<Id extends OperationId>(
  id: Id,
  call: Call<PathOf<Id>>,
  cloud: Cloud,
): Answer | Promise<Answer> {
  return handlers[id](call, cloud);
}
