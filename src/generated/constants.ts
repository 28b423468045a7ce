// Generated from openapi/ by `npm run generate`. Do not edit.

/** Parameters of paths that are whole numbers, wherever they occur. */
export const INTEGER_PATH_PARAMETERS: readonly string[] = [
  'comment',
  'id',
  'index',
  'job',
  'project',
  'spider',
];

export const COLLECTION_NAME: RegExp = /^\w+$/;

export const COLLECTION_TYPES: readonly ('s' | 'cs' | 'vs' | 'vcs')[] = ['s', 'cs', 'vs', 'vcs'];

export const CRON_FIELDS = [
  { name: 'minute', minimum: 0, maximum: 59 },
  { name: 'hour', minimum: 0, maximum: 23 },
  { name: 'day of the month', minimum: 1, maximum: 31 },
  { name: 'month', minimum: 1, maximum: 12 },
  { name: 'day of the week', minimum: 0, maximum: 7 },
] as const;

export const FILTER_OPERATORS: readonly (
  | '='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | 'exists'
  | 'notexists'
  | 'contains'
  | 'icontains'
  | 'isempty'
  | 'isnotempty'
  | 'matches'
  | 'haselement'
  | 'hasnotelement'
)[] = [
  '=',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  'exists',
  'notexists',
  'contains',
  'icontains',
  'isempty',
  'isnotempty',
  'matches',
  'haselement',
  'hasnotelement',
];

export const FRONTIER_BATCH_SIZE: number = 100;

export const JOB_STATES: readonly ('pending' | 'running' | 'finished' | 'deleted')[] = [
  'pending',
  'running',
  'finished',
  'deleted',
];

export const LogLevel = { DEBUG: 10, INFO: 20, WARNING: 30, ERROR: 40, CRITICAL: 50 } as const;

export const MAX_CANCELLED_JOBS: number = 1000;

export const MAX_SCANNED_RECORDS: number = 500000;

export const MAX_VALUE_BYTES: number = 1048576;

export const PRIORITIES: readonly (0 | 1 | 2 | 3 | 4)[] = [0, 1, 2, 3, 4];

export const SUMMARY_SIZE: number = 5;

export const SUMMARY_STATES: readonly ('pending' | 'running' | 'finished')[] = [
  'pending',
  'running',
  'finished',
];

export const VERSIONED_COLLECTION_TYPES: readonly string[] = ['vs', 'vcs'];
