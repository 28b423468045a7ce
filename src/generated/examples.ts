// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.ts';

/** One response of the document: its bodies, by the names of their examples. */
export interface ExampleAnswer {
  readonly headers?: Readonly<Record<string, string>>;
  /** The usual media type is first. Empty if the response has no body. */
  readonly content: readonly {
    readonly types: readonly string[];
    readonly examples: Readonly<Record<string, unknown>>;
  }[];
}

/** The responses of an operation by status. `default` is for every other status. */
export type ExampleAnswers = Readonly<Record<string, ExampleAnswer>>;

/** The names of the examples of each operation, both successes and errors. */
export interface ExampleNames {
  addActivity: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  addFieldComment:
    | 'one'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  addFrontierRequests: 'two' | 'none' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  addItemComment:
    | 'one'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  archiveComment:
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  archiveFieldComments:
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  archiveItemComments:
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  cancelJob: 'one' | 'none' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  cancelJobs: 'two' | 'none' | 'wrongKey' | 'notAdministrator' | 'unavailable' | 'gatewayTimeout';
  countAppJobs:
    | 'four'
    | 'none'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  countComments:
    | 'one'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  countJobs: 'four' | 'none' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  countQueue:
    | 'three'
    | 'firstPage'
    | 'lastPage'
    | 'none'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  countRecords:
    | 'three'
    | 'firstPage'
    | 'lastPage'
    | 'none'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  createPeriodicJob:
    | 'weekly'
    | 'invalidCron'
    | 'noKey'
    | 'noAccess'
    | 'notFound'
    | 'unavailable'
    | 'gatewayTimeout';
  deleteBatches: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteFromCollection:
    | 'all'
    | 'firstPage'
    | 'lastPage'
    | 'none'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  deleteJobField: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteJobMetadata: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteJobs:
    | 'two'
    | 'none'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  deletePeriodicJob: 'noKey' | 'noAccess' | 'notFound' | 'unavailable' | 'gatewayTimeout';
  deleteRecord: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteRecords: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteSetting: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  deleteSlot: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  editComment:
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  getItemStats: 'books' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  getJobSummaries: 'two' | 'withMeta' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  getLogStats:
    | 'info'
    | 'levels'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  getPeriodicJob: 'weekly' | 'noKey' | 'noAccess' | 'notFound' | 'unavailable' | 'gatewayTimeout';
  getProjectSummary: 'one' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  getRequestStats: 'eight' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  getServerTime: 'now' | 'unavailable' | 'gatewayTimeout';
  getSpider: 'books' | 'noKey' | 'noAccess' | 'notFound' | 'unavailable' | 'gatewayTimeout';
  getSpiderId: 'known' | 'unknown' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listAppJobLines:
    | 'two'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  listAppJobs:
    | 'two'
    | 'firstPage'
    | 'lastPage'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  listCollections: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listFrontiers: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listJobs:
    | 'four'
    | 'withMeta'
    | 'one'
    | 'running'
    | 'pending'
    | 'firstPage'
    | 'lastPage'
    | 'empty'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  listLastJobs: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listLastSpiderJobs: 'one' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listPeriodicJobs:
    | 'two'
    | 'firstPage'
    | 'lastPage'
    | 'empty'
    | 'noKey'
    | 'noAccess'
    | 'notFound'
    | 'unavailable'
    | 'gatewayTimeout';
  listProjects: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listProjectSummaries: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listSlots: 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  listSpiders:
    | 'two'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  pushJobs: 'one' | 'refused' | 'wrongKey' | 'duplicate' | 'unavailable' | 'gatewayTimeout';
  readActivity: 'three' | 'withTimes' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readCollection:
    | 'three'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readFieldComments:
    | 'one'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readFingerprints: 'three' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readItem: 'one' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readItemComments:
    | 'one'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readItemField: 'title' | 'price' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readItems:
    | 'five'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readJobComments:
    | 'one'
    | 'empty'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readJobField:
    | 'finished'
    | 'running'
    | 'pending'
    | 'deleted'
    | 'units'
    | 'tags'
    | 'environment'
    | 'missing'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readJobMetadata:
    | 'finished'
    | 'cancelled'
    | 'running'
    | 'pending'
    | 'deleted'
    | 'empty'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readLog: 'one' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readLogs:
    | 'four'
    | 'withKeys'
    | 'errors'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readProjectItems:
    | 'five'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readProjectLogs:
    | 'four'
    | 'withKeys'
    | 'errors'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readProjectRequests:
    | 'four'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readProjectsActivity: 'withProjects' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readProjectSamples:
    | 'three'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readQueue: 'two' | 'one' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readRecord: 'one' | 'withKey' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readRecordValue: 'number' | 'text' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readRequest: 'one' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readRequests:
    | 'four'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readSample: 'one' | 'empty' | 'wrongKey' | 'noRecord' | 'unavailable' | 'gatewayTimeout';
  readSamples:
    | 'three'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readScrapySettings:
    | 'some'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  readSetting: 'units' | 'botgroups' | 'missing' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readSettings: 'some' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  readSpiderItems:
    | 'five'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readSpiderLogs:
    | 'four'
    | 'withKeys'
    | 'errors'
    | 'one'
    | 'empty'
    | 'two'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readSpiderRequests:
    | 'four'
    | 'withKeys'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  readSpiderSamples:
    | 'three'
    | 'one'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  renameCollection: 'renamed' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  runJob:
    | 'one'
    | 'invalidValue'
    | 'noAccess'
    | 'duplicate'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  scanCollection:
    | 'lastPage'
    | 'firstPage'
    | 'empty'
    | 'wrongKey'
    | 'noRecord'
    | 'unavailable'
    | 'gatewayTimeout';
  scheduleJob:
    | 'one'
    | 'invalidValue'
    | 'noAccess'
    | 'duplicate'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  startNextJob: 'one' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  stopJob:
    | 'done'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  summarizeJobs: 'all' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  summarizeJobsInState: 'finished' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  summarizeSpiderJobs: 'all' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  summarizeSpiderJobsInState: 'finished' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  truncateCollection: 'prices' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  updateJobMetadata: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  updateJobs: 'one' | 'two' | 'empty' | 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  updateJobTags:
    | 'one'
    | 'none'
    | 'invalidValue'
    | 'noAccess'
    | 'missingJob'
    | 'noFilters'
    | 'noModifiers'
    | 'wrongKey'
    | 'unavailable'
    | 'gatewayTimeout';
  updatePeriodicJob:
    | 'weekly'
    | 'invalidCron'
    | 'noKey'
    | 'noAccess'
    | 'notFound'
    | 'unavailable'
    | 'gatewayTimeout';
  updateSettings: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  updateSpiderTags:
    | 'books'
    | 'nothingToDo'
    | 'noKey'
    | 'noAccess'
    | 'notFound'
    | 'unavailable'
    | 'gatewayTimeout';
  writeCollection: 'noKey' | 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
  writeItems: 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
  writeJobField: 'wrongKey' | 'unavailable' | 'gatewayTimeout';
  writeLogs: 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
  writeRecord: 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
  writeRequests: 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
  writeSamples: 'wrongKey' | 'tooLarge' | 'unavailable' | 'gatewayTimeout';
}

