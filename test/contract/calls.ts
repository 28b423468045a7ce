import type { OperationId } from '../../src/generated/operations.ts';
import { activityCalls } from './calls/activity.ts';
import { appJobCalls } from './calls/app-jobs.ts';
import { collectionRecordCalls } from './calls/collection-records.ts';
import { collectionCalls } from './calls/collections.ts';
import { commentCalls } from './calls/comments.ts';
import type { ContractCall } from './calls/contract-call.ts';
import { frontierCalls } from './calls/frontiers.ts';
import { itemCalls } from './calls/items.ts';
import { jobMetadataCalls } from './calls/job-metadata.ts';
import { jobQueueCalls } from './calls/job-queue.ts';
import { jobSummaryCalls } from './calls/job-summaries.ts';
import { jobCalls } from './calls/jobs.ts';
import { logCalls } from './calls/logs.ts';
import { periodicJobCalls } from './calls/periodic-jobs.ts';
import { projectCalls } from './calls/projects.ts';
import { requestCalls } from './calls/requests.ts';
import { sampleCalls } from './calls/samples.ts';
import { settingCalls } from './calls/settings.ts';
import { spiderCalls } from './calls/spiders.ts';

/** One call for each operation of the document: by its method, or through `client.api` where it has none. */
export const calls: Readonly<Record<OperationId, ContractCall>> = {
  ...projectCalls,
  ...settingCalls,
  ...activityCalls,
  ...spiderCalls,
  ...jobCalls,
  ...jobSummaryCalls,
  ...jobQueueCalls,
  ...appJobCalls,
  ...jobMetadataCalls,
  ...periodicJobCalls,
  ...itemCalls,
  ...logCalls,
  ...requestCalls,
  ...sampleCalls,
  ...commentCalls,
  ...collectionCalls,
  ...collectionRecordCalls,
  ...frontierCalls,
};
