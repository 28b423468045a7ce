// Generated from openapi/ by `npm run generate`. Do not edit.

/** Where each host answers: its base URL, and the part of it that the document's paths repeat. */
export const hosts: Readonly<
  Record<HostName, { readonly url: string; readonly basePath: string }>
> = {
  app: { url: 'https://app.zyte.com/api/', basePath: '/api/' },
  storage: { url: 'https://storage.zyte.com/', basePath: '/' },
};

export const mediaTypes: Readonly<Record<Encoding, string>> = {
  jsonlines: 'application/x-jsonlines',
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
};

export type HostName = 'app' | 'storage';

export type Encoding = 'jsonlines' | 'json' | 'form' | 'text';

export type ErrorCode = 'authentication_failed' | 'duplicate_job';

export type OperationId =
  | 'addActivity'
  | 'addFieldComment'
  | 'addFrontierRequests'
  | 'addItemComment'
  | 'archiveComment'
  | 'archiveFieldComments'
  | 'archiveItemComments'
  | 'cancelJob'
  | 'cancelJobs'
  | 'countAppJobs'
  | 'countComments'
  | 'countJobs'
  | 'countQueue'
  | 'countRecords'
  | 'createPeriodicJob'
  | 'deleteBatches'
  | 'deleteFromCollection'
  | 'deleteJobField'
  | 'deleteJobMetadata'
  | 'deleteJobs'
  | 'deletePeriodicJob'
  | 'deleteRecord'
  | 'deleteRecords'
  | 'deleteSetting'
  | 'deleteSlot'
  | 'editComment'
  | 'getItemStats'
  | 'getJobSummaries'
  | 'getLogStats'
  | 'getPeriodicJob'
  | 'getProjectSummary'
  | 'getRequestStats'
  | 'getServerTime'
  | 'getSpider'
  | 'getSpiderId'
  | 'listAppJobLines'
  | 'listAppJobs'
  | 'listCollections'
  | 'listFrontiers'
  | 'listJobs'
  | 'listLastJobs'
  | 'listLastSpiderJobs'
  | 'listPeriodicJobs'
  | 'listProjects'
  | 'listProjectSummaries'
  | 'listSlots'
  | 'listSpiders'
  | 'pushJobs'
  | 'readActivity'
  | 'readCollection'
  | 'readFieldComments'
  | 'readFingerprints'
  | 'readItem'
  | 'readItemComments'
  | 'readItemField'
  | 'readItems'
  | 'readJobComments'
  | 'readJobField'
  | 'readJobMetadata'
  | 'readLog'
  | 'readLogs'
  | 'readProjectItems'
  | 'readProjectLogs'
  | 'readProjectRequests'
  | 'readProjectsActivity'
  | 'readProjectSamples'
  | 'readQueue'
  | 'readRecord'
  | 'readRecordValue'
  | 'readRequest'
  | 'readRequests'
  | 'readSample'
  | 'readSamples'
  | 'readSetting'
  | 'readSettings'
  | 'readSpiderItems'
  | 'readSpiderLogs'
  | 'readSpiderRequests'
  | 'readSpiderSamples'
  | 'renameCollection'
  | 'runJob'
  | 'scanCollection'
  | 'startNextJob'
  | 'stopJob'
  | 'summarizeJobs'
  | 'summarizeJobsInState'
  | 'summarizeSpiderJobs'
  | 'summarizeSpiderJobsInState'
  | 'truncateCollection'
  | 'updateJobMetadata'
  | 'updateJobs'
  | 'updateJobTags'
  | 'updatePeriodicJob'
  | 'updateSettings'
  | 'updateSpiderTags'
  | 'writeCollection'
  | 'writeItems'
  | 'writeJobField'
  | 'writeLogs'
  | 'writeRecord'
  | 'writeRequests'
  | 'writeSamples';

/** One operation of the document, as far as sending it goes. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  readonly path: string;
  readonly host: HostName;
  /** May it be sent again after it may have reached the service? */
  readonly idempotent: boolean;
  /** How its body is encoded, if it takes one. */
  readonly request?: Encoding;
  /** Fields of a form whose values go as JSON text. */
  readonly jsonFields?: readonly string[];
  /** Names of a body that have a meaning, where other names may stand beside them. */
  readonly fields?: readonly string[];
  /** Fields of a body that only the service sets. */
  readonly readOnly?: readonly string[];
  /** How the body of its success is encoded. */
  readonly answer: Encoding | 'none';
  /** Its success says `status: ok` in the body: anything else there is a refusal. */
  readonly statusOk?: true;
  /** Most records of one answer, where the service pages them. */
  readonly pageSize?: number;
  /** Refusals with a name of their own; `message` is a part of what the service says. */
  readonly errors?: readonly {
    readonly status: number;
    readonly code: ErrorCode;
    readonly message?: string;
  }[];
}