const answer0: ExampleAnswer = { content: [] };

const answer1: ExampleAnswer = {
  content: [{ types: ['text/plain'], examples: { wrongKey: 'Unauthorized\n' } }],
};

const answer2: ExampleAnswer = { headers: { 'retry-after': '1' }, content: [] };

const answer3: ExampleAnswer = {
  content: [
    {
      types: ['text/html'],
      examples: {
        unavailable:
          '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
      },
    },
  ],
};

const answer4: ExampleAnswer = {
  content: [
    {
      types: ['text/html'],
      examples: {
        gatewayTimeout:
          "<html><body><h1>504 Gateway Time-out</h1>\nThe server didn't respond in time.\n</body></html>\n",
      },
    },
  ],
};

const answer5: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { json: { status: 'error', message: 'Something went wrong' } },
    },
    { types: ['text/plain'], examples: { text: 'Internal Server Error\n' } },
    {
      types: ['text/html'],
      examples: {
        page: '<html><body><h1>502 Bad Gateway</h1>\nThe server returned an invalid or incomplete response.\n</body></html>\n',
      },
    },
  ],
};

const answer6: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        one: {
          id: 12,
          text: 'The price is without tax.',
          author: 'reader',
          avatar: 'https://avatars.example/reader',
          created: '2025-10-09T10:30:00',
          archived: null,
          editable: true,
        },
      },
    },
  ],
};

const answer7: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        invalidValue: { status: 'badrequest', message: 'invalid value for project: invalid' },
        noAccess: {
          status: 'badrequest',
          message: "User 'reader' doesn't have access to project 2",
        },
        missingJob: { status: 'badrequest', message: "missing 'job' argument" },
        noFilters: { status: 'badrequest', message: 'No query filters provided' },
        noModifiers: { status: 'badrequest', message: 'No update modifiers provided' },
      },
    },
  ],
};

const answer8: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { wrongKey: { status: 'error', message: 'Authentication failed' } },
    },
  ],
};

const answer9: ExampleAnswer = {
  content: [
    { types: ['application/json'], examples: { two: { newcount: 2 }, none: { newcount: 0 } } },
  ],
};

const answer10: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { one: { count: 1 }, none: { count: 0 } } }],
};

const answer11: ExampleAnswer = {
  headers: { 'www-authenticate': 'Basic realm="apikey"' },
  content: [
    {
      types: ['application/json'],
      examples: { wrongKey: { error: 'Unauthorized', message: 'Unauthorized' } },
    },
  ],
};

const answer12: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { two: { count: 2 }, none: { count: 0 } } }],
};

const answer13: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { notAdministrator: { error: 'Forbidden', message: 'Forbidden' } },
    },
  ],
};

const answer14: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { four: { status: 'ok', total: 4 }, none: { status: 'ok', total: 0 } },
    },
  ],
};

const answer15: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { one: { '123/1/3': 1 }, empty: {} } }],
};

const answer16: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { four: 4, none: 0 } }],
};

const answer17: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        three: { count: 3 },
        firstPage: { nextstart: '01199c869d4cd00001', count: 500000 },
        lastPage: { count: 120 },
        none: { count: 0 },
      },
    },
  ],
};

const answer18: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        three: { count: 3, scanned: 3 },
        firstPage: { nextstart: 'middlemarch', count: 500000, scanned: 500000 },
        lastPage: { count: 120, scanned: 120 },
        none: { count: 0, scanned: 0 },
      },
    },
  ],
};

const answer19: ExampleAnswer = {
  content: [{ types: ['text/plain'], examples: { noRecord: 'Not Found\n' } }],
};

const answer20: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        weekly: {
          id: 7,
          project: 123,
          type: 'spider',
          cron: '0 9 * * 1',
          tasks: [{ name: 'books', priority: 2, spider_args: { category: 'fiction' }, jobq_id: 1 }],
          disabled: false,
          description: 'New books, every Monday',
          addtags: ['weekly'],
        },
      },
    },
  ],
};

const answer21: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { invalidCron: { non_field_errors: ['Invalid cron expression'] } },
    },
  ],
};

const answer22: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { noKey: { detail: 'Authentication credentials were not provided.' } },
    },
  ],
};

const answer23: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { noAccess: { detail: 'You do not have permission to perform this action.' } },
    },
  ],
};

const answer24: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { notFound: { detail: 'Not found.' } } }],
};

const answer25: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        all: { deleted: 3, scanned: 3 },
        firstPage: { nextstart: 'middlemarch', deleted: 254658, scanned: 500000 },
        lastPage: { deleted: 120, scanned: 120 },
        none: { deleted: 0, scanned: 0 },
      },
    },
  ],
};

const answer26: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { two: { status: 'ok', count: 2 }, none: { status: 'ok', count: 0 } },
    },
  ],
};

const answer27: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        books: {
          counts: { title: 5, author: 5, price: 5, in_stock: 5, url: 5 },
          totals: { input_values: 5, input_bytes: 726 },
        },
        empty: {},
      },
    },
  ],
};

const answer28: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        two: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            finished_time: 1760004035210,
            close_reason: 'finished',
            items: 5,
            pages: 8,
            logs: 12,
          },
          {
            key: '123/2/1',
            ts: 1759921260480,
            state: 'finished',
            elapsed: 88739520,
            spider: 'quotes',
            finished_time: 1759921260480,
            close_reason: 'finished',
            items: 100,
            pages: 11,
            logs: 15,
          },
        ],
        withMeta: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            tags: ['daily'],
          },
          { key: '123/1/1', ts: 1759831231900, state: 'finished', elapsed: 178768100, tags: [] },
        ],
        empty: [],
      },
    },
  ],
};

