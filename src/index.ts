/**
 * The client: `ScrapinghubClient`, its resources, and its errors.
 *
 * @module scrapinghub-client
 */

// The client and its options.
export { ScrapinghubClient } from './client.ts';
export type { ApiClient } from './transport/api-client.ts';
export type { AttemptInfo, AttemptOutcome, Hooks } from './transport/hooks.ts';
export type { Auth, CallOptions, ClientOptions, Logger } from './transport/options.ts';
export type { ResponseInfo, WithResponse } from './transport/with-response.ts';

// Errors.
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
export { InvalidRecordError } from './errors/invalid-record-error.ts';
export type { RecordIssue } from './errors/invalid-record-error.ts';
export { MalformedResponseError } from './errors/malformed-response-error.ts';
export { ScrapinghubError } from './errors/scrapinghub-error.ts';
export { StreamInterruptedError } from './errors/stream-interrupted-error.ts';
export { WriteError } from './errors/write-error.ts';

// Projects and spiders.
export type { Activity, ActivityParams } from './facade/projects/activity.ts';
export type { PeriodicJobs } from './facade/projects/periodic-jobs.ts';
export type { Project } from './facade/projects/project.ts';
export type { Projects } from './facade/projects/projects.ts';
export type { Settings } from './facade/projects/settings.ts';
export type { Spider } from './facade/spiders/spider.ts';
export type { Spiders } from './facade/spiders/spiders.ts';

// Jobs.
export type { Job, JobStats } from './facade/jobs/job.ts';
export type { JobFilter } from './facade/jobs/job-filter.ts';
export { parseJobKey } from './facade/jobs/job-key.ts';
export type { JobKey } from './facade/jobs/job-key.ts';
export type {
  JobListParams,
  JobMetaField,
  JobMetaName,
  JobSummaryParams,
  LastJobParams,
  LatestJobParams,
  ListedJob,
} from './facade/jobs/job-lists.ts';
export type { ProjectJobs, SpiderJobs } from './facade/jobs/jobs.ts';
export type { JobMetadata } from './facade/jobs/metadata.ts';
export type { RunOptions } from './facade/jobs/run-options.ts';
export type { TagChange } from './facade/jobs/tags.ts';
export type { JobWaitOptions, PollOptions } from './facade/jobs/wait.ts';

// The data of a job.
export type { CommentPlace, ItemComments, JobComments } from './facade/job-data/comments.ts';
export type { Checked, ItemReadParams, Items, ItemStreamParams } from './facade/job-data/items.ts';
export type { LogDetails, LogFollowParams, Logs, LogStreamParams } from './facade/job-data/logs.ts';
export type {
  AsksForMeta,
  Filter,
  FollowParams,
  LogLevelName,
  LogReadParams,
  MetaField,
  MetaFields,
  ReadParams,
  WithMeta,
} from './facade/job-data/read-params.ts';
export type { StreamParams } from './facade/job-data/stream-params.ts';
export type {
  NewRequestEntry,
  RequestFollowParams,
  RequestReadParams,
  Requests,
  RequestStreamParams,
} from './facade/job-data/requests.ts';
export type { SampleReadParams, Samples } from './facade/job-data/samples.ts';
export type {
  OutputOf,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from './facade/job-data/schema.ts';
export { LogLevel } from './generated/constants.ts';
export type { ReadRange } from './reader/read-parallel.ts';
export type { BatchWriter, WaitOptions } from './writer/batch-writer.ts';
export type { FlushedBatch, WriterOptions } from './writer/writer-options.ts';

// Collections and frontiers.
export type { Collection, Keyed } from './facade/collections/collection.ts';
export type {
  CollectionParams,
  CollectionSelection,
} from './facade/collections/collection-params.ts';
export type { Collections } from './facade/collections/collections.ts';
export type { ConsumeOptions, QueuedRequest, RequestHandler } from './facade/frontiers/consume.ts';
export type { FingerprintParams, FrontierFingerprints } from './facade/frontiers/fingerprints.ts';
export type { Frontier, Frontiers } from './facade/frontiers/frontiers.ts';
export type { FrontierQueue } from './facade/frontiers/queue.ts';
export type { FrontierSlot } from './facade/frontiers/slot.ts';

// Records of the API.
export type {
  ActivityEvent,
  CollectionEntry,
  CollectionType,
  Comment,
  DataStats,
  FilterOperator,
  FrontierBatch,
  FrontierRequest,
  JobMetadataRecord,
  JobState,
  JobStateSummary,
  JobSummary,
  JsonObject,
  JsonValue,
  LogEntry,
  NewPeriodicJob,
  PeriodicJob,
  PeriodicJobChange,
  Priority,
  ProjectSettings,
  ProjectSummary,
  RequestEntry,
  ScrapyStats,
  SpiderEntry,
} from './generated/types.ts';
