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
  | 'cancelJob'
  | 'cancelJobs'
  | 'countJobs'
  | 'deleteJobField'
  | 'deleteJobMetadata'
  | 'getItemStats'
  | 'getJobSummaries'
  | 'getProjectSummary'
  | 'getServerTime'
  | 'getSpider'
  | 'getSpiderId'
  | 'listJobs'
  | 'listLastJobs'
  | 'listLastSpiderJobs'
  | 'listProjects'
  | 'listProjectSummaries'
  | 'listSpiders'
  | 'pushJobs'
  | 'readItem'
  | 'readItems'
  | 'readJobField'
  | 'readJobMetadata'
  | 'runJob'
  | 'summarizeJobs'
  | 'summarizeJobsInState'
  | 'summarizeSpiderJobs'
  | 'summarizeSpiderJobsInState'
  | 'updateJobMetadata'
  | 'updateJobs'
  | 'updateJobTags'
  | 'updateSpiderTags'
  | 'writeItems'
  | 'writeJobField';

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
  countJobs: {
    id: 'countJobs',
    method: 'get',
    path: '/jobq/{project}/count',
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
  getProjectSummary: {
    id: 'getProjectSummary',
    method: 'get',
    path: '/projects/{project}/jobsummary',
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
  readItem: {
    id: 'readItem',
    method: 'get',
    path: '/items/{project}/{spider}/{job}/{index}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
  },
  readItems: {
    id: 'readItems',
    method: 'get',
    path: '/items/{project}/{spider}/{job}',
    host: 'storage',
    idempotent: true,
    answer: 'jsonlines',
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
  updateSpiderTags: {
    id: 'updateSpiderTags',
    method: 'patch',
    path: '/api/v2/projects/{project}/spiders/{spider}/tags',
    host: 'app',
    idempotent: true,
    request: 'json',
    answer: 'json',
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
};