const answer29: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        info: { counts: { '20': 12 }, totals: { input_values: 12, input_bytes: 518 } },
        levels: {
          counts: { '10': 2, '20': 6, '40': 1 },
          totals: { input_values: 9, input_bytes: 401 },
        },
        empty: {},
      },
    },
  ],
};

const answer30: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        one: {
          project: 123,
          pending: 1,
          running: 1,
          finished: 4,
          has_capacity: true,
          running_units_count: 1,
          pending_units_max: null,
        },
        empty: {
          project: 123,
          pending: 0,
          running: 0,
          finished: 0,
          has_capacity: true,
          running_units_count: 0,
          pending_units_max: null,
        },
      },
    },
  ],
};

const answer31: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        eight: {
          counts: { url: 8, parent: 7, status: 8, method: 8, rs: 8, duration: 8 },
          totals: { input_values: 8, input_bytes: 274 },
        },
        empty: {},
      },
    },
  ],
};

const answer32: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { now: 1760010000000 } }],
};

const answer33: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        books: {
          id: 84,
          jobq_id: 1,
          name: 'books',
          project: { id: 123, name: 'Bookshop' },
          type: 'manual',
          version: '1a2b3c4-main',
          tags: ['daily'],
          settings: {},
          stats: {},
          archived: false,
          deleted: false,
          created_at: '2025-10-07T08:00:12.995153Z',
          modified_at: '2025-10-09T11:45:38.401205Z',
          default_kumo_units: null,
          first_run: null,
          last_run: null,
          last_job_id: null,
          last_outcome: null,
          last_item_count: null,
          last_response_count: null,
          last_error_count: null,
          avg_item_count: null,
          avg_response_count: null,
          avg_runtime: null,
          fields_count: {},
        },
      },
    },
  ],
};

const answer34: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { known: 1, unknown: null } }],
};

const answer35: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        two: [
          { status: 'ok', count: 2, total: 2 },
          {
            id: '123/1/3',
            spider: 'books',
            state: 'finished',
            priority: 2,
            version: '1a2b3c4-main',
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            tags: ['daily'],
            logs: 12,
            items_scraped: 5,
            responses_received: 8,
            errors_count: 0,
            elapsed: 5964790,
            started_time: '2025-10-09T10:00:02',
            updated_time: '2025-10-09T10:00:35',
            close_reason: 'finished',
          },
          {
            id: '123/2/1',
            spider: 'quotes',
            state: 'finished',
            priority: 2,
            version: '1a2b3c4-main',
            spider_type: 'manual',
            spider_args: {},
            tags: [],
            logs: 15,
            items_scraped: 100,
            responses_received: 11,
            errors_count: 0,
            elapsed: 88739520,
            started_time: '2025-10-08T11:00:01',
            updated_time: '2025-10-08T11:01:00',
            close_reason: 'finished',
          },
        ],
        empty: [{ status: 'ok', count: 0, total: 0 }],
      },
    },
  ],
};

const answer36: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        two: {
          status: 'ok',
          count: 2,
          total: 2,
          jobs: [
            {
              id: '123/1/3',
              spider: 'books',
              state: 'finished',
              priority: 2,
              version: '1a2b3c4-main',
              spider_type: 'manual',
              spider_args: { category: 'fiction' },
              tags: ['daily'],
              logs: 12,
              items_scraped: 5,
              responses_received: 8,
              errors_count: 0,
              elapsed: 5964790,
              started_time: '2025-10-09T10:00:02',
              updated_time: '2025-10-09T10:00:35',
              close_reason: 'finished',
            },
            {
              id: '123/2/1',
              spider: 'quotes',
              state: 'finished',
              priority: 2,
              version: '1a2b3c4-main',
              spider_type: 'manual',
              spider_args: {},
              tags: [],
              logs: 15,
              items_scraped: 100,
              responses_received: 11,
              errors_count: 0,
              elapsed: 88739520,
              started_time: '2025-10-08T11:00:01',
              updated_time: '2025-10-08T11:01:00',
              close_reason: 'finished',
            },
          ],
        },
        firstPage: {
          status: 'ok',
          count: 1,
          total: 1,
          jobs: [
            {
              id: '123/1/3',
              spider: 'books',
              state: 'finished',
              priority: 2,
              version: '1a2b3c4-main',
              spider_type: 'manual',
              spider_args: { category: 'fiction' },
              tags: ['daily'],
              logs: 12,
              items_scraped: 5,
              responses_received: 8,
              errors_count: 0,
              elapsed: 5964790,
              started_time: '2025-10-09T10:00:02',
              updated_time: '2025-10-09T10:00:35',
              close_reason: 'finished',
            },
          ],
        },
        lastPage: {
          status: 'ok',
          count: 1,
          total: 1,
          jobs: [
            {
              id: '123/2/1',
              spider: 'quotes',
              state: 'finished',
              priority: 2,
              version: '1a2b3c4-main',
              spider_type: 'manual',
              spider_args: {},
              tags: [],
              logs: 15,
              items_scraped: 100,
              responses_received: 11,
              errors_count: 0,
              elapsed: 88739520,
              started_time: '2025-10-08T11:00:01',
              updated_time: '2025-10-08T11:01:00',
              close_reason: 'finished',
            },
          ],
        },
        empty: { status: 'ok', count: 0, total: 0, jobs: [] },
      },
    },
  ],
};

const answer37: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        two: [
          { type: 's', name: 'prices' },
          { type: 'vs', name: 'prices' },
        ],
        empty: [],
      },
    },
  ],
};

const answer38: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { two: ['books', 'quotes'], empty: [] } }],
};

