// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Shape } from '../codec/shape.ts';

import { type HostName, hosts } from './hosts.ts';

export const mediaTypes: Readonly<Record<Encoding, string>> = {
  jsonlines: 'application/x-jsonlines',
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
  msgpack: 'application/x-msgpack',
};

/** The media type of each `format` of records. */
export const dataFormats: Readonly<Record<DataFormat, string>> = {
  jl: 'application/x-jsonlines',
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
  text: 'text/plain',
};

export type DataFormat = 'jl' | 'json' | 'csv' | 'xml' | 'text';

export type Encoding = 'jsonlines' | 'json' | 'form' | 'text' | 'msgpack';

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
  | 'readScrapySettings'
  | 'readSetting'
  | 'readSettings'
  | 'readSpiderItems'
  | 'readSpiderLogs'
  | 'readSpiderRequests'
  | 'readSpiderSamples'
  | 'renameCollection'
  | 'runJob'
  | 'scanCollection'
  | 'scheduleJob'
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

/** One operation of the document: the properties that the transport needs. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  readonly path: string;
  readonly host: HostName;
  /** Whether the request may be sent again although it may have reached the service. */
  readonly idempotent: boolean;
  /** The encoding of the request body. */
  readonly request?: Encoding;
  /** The fields of a form whose values are sent as JSON. */
  readonly jsonFields?: readonly string[];
  /** The fields of the document, for a body that may have others, too. */
  readonly fields?: readonly string[];
  /** The fields of a body that only the service sets. */
  readonly readOnly?: readonly string[];
  /** The encoding of a successful response. */
  readonly answer: Encoding | 'none';
  /** The shape of a successful response in JSON, or of each line in JSON Lines. Default for lines: an object. */
  readonly shape?: Shape;
  /** A successful response has `status: ok` in its body. Any other status is an error. */
  readonly statusOk?: true;
  /** A successful response may have no body: then there is no value. */
  readonly mayBeEmpty?: true;
  /** The most records in one page of the service. */
  readonly pageSize?: number;
  /** It needs no credential. */
  readonly isOpen?: true;
  /** The errors with a name. `message` is a part of the service's message. */
  readonly errors?: readonly {
    readonly status: number;
    readonly code: ErrorCode;
    readonly message?: string;
  }[];
}

const errors0: NonNullable<Operation['errors']> = [
  { status: 403, code: 'authentication_failed', message: 'Authentication failed' },
];

const errors1: NonNullable<Operation['errors']> = [{ status: 409, code: 'duplicate_job' }];

const errors2: NonNullable<Operation['errors']> = [
  { status: 400, code: 'duplicate_job', message: 'already scheduled' },
  { status: 403, code: 'authentication_failed', message: 'Authentication failed' },
];

const shape0: NonNullable<Operation['shape']> = 'object';

const shape1: NonNullable<Operation['shape']> = { fields: { count: 'number' } };

const shape2: NonNullable<Operation['shape']> = 'number';

const shape3: NonNullable<Operation['shape']> = { fields: { status: 'string', count: 'number' } };

const shape4: NonNullable<Operation['shape']> = { list: 'string' };

const shape5: NonNullable<Operation['shape']> = { list: 'object' };

const shape6: NonNullable<Operation['shape']> = 'string';

const shape7: NonNullable<Operation['shape']> = 'list';

const shape8: NonNullable<Operation['shape']> = { fields: { status: 'string', jobid: 'string' } };

function row(
  id: OperationId,
  method: Operation['method'],
  path: string,
  answer: Operation['answer'],
  rest?: Partial<Operation>,
): Operation {
  const host = path.startsWith(hosts.app.basePath) ? 'app' : 'storage';
  return { id, method, path, host, answer, idempotent: true, ...rest };
}