export const operations: Readonly<Record<OperationId, Operation>> = {
  addActivity: {
    id: 'addActivity',
    method: 'post',
    path: '/activity/{project}',
    host: 'storage',
    idempotent: false,
    request: 'jsonlines',
    answer: 'none',
  },
  addFieldComment: {
    id: 'addFieldComment',
    method: 'post',
    path: '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    host: 'app',
    idempotent: false,
    request: 'form',
    fields: ['text'],
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  addFrontierRequests: {
    id: 'addFrontierRequests',
    method: 'post',
    path: '/hcf/{project}/{frontier}/s/{slot}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'json',
  },
  addItemComment: {
    id: 'addItemComment',
    method: 'post',
    path: '/api/comments/{project}/{spider}/{job}/{index}',
    host: 'app',
    idempotent: false,
    request: 'form',
    fields: ['text'],
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  archiveComment: {
    id: 'archiveComment',
    method: 'delete',
    path: '/api/comments/{comment}',
    host: 'app',
    idempotent: true,
    answer: 'none',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  archiveFieldComments: {
    id: 'archiveFieldComments',
    method: 'delete',
    path: '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    host: 'app',
    idempotent: true,
    answer: 'none',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  archiveItemComments: {
    id: 'archiveItemComments',
    method: 'delete',
    path: '/api/comments/{project}/{spider}/{job}/{index}',
    host: 'app',
    idempotent: true,
    answer: 'none',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  cancelJob: {
    id: 'cancelJob',
    method: 'post',
    path: '/jobq/{project}/{spider}/{job}/cancel',
    host: 'storage',
    idempotent: false,
    answer: 'json',
  },
  cancelJobs: {
    id: 'cancelJobs',
    method: 'post',
    path: '/jobq/{project}/cancel',
    host: 'storage',
    idempotent: false,
    request: 'json',
    answer: 'json',
  },
  countAppJobs: {
    id: 'countAppJobs',
    method: 'get',
    path: '/api/jobs/count.json',
    host: 'app',
    idempotent: true,
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  countComments: {
    id: 'countComments',
    method: 'get',
    path: '/api/comments/{project}/stats',
    host: 'app',
    idempotent: true,
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  countJobs: {
    id: 'countJobs',
    method: 'get',
    path: '/jobq/{project}/count',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  countQueue: {
    id: 'countQueue',
    method: 'get',
    path: '/hcf/{project}/{frontier}/s/{slot}/q/count',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  countRecords: {
    id: 'countRecords',
    method: 'get',
    path: '/collections/{project}/{type}/{name}/count',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  createPeriodicJob: {
    id: 'createPeriodicJob',
    method: 'post',
    path: '/api/v2/projects/{project}/periodicjobs',
    host: 'app',
    idempotent: false,
    request: 'json',
    answer: 'json',
  },
  deleteBatches: {
    id: 'deleteBatches',
    method: 'post',
    path: '/hcf/{project}/{frontier}/s/{slot}/q/deleted',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  deleteFromCollection: {
    id: 'deleteFromCollection',
    method: 'delete',
    path: '/collections/{project}/{type}/{name}',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  deleteJobField: {
    id: 'deleteJobField',
    method: 'delete',
    path: '/jobs/{project}/{spider}/{job}/{field}',
    host: 'storage',
    idempotent: true,
    answer: 'none',
  },
  deleteJobMetadata: {
    id: 'deleteJobMetadata',
    method: 'delete',
    path: '/jobs/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'none',
  },
  deleteJobs: {
    id: 'deleteJobs',
    method: 'post',
    path: '/api/jobs/delete.json',
    host: 'app',
    idempotent: true,
    request: 'form',
    fields: ['project', 'job'],
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  deletePeriodicJob: {
    id: 'deletePeriodicJob',
    method: 'delete',
    path: '/api/v2/projects/{project}/periodicjobs/{id}',
    host: 'app',
    idempotent: true,
    answer: 'none',
  },
  deleteRecord: {
    id: 'deleteRecord',
    method: 'delete',
    path: '/collections/{project}/{type}/{name}/{key}',
    host: 'storage',
    idempotent: true,
    answer: 'none',
  },
  deleteRecords: {
    id: 'deleteRecords',
    method: 'post',
    path: '/collections/{project}/{type}/{name}/deleted',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  deleteSetting: {
    id: 'deleteSetting',
    method: 'delete',
    path: '/projects/{project}/settings/{key}',
    host: 'storage',
    idempotent: true,
    answer: 'none',
  },
  deleteSlot: {
    id: 'deleteSlot',
    method: 'delete',
    path: '/hcf/{project}/{frontier}/s/{slot}',
    host: 'storage',
    idempotent: true,
    answer: 'none',
  },
  editComment: {
    id: 'editComment',
    method: 'put',
    path: '/api/comments/{comment}',
    host: 'app',
    idempotent: true,
    request: 'form',
    fields: ['text'],
    answer: 'none',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  getItemStats: {
    id: 'getItemStats',
    method: 'get',
    path: '/items/{project}/{spider}/{job}/stats',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  getJobSummaries: {
    id: 'getJobSummaries',
    method: 'get',
    path: '/jobq/{project}/jobsummary',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  getLogStats: {
    id: 'getLogStats',
    method: 'get',
    path: '/logs/{project}/{spider}/{job}/stats',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  getPeriodicJob: {
    id: 'getPeriodicJob',
    method: 'get',
    path: '/api/v2/projects/{project}/periodicjobs/{id}',
    host: 'app',
    idempotent: true,
    answer: 'json',
  },
  getProjectSummary: {
    id: 'getProjectSummary',
    method: 'get',
    path: '/projects/{project}/jobsummary',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  getRequestStats: {
    id: 'getRequestStats',
    method: 'get',
    path: '/requests/{project}/{spider}/{job}/stats',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  getServerTime: {
    id: 'getServerTime',
    method: 'get',
    path: '/system/ts',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  getSpider: {
    id: 'getSpider',
    method: 'get',
    path: '/api/v2/projects/{project}/spiders/{spider}',
    host: 'app',
    idempotent: true,
    answer: 'json',
  },
  getSpiderId: {
    id: 'getSpiderId',
    method: 'get',
    path: '/ids/{project}/spider/{name}',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  listAppJobLines: {
    id: 'listAppJobLines',
    method: 'get',
    path: '/api/jobs/list.jl',
    host: 'app',
    idempotent: true,
    answer: 'jsonlines',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  listAppJobs: {
    id: 'listAppJobs',
    method: 'get',
    path: '/api/jobs/list.json',
    host: 'app',
    idempotent: true,
    answer: 'json',
    statusOk: true,
    pageSize: 100,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  listCollections: {
    id: 'listCollections',
    method: 'get',
    path: '/collections/{project}/list',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  listFrontiers: {
    id: 'listFrontiers',
    method: 'get',
    path: '/hcf/{project}/list',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  listJobs: {
    id: 'listJobs',
    method: 'get',
    path: '/jobq/{project}/list',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
    pageSize: 1000,
  },
  listLastJobs: {
    id: 'listLastJobs',
    method: 'get',
    path: '/spiders/{project}/lastjobsummary',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  listLastSpiderJobs: {
    id: 'listLastSpiderJobs',
    method: 'get',
    path: '/spiders/{project}/{spider}/lastjobsummary',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  listPeriodicJobs: {
    id: 'listPeriodicJobs',
    method: 'get',
    path: '/api/v2/projects/{project}/periodicjobs',
    host: 'app',
    idempotent: true,
    answer: 'json',
  },
  listProjects: {
    id: 'listProjects',
    method: 'get',
    path: '/api/scrapyd/listprojects.json',
    host: 'app',
    idempotent: true,
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  listProjectSummaries: {
    id: 'listProjectSummaries',
    method: 'get',
    path: '/projects/jobsummaries',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  listSlots: {
    id: 'listSlots',
    method: 'get',
    path: '/hcf/{project}/{frontier}/list',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  listSpiders: {
    id: 'listSpiders',
    method: 'get',
    path: '/api/spiders/list.json',
    host: 'app',
    idempotent: true,
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  pushJobs: {
    id: 'pushJobs',
    method: 'post',
    path: '/jobq/{project}/push',
    host: 'storage',
    idempotent: false,
    request: 'jsonlines',
    answer: 'jsonlines',
    errors: [{ status: 409, code: 'duplicate_job' }],
  },
  readActivity: {
    id: 'readActivity',
    method: 'get',
    path: '/activity/{project}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readCollection: {
    id: 'readCollection',
    method: 'get',
    path: '/collections/{project}/{type}/{name}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readFieldComments: {
    id: 'readFieldComments',
    method: 'get',
    path: '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    host: 'app',
    idempotent: true,
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  readFingerprints: {
    id: 'readFingerprints',
    method: 'get',
    path: '/hcf/{project}/{frontier}/s/{slot}/f',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readItem: {
    id: 'readItem',
    method: 'get',
    path: '/items/{project}/{spider}/{job}/{index}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readItemComments: {
    id: 'readItemComments',
    method: 'get',
    path: '/api/comments/{project}/{spider}/{job}/{index}',
    host: 'app',
    idempotent: true,
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  readItemField: {
    id: 'readItemField',
    method: 'get',
    path: '/items/{project}/{spider}/{job}/{index}/{field}',
    host: 'storage',
    idempotent: true,
    answer: 'text',
  },
  readItems: {
    id: 'readItems',
    method: 'get',
    path: '/items/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readJobComments: {
    id: 'readJobComments',
    method: 'get',
    path: '/api/comments/{project}/{spider}/{job}',
    host: 'app',
    idempotent: true,
    answer: 'json',
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  readJobField: {
    id: 'readJobField',
    method: 'get',
    path: '/jobs/{project}/{spider}/{job}/{field}',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  readJobMetadata: {
    id: 'readJobMetadata',
    method: 'get',
    path: '/jobs/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readLog: {
    id: 'readLog',
    method: 'get',
    path: '/logs/{project}/{spider}/{job}/{index}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readLogs: {
    id: 'readLogs',
    method: 'get',
    path: '/logs/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readProjectItems: {
    id: 'readProjectItems',
    method: 'get',
    path: '/items/{project}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readProjectLogs: {
    id: 'readProjectLogs',
    method: 'get',
    path: '/logs/{project}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readProjectRequests: {
    id: 'readProjectRequests',
    method: 'get',
    path: '/requests/{project}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readProjectsActivity: {
    id: 'readProjectsActivity',
    method: 'get',
    path: '/activity/projects',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readProjectSamples: {
    id: 'readProjectSamples',
    method: 'get',
    path: '/samples/{project}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readQueue: {
    id: 'readQueue',
    method: 'get',
    path: '/hcf/{project}/{frontier}/s/{slot}/q',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readRecord: {
    id: 'readRecord',
    method: 'get',
    path: '/collections/{project}/{type}/{name}/{key}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readRecordValue: {
    id: 'readRecordValue',
    method: 'get',
    path: '/collections/{project}/{type}/{name}/{key}/value',
    host: 'storage',
    idempotent: true,
    answer: 'text',
  },
  readRequest: {
    id: 'readRequest',
    method: 'get',
    path: '/requests/{project}/{spider}/{job}/{index}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readRequests: {
    id: 'readRequests',
    method: 'get',
    path: '/requests/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSample: {
    id: 'readSample',
    method: 'get',
    path: '/samples/{project}/{spider}/{job}/{index}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSamples: {
    id: 'readSamples',
    method: 'get',
    path: '/samples/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSetting: {
    id: 'readSetting',
    method: 'get',
    path: '/projects/{project}/settings/{key}',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  readSettings: {
    id: 'readSettings',
    method: 'get',
    path: '/projects/{project}/settings',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  readSpiderItems: {
    id: 'readSpiderItems',
    method: 'get',
    path: '/items/{project}/{spider}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSpiderLogs: {
    id: 'readSpiderLogs',
    method: 'get',
    path: '/logs/{project}/{spider}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSpiderRequests: {
    id: 'readSpiderRequests',
    method: 'get',
    path: '/requests/{project}/{spider}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readSpiderSamples: {
    id: 'readSpiderSamples',
    method: 'get',
    path: '/samples/{project}/{spider}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  renameCollection: {
    id: 'renameCollection',
    method: 'post',
    path: '/collections/{project}/rename',
    host: 'storage',
    idempotent: false,
    answer: 'json',
  },
  runJob: {
    id: 'runJob',
    method: 'post',
    path: '/api/run.json',
    host: 'app',
    idempotent: false,
    request: 'form',
    jsonFields: ['job_settings', 'meta', 'environment'],
    fields: [
      'project',
      'spider',
      'jobq_id',
      'units',
      'priority',
      'add_tag',
      'cmd_args',
      'job_settings',
      'meta',
      'environment',
    ],
    answer: 'json',
    statusOk: true,
    errors: [
      { status: 400, code: 'duplicate_job', message: 'already scheduled' },
      { status: 403, code: 'authentication_failed', message: 'Authentication failed' },
    ],
  },
  scanCollection: {
    id: 'scanCollection',
    method: 'get',
    path: '/collections/{project}/{type}/{name}/scan',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  startNextJob: {
    id: 'startNextJob',
    method: 'post',
    path: '/jobq/{project}/startjob',
    host: 'storage',
    idempotent: false,
    request: 'json',
    answer: 'json',
  },
  stopJob: {
    id: 'stopJob',
    method: 'post',
    path: '/api/jobs/stop.json',
    host: 'app',
    idempotent: true,
    request: 'form',
    fields: ['project', 'job'],
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  summarizeJobs: {
    id: 'summarizeJobs',
    method: 'get',
    path: '/jobq/{project}/summary',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  summarizeJobsInState: {
    id: 'summarizeJobsInState',
    method: 'get',
    path: '/jobq/{project}/summary/{state}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  summarizeSpiderJobs: {
    id: 'summarizeSpiderJobs',
    method: 'get',
    path: '/jobq/{project}/{spider}/summary',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  summarizeSpiderJobsInState: {
    id: 'summarizeSpiderJobsInState',
    method: 'get',
    path: '/jobq/{project}/{spider}/summary/{state}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  truncateCollection: {
    id: 'truncateCollection',
    method: 'post',
    path: '/collections/{project}/delete',
    host: 'storage',
    idempotent: true,
    answer: 'json',
  },
  updateJobMetadata: {
    id: 'updateJobMetadata',
    method: 'post',
    path: '/jobs/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    request: 'json',
    readOnly: ['state', 'auth'],
    answer: 'none',
  },
  updateJobs: {
    id: 'updateJobs',
    method: 'post',
    path: '/jobq/{project}/update',
    host: 'storage',
    idempotent: false,
    request: 'jsonlines',
    answer: 'jsonlines',
  },
  updateJobTags: {
    id: 'updateJobTags',
    method: 'post',
    path: '/api/jobs/update.json',
    host: 'app',
    idempotent: true,
    request: 'form',
    fields: ['project', 'job', 'spider', 'state', 'has_tag', 'lacks_tag', 'add_tag', 'remove_tag'],
    answer: 'json',
    statusOk: true,
    errors: [{ status: 403, code: 'authentication_failed', message: 'Authentication failed' }],
  },
  updatePeriodicJob: {
    id: 'updatePeriodicJob',
    method: 'patch',
    path: '/api/v2/projects/{project}/periodicjobs/{id}',
    host: 'app',
    idempotent: true,
    request: 'json',
    answer: 'json',
  },
  updateSettings: {
    id: 'updateSettings',
    method: 'post',
    path: '/projects/{project}/settings',
    host: 'storage',
    idempotent: true,
    request: 'json',
    answer: 'none',
  },
  updateSpiderTags: {
    id: 'updateSpiderTags',
    method: 'patch',
    path: '/api/v2/projects/{project}/spiders/{spider}/tags',
    host: 'app',
    idempotent: true,
    request: 'json',
    answer: 'json',
  },
  writeCollection: {
    id: 'writeCollection',
    method: 'post',
    path: '/collections/{project}/{type}/{name}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  writeItems: {
    id: 'writeItems',
    method: 'post',
    path: '/items/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  writeJobField: {
    id: 'writeJobField',
    method: 'post',
    path: '/jobs/{project}/{spider}/{job}/{field}',
    host: 'storage',
    idempotent: true,
    request: 'json',
    answer: 'none',
  },
  writeLogs: {
    id: 'writeLogs',
    method: 'post',
    path: '/logs/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  writeRecord: {
    id: 'writeRecord',
    method: 'post',
    path: '/collections/{project}/{type}/{name}/{key}',
    host: 'storage',
    idempotent: true,
    request: 'json',
    answer: 'none',
  },
  writeRequests: {
    id: 'writeRequests',
    method: 'post',
    path: '/requests/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
  writeSamples: {
    id: 'writeSamples',
    method: 'post',
    path: '/samples/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    request: 'jsonlines',
    answer: 'none',
  },
};