const answer39: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        four: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            pending_time: 1760004000000,
            running_time: 1760004002150,
            finished_time: 1760004035210,
            close_reason: 'finished',
            version: '1a2b3c4-main',
            items: 5,
            pages: 8,
            logs: 12,
          },
          {
            key: '123/2/1',
            ts: 1759921260480,
            state: 'finished',
            elapsed: 88739520,
            spider: 'quotes',
            pending_time: 1759921200000,
            running_time: 1759921201960,
            finished_time: 1759921260480,
            close_reason: 'finished',
            version: '1a2b3c4-main',
            items: 100,
            pages: 11,
            logs: 15,
          },
          {
            key: '123/1/2',
            ts: 1759917642300,
            state: 'finished',
            elapsed: 92357700,
            spider: 'books',
            pending_time: 1759917600000,
            running_time: 1759917603070,
            finished_time: 1759917642300,
            close_reason: 'cancelled',
            version: '1a2b3c4-main',
            items: 2,
            pages: 3,
            logs: 9,
            errors: 1,
          },
          {
            key: '123/1/1',
            ts: 1759831231900,
            state: 'finished',
            elapsed: 178768100,
            spider: 'books',
            pending_time: 1759831200000,
            running_time: 1759831202020,
            finished_time: 1759831231900,
            close_reason: 'finished',
            version: '9f8e7d6-main',
            items: 4,
            pages: 7,
            logs: 11,
          },
        ],
        withMeta: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            tags: ['daily'],
          },
          { key: '123/1/1', ts: 1759831231900, state: 'finished', elapsed: 178768100, tags: [] },
        ],
        one: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            finished_time: 1760004035210,
            close_reason: 'finished',
            items: 5,
            pages: 8,
            logs: 12,
          },
        ],
        running: [
          {
            key: '123/2/2',
            ts: 1760009940000,
            state: 'running',
            elapsed: 60000,
            spider: 'quotes',
            pending_time: 1760009938000,
            running_time: 1760009940000,
            version: '1a2b3c4-main',
            items: 37,
            pages: 5,
            logs: 6,
          },
        ],
        pending: [
          {
            key: '123/1/4',
            ts: 1760009990000,
            state: 'pending',
            elapsed: 10000,
            spider: 'books',
            pending_time: 1760009990000,
          },
        ],
        firstPage: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            pending_time: 1760004000000,
            running_time: 1760004002150,
            finished_time: 1760004035210,
            close_reason: 'finished',
            version: '1a2b3c4-main',
            items: 5,
            pages: 8,
            logs: 12,
          },
          {
            key: '123/2/1',
            ts: 1759921260480,
            state: 'finished',
            elapsed: 88739520,
            spider: 'quotes',
            pending_time: 1759921200000,
            running_time: 1759921201960,
            finished_time: 1759921260480,
            close_reason: 'finished',
            version: '1a2b3c4-main',
            items: 100,
            pages: 11,
            logs: 15,
          },
          {
            key: '123/1/2',
            ts: 1759917642300,
            state: 'finished',
            elapsed: 92357700,
            spider: 'books',
            pending_time: 1759917600000,
            running_time: 1759917603070,
            finished_time: 1759917642300,
            close_reason: 'cancelled',
            version: '1a2b3c4-main',
            items: 2,
            pages: 3,
            logs: 9,
            errors: 1,
          },
        ],
        lastPage: [
          {
            key: '123/1/1',
            ts: 1759831231900,
            state: 'finished',
            elapsed: 178768100,
            spider: 'books',
            pending_time: 1759831200000,
            running_time: 1759831202020,
            finished_time: 1759831231900,
            close_reason: 'finished',
            version: '9f8e7d6-main',
            items: 4,
            pages: 7,
            logs: 11,
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer40: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        two: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            finished_time: 1760004035210,
            close_reason: 'finished',
            items: 5,
            pages: 8,
            logs: 12,
          },
          {
            key: '123/2/1',
            ts: 1759921260480,
            state: 'finished',
            elapsed: 88739520,
            spider: 'quotes',
            finished_time: 1759921260480,
            close_reason: 'finished',
            items: 100,
            pages: 11,
            logs: 15,
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer41: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        one: [
          {
            key: '123/1/3',
            ts: 1760004035210,
            state: 'finished',
            elapsed: 5964790,
            spider: 'books',
            finished_time: 1760004035210,
            close_reason: 'finished',
            items: 5,
            pages: 8,
            logs: 12,
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer42: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        two: {
          count: 2,
          next: null,
          previous: null,
          results: [
            {
              id: 7,
              project: 123,
              type: 'spider',
              cron: '0 9 * * 1',
              tasks: [
                { name: 'books', priority: 2, spider_args: { category: 'fiction' }, jobq_id: 1 },
              ],
              disabled: false,
              description: 'New books, every Monday',
              addtags: ['weekly'],
            },
            {
              id: 8,
              project: 123,
              type: 'script',
              cron: '30 18 1 * *',
              tasks: [{ name: 'py:report.py', priority: 2, script_args: '--since yesterday' }],
              disabled: true,
              description: 'Monthly report',
              addtags: [],
            },
          ],
        },
        firstPage: {
          count: 2,
          next: 'https://app.zyte.com/api/v2/projects/123/periodicjobs?page=2&page_size=1',
          previous: null,
          results: [
            {
              id: 7,
              project: 123,
              type: 'spider',
              cron: '0 9 * * 1',
              tasks: [
                { name: 'books', priority: 2, spider_args: { category: 'fiction' }, jobq_id: 1 },
              ],
              disabled: false,
              description: 'New books, every Monday',
              addtags: ['weekly'],
            },
          ],
        },
        lastPage: {
          count: 2,
          next: null,
          previous: 'https://app.zyte.com/api/v2/projects/123/periodicjobs?page=1&page_size=1',
          results: [
            {
              id: 8,
              project: 123,
              type: 'script',
              cron: '30 18 1 * *',
              tasks: [{ name: 'py:report.py', priority: 2, script_args: '--since yesterday' }],
              disabled: true,
              description: 'Monthly report',
              addtags: [],
            },
          ],
        },
        empty: { count: 0, next: null, previous: null, results: [] },
      },
    },
  ],
};

const answer43: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        two: { status: 'ok', projects: [123, 456] },
        empty: { status: 'ok', projects: [] },
      },
    },
  ],
};

const answer44: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        two: [
          { project: 123, pending: 1, running: 1, finished: 4, has_capacity: true },
          { project: 456, pending: 0, running: 2, finished: 31, has_capacity: false },
        ],
        empty: [],
      },
    },
  ],
};

const answer45: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { two: ['books.example', 'quotes.example'], empty: [] },
    },
  ],
};

const answer46: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        two: {
          status: 'ok',
          spiders: [
            { id: 'books', tags: ['daily'], type: 'manual', version: '1a2b3c4-main' },
            { id: 'quotes', tags: [], type: 'manual', version: '1a2b3c4-main' },
          ],
        },
        empty: { status: 'ok', spiders: [] },
      },
    },
  ],
};

const answer47: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        one: [{ key: '123/1/4', auth: null }],
        refused: [
          {
            request: { spider: 'books', unique: 'books-daily' },
            error: 'Active job exists with key books-daily',
          },
        ],
      },
    },
  ],
};

const answer48: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        duplicate: { error: 'Conflict', message: 'Active job exists with key books-daily' },
      },
    },
  ],
};