export const operations: Readonly<Record<OperationId, Operation>> = {
  addActivity: row('addActivity', 'post', '/activity/{project}', 'none', {
    request: 'jsonlines',
    idempotent: false,
  }),
  addFieldComment: row(
    'addFieldComment',
    'post',
    '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    'json',
    { request: 'form', fields: ['text'], shape: shape0, errors: errors0, idempotent: false },
  ),
  addFrontierRequests: row(
    'addFrontierRequests',
    'post',
    '/hcf/{project}/{frontier}/s/{slot}',
    'json',
    { request: 'jsonlines', shape: { fields: { newcount: 'number' } } },
  ),
  addItemComment: row(
    'addItemComment',
    'post',
    '/api/comments/{project}/{spider}/{job}/{index}',
    'json',
    { request: 'form', fields: ['text'], shape: shape0, errors: errors0, idempotent: false },
  ),
  archiveComment: row('archiveComment', 'delete', '/api/comments/{comment}', 'none', {
    errors: errors0,
  }),
  archiveFieldComments: row(
    'archiveFieldComments',
    'delete',
    '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    'none',
    { errors: errors0 },
  ),
  archiveItemComments: row(
    'archiveItemComments',
    'delete',
    '/api/comments/{project}/{spider}/{job}/{index}',
    'none',
    { errors: errors0 },
  ),
  cancelJob: row('cancelJob', 'post', '/jobq/{project}/{spider}/{job}/cancel', 'json', {
    shape: shape1,
    idempotent: false,
  }),
  cancelJobs: row('cancelJobs', 'post', '/jobq/{project}/cancel', 'json', {
    request: 'json',
    shape: shape1,
    idempotent: false,
  }),
  countAppJobs: row('countAppJobs', 'get', '/api/jobs/count.json', 'json', {
    shape: { fields: { status: 'string', total: 'number' } },
    statusOk: true,
    errors: errors0,
  }),
  countComments: row('countComments', 'get', '/api/comments/{project}/stats', 'json', {
    shape: { values: 'number' },
    errors: errors0,
  }),
  countJobs: row('countJobs', 'get', '/jobq/{project}/count', 'json', { shape: shape2 }),
  countQueue: row('countQueue', 'get', '/hcf/{project}/{frontier}/s/{slot}/q/count', 'json', {
    shape: shape1,
  }),
  countRecords: row('countRecords', 'get', '/collections/{project}/{type}/{name}/count', 'json', {
    shape: { fields: { count: 'number', scanned: 'number' } },
  }),
  createPeriodicJob: row(
    'createPeriodicJob',
    'post',
    '/api/v2/projects/{project}/periodicjobs',
    'json',
    { request: 'json', shape: shape0, idempotent: false },
  ),
  deleteBatches: row(
    'deleteBatches',
    'post',
    '/hcf/{project}/{frontier}/s/{slot}/q/deleted',
    'none',
    { request: 'jsonlines' },
  ),
  deleteFromCollection: row(
    'deleteFromCollection',
    'delete',
    '/collections/{project}/{type}/{name}',
    'json',
    { shape: { fields: { deleted: 'number', scanned: 'number' } } },
  ),
  deleteJobField: row('deleteJobField', 'delete', '/jobs/{project}/{spider}/{job}/{field}', 'none'),
  deleteJobMetadata: row('deleteJobMetadata', 'delete', '/jobs/{project}/{spider}/{job}', 'none'),
  deleteJobs: row('deleteJobs', 'post', '/api/jobs/delete.json', 'json', {
    request: 'form',
    fields: ['project', 'job'],
    shape: shape3,
    statusOk: true,
    errors: errors0,
  }),
  deletePeriodicJob: row(
    'deletePeriodicJob',
    'delete',
    '/api/v2/projects/{project}/periodicjobs/{id}',
    'none',
  ),
  deleteRecord: row('deleteRecord', 'delete', '/collections/{project}/{type}/{name}/{key}', 'none'),
  deleteRecords: row(
    'deleteRecords',
    'post',
    '/collections/{project}/{type}/{name}/deleted',
    'none',
    { request: 'jsonlines' },
  ),
  deleteSetting: row('deleteSetting', 'delete', '/projects/{project}/settings/{key}', 'none'),
  deleteSlot: row('deleteSlot', 'delete', '/hcf/{project}/{frontier}/s/{slot}', 'none'),
  editComment: row('editComment', 'put', '/api/comments/{comment}', 'none', {
    request: 'form',
    fields: ['text'],
    errors: errors0,
  }),
  getItemStats: row('getItemStats', 'get', '/items/{project}/{spider}/{job}/stats', 'json', {
    shape: shape0,
  }),
  getJobSummaries: row('getJobSummaries', 'get', '/jobq/{project}/jobsummary', 'jsonlines'),
  getLogStats: row('getLogStats', 'get', '/logs/{project}/{spider}/{job}/stats', 'json', {
    shape: shape0,
  }),
  getPeriodicJob: row(
    'getPeriodicJob',
    'get',
    '/api/v2/projects/{project}/periodicjobs/{id}',
    'json',
    { shape: shape0 },
  ),
  getProjectSummary: row('getProjectSummary', 'get', '/projects/{project}/jobsummary', 'json', {
    shape: shape0,
  }),
  getRequestStats: row(
    'getRequestStats',
    'get',
    '/requests/{project}/{spider}/{job}/stats',
    'json',
    { shape: shape0 },
  ),
  getServerTime: row('getServerTime', 'get', '/system/ts', 'json', { shape: shape2, isOpen: true }),
  getSpider: row('getSpider', 'get', '/api/v2/projects/{project}/spiders/{spider}', 'json', {
    shape: shape0,
  }),
  getSpiderId: row('getSpiderId', 'get', '/ids/{project}/spider/{name}', 'json'),
  listAppJobLines: row('listAppJobLines', 'get', '/api/jobs/list.jl', 'jsonlines', {
    errors: errors0,
  }),
  listAppJobs: row('listAppJobs', 'get', '/api/jobs/list.json', 'json', {
    shape: {
      fields: {
        status: 'string',
        jobs: { list: { fields: { id: 'string', spider: 'string', state: 'string' } } },
      },
    },
    statusOk: true,
    pageSize: 100,
    errors: errors0,
  }),
  listCollections: row('listCollections', 'get', '/collections/{project}/list', 'jsonlines'),
  listFrontiers: row('listFrontiers', 'get', '/hcf/{project}/list', 'json', { shape: shape4 }),
  listJobs: row('listJobs', 'get', '/jobq/{project}/list', 'jsonlines', { pageSize: 1000 }),
  listLastJobs: row('listLastJobs', 'get', '/spiders/{project}/lastjobsummary', 'jsonlines'),
  listLastSpiderJobs: row(
    'listLastSpiderJobs',
    'get',
    '/spiders/{project}/{spider}/lastjobsummary',
    'jsonlines',
  ),
  listPeriodicJobs: row(
    'listPeriodicJobs',
    'get',
    '/api/v2/projects/{project}/periodicjobs',
    'json',
    { shape: { fields: { results: { list: 'object' } } } },
  ),
  listProjects: row('listProjects', 'get', '/api/scrapyd/listprojects.json', 'json', {
    shape: { fields: { status: 'string', projects: { list: 'number' } } },
    statusOk: true,
    errors: errors0,
  }),
  listProjectSummaries: row('listProjectSummaries', 'get', '/projects/jobsummaries', 'json', {
    shape: shape5,
  }),
  listSlots: row('listSlots', 'get', '/hcf/{project}/{frontier}/list', 'json', { shape: shape4 }),
  listSpiders: row('listSpiders', 'get', '/api/spiders/list.json', 'json', {
    shape: { fields: { status: 'string', spiders: { list: 'object' } } },
    statusOk: true,
    errors: errors0,
  }),
  pushJobs: row('pushJobs', 'post', '/jobq/{project}/push', 'jsonlines', {
    request: 'jsonlines',
    errors: errors1,
    idempotent: false,
  }),
  readActivity: row('readActivity', 'get', '/activity/{project}', 'jsonlines'),
  readCollection: row('readCollection', 'get', '/collections/{project}/{type}/{name}', 'jsonlines'),
  readFieldComments: row(
    'readFieldComments',
    'get',
    '/api/comments/{project}/{spider}/{job}/{index}/{field}',
    'json',
    { shape: shape5, errors: errors0 },
  ),
  readFingerprints: row(
    'readFingerprints',
    'get',
    '/hcf/{project}/{frontier}/s/{slot}/f',
    'jsonlines',
  ),
  readItem: row('readItem', 'get', '/items/{project}/{spider}/{job}/{index}', 'jsonlines'),
  readItemComments: row(
    'readItemComments',
    'get',
    '/api/comments/{project}/{spider}/{job}/{index}',
    'json',
    { shape: shape5, errors: errors0 },
  ),
  readItemField: row(
    'readItemField',
    'get',
    '/items/{project}/{spider}/{job}/{index}/{field}',
    'text',
    { shape: shape6 },
  ),
  readItems: row('readItems', 'get', '/items/{project}/{spider}/{job}', 'jsonlines'),
  readJobComments: row('readJobComments', 'get', '/api/comments/{project}/{spider}/{job}', 'json', {
    shape: { values: { list: 'object' } },
    errors: errors0,
  }),
  readJobField: row('readJobField', 'get', '/jobs/{project}/{spider}/{job}/{field}', 'json'),
  readJobMetadata: row('readJobMetadata', 'get', '/jobs/{project}/{spider}/{job}', 'jsonlines'),
  readLog: row('readLog', 'get', '/logs/{project}/{spider}/{job}/{index}', 'jsonlines'),
  readLogs: row('readLogs', 'get', '/logs/{project}/{spider}/{job}', 'jsonlines'),
  readProjectItems: row('readProjectItems', 'get', '/items/{project}', 'jsonlines'),
  readProjectLogs: row('readProjectLogs', 'get', '/logs/{project}', 'jsonlines'),
  readProjectRequests: row('readProjectRequests', 'get', '/requests/{project}', 'jsonlines'),
  readProjectsActivity: row('readProjectsActivity', 'get', '/activity/projects', 'jsonlines'),
  readProjectSamples: row('readProjectSamples', 'get', '/samples/{project}', 'jsonlines', {
    shape: shape7,
  }),
  readQueue: row('readQueue', 'get', '/hcf/{project}/{frontier}/s/{slot}/q', 'jsonlines'),
  readRecord: row('readRecord', 'get', '/collections/{project}/{type}/{name}/{key}', 'jsonlines'),
  readRecordValue: row(
    'readRecordValue',
    'get',
    '/collections/{project}/{type}/{name}/{key}/value',
    'text',
    { shape: shape6 },
  ),
  readRequest: row('readRequest', 'get', '/requests/{project}/{spider}/{job}/{index}', 'jsonlines'),
  readRequests: row('readRequests', 'get', '/requests/{project}/{spider}/{job}', 'jsonlines'),
  readSample: row('readSample', 'get', '/samples/{project}/{spider}/{job}/{index}', 'jsonlines', {
    shape: shape7,
  }),
  readSamples: row('readSamples', 'get', '/samples/{project}/{spider}/{job}', 'jsonlines', {
    shape: shape7,
  }),
  readScrapySettings: row('readScrapySettings', 'get', '/api/settings/get.json', 'json', {
    shape: shape0,
    errors: errors0,
  }),
  readSetting: row('readSetting', 'get', '/projects/{project}/settings/{key}', 'json'),
  readSettings: row('readSettings', 'get', '/projects/{project}/settings', 'json', {
    shape: shape0,
  }),
  readSpiderItems: row('readSpiderItems', 'get', '/items/{project}/{spider}', 'jsonlines'),
  readSpiderLogs: row('readSpiderLogs', 'get', '/logs/{project}/{spider}', 'jsonlines'),
  readSpiderRequests: row('readSpiderRequests', 'get', '/requests/{project}/{spider}', 'jsonlines'),
  readSpiderSamples: row('readSpiderSamples', 'get', '/samples/{project}/{spider}', 'jsonlines', {
    shape: shape7,
  }),
  renameCollection: row('renameCollection', 'post', '/collections/{project}/rename', 'json', {
    shape: shape0,
    idempotent: false,
  }),
  runJob: row('runJob', 'post', '/api/run.json', 'json', {
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
    shape: shape8,
    statusOk: true,
    errors: errors2,
    idempotent: false,
  }),
  scanCollection: row(
    'scanCollection',
    'get',
    '/collections/{project}/{type}/{name}/scan',
    'json',
    { shape: { fields: { values: { list: 'object' } } } },
  ),
  scheduleJob: row('scheduleJob', 'post', '/api/schedule.json', 'json', {
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
    shape: shape8,
    statusOk: true,
    errors: errors2,
    idempotent: false,
  }),
  startNextJob: row('startNextJob', 'post', '/jobq/{project}/startjob', 'json', {
    request: 'json',
    shape: shape0,
    mayBeEmpty: true,
    idempotent: false,
  }),
  stopJob: row('stopJob', 'post', '/api/jobs/stop.json', 'json', {
    request: 'form',
    fields: ['project', 'job'],
    shape: { fields: { status: 'string' } },
    statusOk: true,
    errors: errors0,
  }),
  summarizeJobs: row('summarizeJobs', 'get', '/jobq/{project}/summary', 'jsonlines'),
  summarizeJobsInState: row(
    'summarizeJobsInState',
    'get',
    '/jobq/{project}/summary/{state}',
    'jsonlines',
  ),
  summarizeSpiderJobs: row(
    'summarizeSpiderJobs',
    'get',
    '/jobq/{project}/{spider}/summary',
    'jsonlines',
  ),
  summarizeSpiderJobsInState: row(
    'summarizeSpiderJobsInState',
    'get',
    '/jobq/{project}/{spider}/summary/{state}',
    'jsonlines',
  ),
  truncateCollection: row('truncateCollection', 'post', '/collections/{project}/delete', 'json', {
    shape: { fields: { status: 'string', deleted: 'string' } },
  }),
  updateJobMetadata: row('updateJobMetadata', 'post', '/jobs/{project}/{spider}/{job}', 'none', {
    request: 'json',
    readOnly: ['state', 'auth'],
  }),
  updateJobs: row('updateJobs', 'post', '/jobq/{project}/update', 'jsonlines', {
    request: 'jsonlines',
    idempotent: false,
  }),
  updateJobTags: row('updateJobTags', 'post', '/api/jobs/update.json', 'json', {
    request: 'form',
    fields: ['project', 'job', 'spider', 'state', 'has_tag', 'lacks_tag', 'add_tag', 'remove_tag'],
    shape: shape3,
    statusOk: true,
    errors: errors0,
  }),
  updatePeriodicJob: row(
    'updatePeriodicJob',
    'patch',
    '/api/v2/projects/{project}/periodicjobs/{id}',
    'json',
    { request: 'json', shape: shape0 },
  ),
  updateSettings: row('updateSettings', 'post', '/projects/{project}/settings', 'none', {
    request: 'json',
  }),
  updateSpiderTags: row(
    'updateSpiderTags',
    'patch',
    '/api/v2/projects/{project}/spiders/{spider}/tags',
    'json',
    { request: 'json', shape: shape0 },
  ),
  writeCollection: row('writeCollection', 'post', '/collections/{project}/{type}/{name}', 'none', {
    request: 'jsonlines',
  }),
  writeItems: row('writeItems', 'post', '/items/{project}/{spider}/{job}', 'none', {
    request: 'jsonlines',
  }),
  writeJobField: row('writeJobField', 'post', '/jobs/{project}/{spider}/{job}/{field}', 'none', {
    request: 'json',
  }),
  writeLogs: row('writeLogs', 'post', '/logs/{project}/{spider}/{job}', 'none', {
    request: 'jsonlines',
  }),
  writeRecord: row('writeRecord', 'post', '/collections/{project}/{type}/{name}/{key}', 'none', {
    request: 'json',
  }),
  writeRequests: row('writeRequests', 'post', '/requests/{project}/{spider}/{job}', 'none', {
    request: 'jsonlines',
  }),
  writeSamples: row('writeSamples', 'post', '/samples/{project}/{spider}/{job}', 'none', {
    request: 'jsonlines',
  }),
};
