export { ScrapinghubClient } from './facade/client.ts';
export { parseJobKey } from './facade/job-key.ts';
export {
  BadRequestError,
  DuplicateJobError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ScrapinghubAPIError,
  ServerError,
  UnauthorizedError,
  ValueTooLargeError,
} from './errors/api-errors.ts';
export { ConnectionError, TimeoutError } from './errors/connection-errors.ts';
export { MalformedResponseError } from './errors/malformed-response-error.ts';
export { ScrapinghubError } from './errors/scrapinghub-error.ts';
export { StreamInterruptedError } from './errors/stream-interrupted-error.ts';

export type { Items } from './facade/items.ts';
export type { Job } from './facade/job.ts';
export type { JobFilter } from './facade/job-filter.ts';
export type { JobKey } from './facade/job-key.ts';
export type { JobMetadata } from './facade/job-metadata.ts';
export type { JobListParams, JobSummaryParams, LastJobParams, ListedJob } from './facade/jobs.ts';
export type { Project } from './facade/project.ts';
export type { ProjectJobs } from './facade/project-jobs.ts';
export type { Projects } from './facade/projects.ts';
export type { Filter, MetaField, ReadParams } from './facade/read-params.ts';
export type { RunOptions } from './facade/run-options.ts';
export type { Spider } from './facade/spider.ts';
export type { SpiderJobs } from './facade/spider-jobs.ts';
export type { Spiders } from './facade/spiders.ts';
export type { TagChange } from './facade/tags.ts';
export type { ApiClient } from './transport/api-client.ts';
export type { Logger } from './transport/logger.ts';
export type { Auth, CallOptions, ClientOptions } from './transport/options.ts';
export type {
  DataStats,
  FilterOperator,
  JobMetadataRecord,
  JobState,
  JobStateSummary,
  JobSummary,
  JsonObject,
  JsonValue,
  ProjectSummary,
  SpiderEntry,
} from './generated/types.ts';