const answer49: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/json'],
      examples: {
        three: [
          { event: 'job:completed', job: '123/1/3', user: 'jobrunner' },
          { event: 'job:started', job: '123/1/3', user: 'jobrunner' },
          { event: 'job:scheduled', job: '123/1/3', user: 'reader' },
        ],
        withTimes: [
          { event: 'job:completed', job: '123/1/3', user: 'jobrunner', _ts: 1760004035230 },
          { event: 'job:started', job: '123/1/3', user: 'jobrunner', _ts: 1760004002170 },
        ],
        empty: [],
      },
    },
  ],
};

const answer50: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        three: [
          { value: 11.9, currency: 'EUR', _key: 'invisible-cities' },
          { value: 14, currency: 'EUR', _key: 'les-miserables' },
          { value: 9.5, currency: 'EUR', _key: 'middlemarch' },
        ],
        one: [{ value: 9.5, currency: 'EUR' }],
        empty: [],
      },
    },
  ],
};

const answer51: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        one: [
          {
            id: 12,
            text: 'The price is without tax.',
            author: 'reader',
            avatar: 'https://avatars.example/reader',
            created: '2025-10-09T10:30:00',
            archived: null,
            editable: true,
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer52: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        three: [{ fp: '/invisible-cities' }, { fp: '/les-miserables' }, { fp: '/middlemarch' }],
        empty: [],
      },
    },
  ],
};

const answer53: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        one: [
          {
            _type: 'Book',
            title: 'Middlemarch',
            author: 'George Eliot',
            price: 9.5,
            in_stock: true,
            url: 'https://books.example/middlemarch',
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer54: ExampleAnswer = {
  content: [{ types: ['text/plain'], examples: { title: 'Middlemarch', price: '9.5' } }],
};

const answer55: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        five: [
          {
            _type: 'Book',
            title: 'Middlemarch',
            author: 'George Eliot',
            price: 9.5,
            in_stock: true,
            url: 'https://books.example/middlemarch',
          },
          {
            _type: 'Book',
            title: 'Les Misérables',
            author: 'Victor Hugo',
            price: 14,
            in_stock: true,
            url: 'https://books.example/les-miserables',
          },
          {
            _type: 'Book',
            title: 'Мастер и Маргарита',
            author: 'Михаил Булгаков',
            price: 12.25,
            in_stock: false,
            url: 'https://books.example/master-i-margarita',
          },
          {
            _type: 'Book',
            title: '雪国',
            author: '川端康成',
            price: 8,
            in_stock: true,
            url: 'https://books.example/yukiguni',
          },
          {
            _type: 'Book',
            title: 'Invisible Cities',
            author: 'Italo Calvino',
            price: 11.9,
            in_stock: true,
            url: 'https://books.example/invisible-cities',
          },
        ],
        withKeys: [
          {
            _type: 'Book',
            title: 'Middlemarch',
            author: 'George Eliot',
            price: 9.5,
            in_stock: true,
            url: 'https://books.example/middlemarch',
            _key: '123/1/3/0',
          },
          {
            _type: 'Book',
            title: 'Les Misérables',
            author: 'Victor Hugo',
            price: 14,
            in_stock: true,
            url: 'https://books.example/les-miserables',
            _key: '123/1/3/1',
          },
        ],
        one: [
          {
            _type: 'Book',
            title: 'Middlemarch',
            author: 'George Eliot',
            price: 9.5,
            in_stock: true,
            url: 'https://books.example/middlemarch',
          },
        ],
        empty: [],
      },
    },
    { types: ['text/csv'], examples: { two: 'title,price\nMiddlemarch,9.5\nLes Misérables,14\n' } },
    {
      types: ['application/xml'],
      examples: {
        one: '<?xml version="1.0" encoding="UTF-8"?>\n<values><value><struct><member><name>title</name><value><string>Middlemarch</string></value></member></struct></value></values>\n',
      },
    },
  ],
};

const answer56: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        one: {
          '0/price': [
            {
              id: 12,
              text: 'The price is without tax.',
              author: 'reader',
              avatar: 'https://avatars.example/reader',
              created: '2025-10-09T10:30:00',
              archived: null,
              editable: true,
            },
          ],
        },
        empty: {},
      },
    },
  ],
};

const answer57: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        finished: 'finished',
        running: 'running',
        pending: 'pending',
        deleted: 'deleted',
        units: 1,
        tags: ['daily'],
        environment: { LANG: 'fr' },
        missing: null,
      },
    },
  ],
};

const answer58: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        finished: [
          {
            project: 123,
            spider: 'books',
            state: 'finished',
            priority: 2,
            units: 1,
            tags: ['daily'],
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            version: '1a2b3c4-main',
            deploy_id: 17,
            scheduled_by: 'reader',
            pending_time: 1760004000000,
            started_by: 'jobrunner',
            running_time: 1760004002150,
            completed_by: 'jobrunner',
            finished_time: 1760004035210,
            close_reason: 'finished',
            scrapystats: {
              start_time: 1760004003021.512,
              finish_time: 1760004034102.774,
              elapsed_time_seconds: 31.081262,
              finish_reason: 'finished',
              item_scraped_count: 5,
              'downloader/request_count': 8,
              'downloader/response_status_count/200': 8,
              'log_count/INFO': 12,
            },
          },
        ],
        cancelled: [
          {
            project: 123,
            spider: 'books',
            state: 'finished',
            priority: 2,
            units: 1,
            tags: ['daily'],
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            version: '1a2b3c4-main',
            deploy_id: 17,
            scheduled_by: 'reader',
            pending_time: 1760004000000,
            started_by: 'jobrunner',
            running_time: 1760004002150,
            cancelled_by: 'reader',
            completed_by: 'jobrunner',
            finished_time: 1760004012210,
            close_reason: 'cancelled',
          },
        ],
        running: [
          {
            project: 123,
            spider: 'books',
            state: 'running',
            priority: 2,
            units: 1,
            tags: ['daily'],
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            version: '1a2b3c4-main',
            deploy_id: 17,
            scheduled_by: 'reader',
            pending_time: 1760004000000,
            started_by: 'jobrunner',
            running_time: 1760004002150,
          },
        ],
        pending: [
          {
            project: 123,
            spider: 'books',
            state: 'pending',
            priority: 2,
            units: 1,
            tags: ['daily'],
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            version: '1a2b3c4-main',
            deploy_id: 17,
            scheduled_by: 'reader',
            pending_time: 1760004000000,
          },
        ],
        deleted: [
          {
            project: 123,
            spider: 'books',
            state: 'deleted',
            priority: 2,
            units: 1,
            tags: ['daily'],
            spider_type: 'manual',
            spider_args: { category: 'fiction' },
            version: '1a2b3c4-main',
            deploy_id: 17,
            scheduled_by: 'reader',
            pending_time: 1760004000000,
            started_by: 'jobrunner',
            running_time: 1760004002150,
            completed_by: 'jobrunner',
            finished_time: 1760004035210,
            close_reason: 'finished',
            deleted_by: 'reader',
            deleted_time: 1760008000000,
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer59: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: { one: [{ time: 1760004003021, level: 20, message: 'Spider opened' }], empty: [] },
    },
  ],
};

