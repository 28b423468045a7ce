/**
 * The client: `ScrapinghubClient`, what it gives, and its errors.
 *
 * @module scrapinghub-client
 */

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
export { InvalidRecordError } from './errors/invalid-record-error.ts';
export type { RecordIssue } from './errors/invalid-record-error.ts';
export { MalformedResponseError } from './errors/malformed-response-error.ts';
export { ScrapinghubError } from './errors/scrapinghub-error.ts';
export { StreamInterruptedError } from './errors/stream-interrupted-error.ts';
export { WriteError } from './errors/write-error.ts';
export { LogLevel } from './generated/constants.ts';

export type { Activity, ActivityParams } from './facade/activity.ts';
export type { FollowParams } from './facade/follow-params.ts';
export type { Collection, Keyed } from './facade/collection.ts';
export type { CollectionParams, CollectionSelection } from './facade/collection-params.ts';
export type { Collections } from './facade/collections.ts';
export type { Frontier } from './facade/frontier.ts';
export type { FingerprintParams, FrontierFingerprints } from './facade/frontier-fingerprints.ts';
export type { FrontierQueue } from './facade/frontier-queue.ts';
export type { FrontierSlot } from './facade/frontier-slot.ts';
export type { Frontiers } from './facade/frontiers.ts';
export type { CommentPlace, ItemComments } from './facade/item-comments.ts';
export type { JobComments } from './facade/job-comments.ts';
export type {
  LogDetails,
  LogFollowParams,
  LogLevelName,
  LogReadParams,
  LogStreamParams,
  Logs,
} from './facade/logs.ts';
export type { PeriodicJobs } from './facade/periodic-jobs.ts';
export type {
  NewRequestEntry,
  RequestFollowParams,
  RequestReadParams,
  Requests,
  RequestStreamParams,
} from './facade/requests.ts';
export type { SampleReadParams, Samples } from './facade/samples.ts';
export type { Settings } from './facade/settings.ts';
export type { ReadRange } from './reader/ranges.ts';
export type { BatchWriter, WaitOptions } from './writer/batch-writer.ts';
export type { FlushedBatch, WriterOptions } from './writer/writer-options.ts';
export type { Checked, ItemReadParams, Items, ItemStreamParams } from './facade/items.ts';
export type {
  OutputOf,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from './facade/standard-schema.ts';
export type { Job, JobStats } from './facade/job.ts';
export type { JobFilter } from './facade/job-filter.ts';
export type { JobKey } from './facade/job-key.ts';
export type { JobMetadata } from './facade/job-metadata.ts';
export type {
  JobListParams,
  JobSummaryParams,
  LastJobParams,
  LatestJobParams,
  ListedJob,
} from './facade/jobs.ts';
export type { PollOptions } from './facade/poll-pause.ts';
export type { Project } from './facade/project.ts';
export type { ProjectJobs } from './facade/project-jobs.ts';
export type { Projects } from './facade/projects.ts';
export type { Filter, MetaField, ReadParams } from './facade/read-params.ts';
export type { StreamParams } from './facade/stream-params.ts';
export type { RunOptions } from './facade/run-options.ts';
export type { Spider } from './facade/spider.ts';
export type { SpiderJobs } from './facade/spider-jobs.ts';
export type { Spiders } from './facade/spiders.ts';
export type { TagChange } from './facade/tags.ts';
export type { ApiClient } from './transport/api-client.ts';
export type { AttemptInfo, AttemptOutcome, Hooks } from './transport/attempt.ts';
export type { ResponseInfo, WithResponse } from './transport/with-response.ts';
export type { Logger } from './transport/logger.ts';
export type { Auth, CallOptions, ClientOptions, RecordOptions } from './transport/options.ts';
export type { RecordFormat } from './transport/record-format.ts';
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
  ProjectSettings,
  ProjectSummary,
  RequestEntry,
  SpiderEntry,
} from './generated/types.ts';