const answer60: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        four: [
          { time: 1760004003021, level: 20, message: 'Spider opened' },
          {
            time: 1760004003040,
            level: 20,
            message: 'Crawled 0 pages (at 0 pages/min), scraped 0 items (at 0 items/min)',
          },
          { time: 1760004034080, level: 20, message: 'Closing spider (finished)' },
          { time: 1760004034102, level: 20, message: 'Spider closed (finished)' },
        ],
        withKeys: [
          { _key: '123/1/3/0', time: 1760004003021, level: 20, message: 'Spider opened' },
          {
            _key: '123/1/3/1',
            time: 1760004003040,
            level: 20,
            message: 'Crawled 0 pages (at 0 pages/min), scraped 0 items (at 0 items/min)',
          },
        ],
        errors: [
          {
            _key: '123/1/2/7',
            time: 1759917640130,
            level: 40,
            message: 'Error downloading <GET https://books.example/yukiguni>',
          },
        ],
        one: [{ time: 1760004003021, level: 20, message: 'Spider opened' }],
        empty: [],
      },
    },
    {
      types: ['text/csv'],
      examples: { two: 'level,message\n20,Spider opened\n20,Closing spider (finished)\n' },
    },
    {
      types: ['text/plain'],
      examples: {
        two: '2025-10-09 10:00:03 INFO Spider opened\n2025-10-09 10:00:34 INFO Closing spider (finished)\n',
      },
    },
  ],
};

const answer61: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/json'],
      examples: {
        four: [
          {
            time: 1760004003110,
            duration: 420,
            status: 200,
            method: 'GET',
            rs: 48210,
            url: 'https://books.example/',
          },
          {
            time: 1760004003560,
            parent: 0,
            duration: 380,
            status: 200,
            method: 'GET',
            rs: 31870,
            url: 'https://books.example/fiction',
          },
          {
            time: 1760004003970,
            parent: 1,
            duration: 310,
            status: 200,
            method: 'GET',
            rs: 14210,
            url: 'https://books.example/middlemarch',
          },
          {
            time: 1760004004310,
            parent: 1,
            duration: 290,
            status: 200,
            method: 'GET',
            rs: 15880,
            url: 'https://books.example/les-miserables',
          },
        ],
        withKeys: [
          {
            _key: '123/1/3/0',
            time: 1760004003110,
            duration: 420,
            status: 200,
            method: 'GET',
            rs: 48210,
            url: 'https://books.example/',
          },
          {
            _key: '123/1/3/1',
            time: 1760004003560,
            parent: 0,
            duration: 380,
            status: 200,
            method: 'GET',
            rs: 31870,
            url: 'https://books.example/fiction',
          },
        ],
        one: [
          {
            time: 1760004003110,
            duration: 420,
            status: 200,
            method: 'GET',
            rs: 48210,
            url: 'https://books.example/',
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer62: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/json'],
      examples: {
        withProjects: [
          { event: 'job:completed', job: '456/1/9', user: 'jobrunner', _project: 456 },
          { event: 'job:completed', job: '123/1/3', user: 'jobrunner', _project: 123 },
        ],
        empty: [],
      },
    },
  ],
};

const answer63: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        three: [
          [1760004004000, 0, 2, 3, 3, 0],
          [1760004019000, 3, 6, 8, 6, 0],
          [1760004034000, 5, 8, 8, 8, 0],
        ],
        one: [[1760004004000, 0, 2, 3, 3, 0]],
        empty: [],
      },
    },
  ],
};

const answer64: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        two: [
          { id: '00199c869d4cd00001', requests: [['/les-miserables', null]] },
          { id: '01199c869d4cd00001', requests: [['/middlemarch', { depth: 1 }]] },
        ],
        one: [
          {
            id: '00199c869d4cd00001',
            requests: [
              ['/les-miserables', null],
              ['/invisible-cities', null],
            ],
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer65: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: {
        one: [{ value: 9.5, currency: 'EUR' }],
        withKey: [{ value: 9.5, currency: 'EUR', _key: 'middlemarch' }],
      },
    },
  ],
};

const answer66: ExampleAnswer = {
  content: [{ types: ['text/plain'], examples: { number: '9.5', text: 'Middlemarch' } }],
};

const answer67: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/json'],
      examples: {
        one: [
          {
            time: 1760004003110,
            duration: 420,
            status: 200,
            method: 'GET',
            rs: 48210,
            url: 'https://books.example/',
          },
        ],
        empty: [],
      },
    },
  ],
};

const answer68: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines', 'application/x-msgpack', 'application/json'],
      examples: { one: [[1760004004000, 0, 2, 3, 3, 0]], empty: [] },
    },
  ],
};

const answer69: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        some: {
          project_settings: { LOG_LEVEL: 'INFO' },
          organization_settings: {},
          enabled_addons: [],
        },
      },
    },
  ],
};

const answer70: ExampleAnswer = {
  content: [
    { types: ['application/json'], examples: { units: 1, botgroups: ['kumo'], missing: null } },
  ],
};

const answer71: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { some: { default_job_units: 1, job_runtime_limit: 24 }, empty: {} },
    },
  ],
};

const answer72: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { renamed: { status: 'success' } } }],
};

const answer73: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { one: { status: 'ok', jobid: '123/1/4' } } }],
};

const answer74: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        invalidValue: { status: 'badrequest', message: 'invalid value for project: invalid' },
        noAccess: {
          status: 'badrequest',
          message: "User 'reader' doesn't have access to project 2",
        },
        duplicate: { message: 'books already scheduled', status: 'error' },
      },
    },
  ],
};

const answer75: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        lastPage: { values: [{ value: 9.5, currency: 'EUR' }] },
        firstPage: {
          values: [
            { value: 11.9, currency: 'EUR' },
            { value: 14, currency: 'EUR' },
          ],
          nextstart: 'middlemarch',
        },
        empty: { values: [] },
      },
    },
  ],
};

const answer76: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        one: {
          key: '123/1/4',
          project: 123,
          spider: 'books',
          state: 'running',
          priority: 3,
          units: 1,
          spider_args: { category: 'poetry' },
          scheduled_by: 'reader',
          pending_time: 1760009990000,
          started_by: 'reader',
          running_time: 1760010000000,
          auth: 'token.of.the-job',
          _shub_worker: 'kumo',
        },
      },
    },
  ],
};

const answer77: ExampleAnswer = {
  content: [{ types: ['application/json'], examples: { done: { status: 'ok' } } }],
};

const answer78: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        all: [
          {
            name: 'pending',
            count: 1,
            summary: [
              {
                key: '123/1/4',
                ts: 1760009990000,
                state: 'pending',
                elapsed: 10000,
                spider: 'books',
                pending_time: 1760009990000,
              },
            ],
          },
          {
            name: 'running',
            count: 1,
            summary: [
              {
                key: '123/2/2',
                ts: 1760009940000,
                state: 'running',
                elapsed: 60000,
                spider: 'quotes',
                running_time: 1760009940000,
                items: 37,
                pages: 5,
                logs: 6,
              },
            ],
          },
          {
            name: 'finished',
            count: 4,
            summary: [
              {
                key: '123/1/3',
                ts: 1760004035210,
                state: 'finished',
                elapsed: 5964790,
                spider: 'books',
                finished_time: 1760004035210,
                close_reason: 'finished',
                items: 5,
                pages: 8,
                logs: 12,
              },
            ],
          },
        ],
        empty: [
          { name: 'pending', count: 0, summary: [] },
          { name: 'running', count: 0, summary: [] },
          { name: 'finished', count: 0, summary: [] },
        ],
      },
    },
  ],
};

const answer79: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        finished: [
          {
            name: 'finished',
            count: 4,
            summary: [
              {
                key: '123/1/3',
                ts: 1760004035210,
                state: 'finished',
                elapsed: 5964790,
                spider: 'books',
                finished_time: 1760004035210,
                close_reason: 'finished',
                items: 5,
                pages: 8,
                logs: 12,
              },
            ],
          },
        ],
        empty: [{ name: 'finished', count: 0, summary: [] }],
      },
    },
  ],
};

const answer80: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        all: [
          {
            name: 'pending',
            count: 1,
            summary: [
              {
                key: '123/1/4',
                ts: 1760009990000,
                state: 'pending',
                elapsed: 10000,
                spider: 'books',
                pending_time: 1760009990000,
              },
            ],
          },
          { name: 'running', count: 0, summary: [] },
          {
            name: 'finished',
            count: 3,
            summary: [
              {
                key: '123/1/3',
                ts: 1760004035210,
                state: 'finished',
                elapsed: 5964790,
                spider: 'books',
                finished_time: 1760004035210,
                close_reason: 'finished',
                items: 5,
                pages: 8,
                logs: 12,
              },
            ],
          },
        ],
        empty: [
          { name: 'pending', count: 0, summary: [] },
          { name: 'running', count: 0, summary: [] },
          { name: 'finished', count: 0, summary: [] },
        ],
      },
    },
  ],
};

const answer81: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        finished: [
          {
            name: 'finished',
            count: 3,
            summary: [
              {
                key: '123/1/3',
                ts: 1760004035210,
                state: 'finished',
                elapsed: 5964790,
                spider: 'books',
                finished_time: 1760004035210,
                close_reason: 'finished',
                items: 5,
                pages: 8,
                logs: 12,
              },
            ],
          },
        ],
        empty: [{ name: 'finished', count: 0, summary: [] }],
      },
    },
  ],
};

const answer82: ExampleAnswer = {
  content: [
    { types: ['application/json'], examples: { prices: { status: 'success', deleted: 'prices' } } },
  ],
};

const answer83: ExampleAnswer = {
  content: [
    {
      types: ['application/x-jsonlines'],
      examples: {
        one: [{ key: '123/1/4', prevstate: 'running' }],
        two: [
          { key: '123/1/4', prevstate: 'pending' },
          { key: '123/1/3', prevstate: 'finished' },
        ],
        empty: [],
      },
    },
  ],
};

const answer84: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: { one: { status: 'ok', count: 1 }, none: { status: 'ok', count: 0 } },
    },
  ],
};

const answer85: ExampleAnswer = {
  content: [
    {
      types: ['application/json'],
      examples: {
        nothingToDo: {
          non_field_errors: ['At least one of "add" or "remove" arguments must not be empty'],
        },
      },
    },
  ],
};

const answer86: ExampleAnswer = {
  content: [
    {
      types: ['text/plain'],
      examples: { noKey: 'Error parsing data, missing value for _key field\n' },
    },
  ],
};

const answer87: ExampleAnswer = {
  content: [
    {
      types: ['text/plain'],
      examples: {
        tooLarge: 'Error parsing data, Serialized value too large - max 1048576 bytes\n',
      },
    },
  ],
};

const refusals0: ExampleAnswers = {
  401: answer1,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals1: ExampleAnswers = {
  400: answer7,
  403: answer8,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals2: ExampleAnswers = {
  401: answer11,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals3: ExampleAnswers = {
  401: answer11,
  403: answer13,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals4: ExampleAnswers = {
  401: answer1,
  404: answer19,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals5: ExampleAnswers = {
  400: answer21,
  401: answer22,
  403: answer23,
  404: answer24,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals6: ExampleAnswers = {
  401: answer22,
  403: answer23,
  404: answer24,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals7: ExampleAnswers = { 429: answer2, 503: answer3, 504: answer4, default: answer5 };

const refusals8: ExampleAnswers = {
  403: answer8,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals9: ExampleAnswers = {
  401: answer11,
  409: answer48,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals10: ExampleAnswers = {
  400: answer74,
  403: answer8,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals11: ExampleAnswers = {
  400: answer85,
  401: answer22,
  403: answer23,
  404: answer24,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals12: ExampleAnswers = {
  400: answer86,
  401: answer1,
  413: answer87,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

const refusals13: ExampleAnswers = {
  401: answer1,
  413: answer87,
  429: answer2,
  503: answer3,
  504: answer4,
  default: answer5,
};

export const examples: Readonly<Record<OperationId, ExampleAnswers>> = {
  addActivity: { 200: answer0, ...refusals0 },
  addFieldComment: { 200: answer6, ...refusals1 },
  addFrontierRequests: { 200: answer9, ...refusals0 },
  addItemComment: { 200: answer6, ...refusals1 },
  archiveComment: { 200: answer0, ...refusals1 },
  archiveFieldComments: { 200: answer0, ...refusals1 },
  archiveItemComments: { 200: answer0, ...refusals1 },
  cancelJob: { 200: answer10, ...refusals2 },
  cancelJobs: { 200: answer12, ...refusals3 },
  countAppJobs: { 200: answer14, ...refusals1 },
  countComments: { 200: answer15, ...refusals1 },
  countJobs: { 200: answer16, ...refusals2 },
  countQueue: { 200: answer17, ...refusals0 },
  countRecords: { 200: answer18, ...refusals4 },
  createPeriodicJob: { 201: answer20, ...refusals5 },
  deleteBatches: { 200: answer0, ...refusals0 },
  deleteFromCollection: { 200: answer25, ...refusals0 },
  deleteJobField: { 200: answer0, ...refusals2 },
  deleteJobMetadata: { 200: answer0, ...refusals2 },
  deleteJobs: { 200: answer26, ...refusals1 },
  deletePeriodicJob: { 204: answer0, ...refusals6 },
  deleteRecord: { 200: answer0, ...refusals0 },
  deleteRecords: { 200: answer0, ...refusals0 },
  deleteSetting: { 200: answer0, ...refusals2 },
  deleteSlot: { 200: answer0, ...refusals0 },
  editComment: { 200: answer0, ...refusals1 },
  getItemStats: { 200: answer27, ...refusals4 },
  getJobSummaries: { 200: answer28, ...refusals2 },
  getLogStats: { 200: answer29, ...refusals4 },
  getPeriodicJob: { 200: answer20, ...refusals6 },
  getProjectSummary: { 200: answer30, ...refusals2 },
  getRequestStats: { 200: answer31, ...refusals4 },
  getServerTime: { 200: answer32, ...refusals7 },
  getSpider: { 200: answer33, ...refusals6 },
  getSpiderId: { 200: answer34, ...refusals2 },
  listAppJobLines: { 200: answer35, ...refusals1 },
  listAppJobs: { 200: answer36, ...refusals1 },
  listCollections: { 200: answer37, ...refusals0 },
  listFrontiers: { 200: answer38, ...refusals0 },
  listJobs: { 200: answer39, ...refusals2 },
  listLastJobs: { 200: answer40, ...refusals2 },
  listLastSpiderJobs: { 200: answer41, ...refusals2 },
  listPeriodicJobs: { 200: answer42, ...refusals6 },
  listProjects: { 200: answer43, ...refusals8 },
  listProjectSummaries: { 200: answer44, ...refusals2 },
  listSlots: { 200: answer45, ...refusals0 },
  listSpiders: { 200: answer46, ...refusals1 },
  pushJobs: { 200: answer47, ...refusals9 },
  readActivity: { 200: answer49, ...refusals0 },
  readCollection: { 200: answer50, ...refusals4 },
  readFieldComments: { 200: answer51, ...refusals1 },
  readFingerprints: { 200: answer52, ...refusals0 },
  readItem: { 200: answer53, ...refusals4 },
  readItemComments: { 200: answer51, ...refusals1 },
  readItemField: { 200: answer54, ...refusals4 },
  readItems: { 200: answer55, ...refusals4 },
  readJobComments: { 200: answer56, ...refusals1 },
  readJobField: { 200: answer57, ...refusals2 },
  readJobMetadata: { 200: answer58, ...refusals2 },
  readLog: { 200: answer59, ...refusals4 },
  readLogs: { 200: answer60, ...refusals4 },
  readProjectItems: { 200: answer55, ...refusals4 },
  readProjectLogs: { 200: answer60, ...refusals4 },
  readProjectRequests: { 200: answer61, ...refusals4 },
  readProjectsActivity: { 200: answer62, ...refusals0 },
  readProjectSamples: { 200: answer63, ...refusals4 },
  readQueue: { 200: answer64, ...refusals0 },
  readRecord: { 200: answer65, ...refusals4 },
  readRecordValue: { 200: answer66, ...refusals4 },
  readRequest: { 200: answer67, ...refusals4 },
  readRequests: { 200: answer61, ...refusals4 },
  readSample: { 200: answer68, ...refusals4 },
  readSamples: { 200: answer63, ...refusals4 },
  readScrapySettings: { 200: answer69, ...refusals1 },
  readSetting: { 200: answer70, ...refusals2 },
  readSettings: { 200: answer71, ...refusals2 },
  readSpiderItems: { 200: answer55, ...refusals4 },
  readSpiderLogs: { 200: answer60, ...refusals4 },
  readSpiderRequests: { 200: answer61, ...refusals4 },
  readSpiderSamples: { 200: answer63, ...refusals4 },
  renameCollection: { 202: answer72, ...refusals0 },
  runJob: { 200: answer73, ...refusals10 },
  scanCollection: { 200: answer75, ...refusals4 },
  scheduleJob: { 200: answer73, ...refusals10 },
  startNextJob: { 200: answer76, ...refusals2 },
  stopJob: { 200: answer77, ...refusals1 },
  summarizeJobs: { 200: answer78, ...refusals2 },
  summarizeJobsInState: { 200: answer79, ...refusals2 },
  summarizeSpiderJobs: { 200: answer80, ...refusals2 },
  summarizeSpiderJobsInState: { 200: answer81, ...refusals2 },
  truncateCollection: { 202: answer82, ...refusals0 },
  updateJobMetadata: { 200: answer0, ...refusals2 },
  updateJobs: { 200: answer83, ...refusals2 },
  updateJobTags: { 200: answer84, ...refusals1 },
  updatePeriodicJob: { 200: answer20, ...refusals5 },
  updateSettings: { 200: answer0, ...refusals2 },
  updateSpiderTags: { 200: answer33, ...refusals11 },
  writeCollection: { 200: answer0, ...refusals12 },
  writeItems: { 200: answer0, ...refusals13 },
  writeJobField: { 200: answer0, ...refusals2 },
  writeLogs: { 200: answer0, ...refusals13 },
  writeRecord: { 200: answer0, ...refusals13 },
  writeRequests: { 200: answer0, ...refusals13 },
  writeSamples: { 200: answer0, ...refusals13 },
};
