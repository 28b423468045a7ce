// Generated from openapi/ by `npm run generate`. Do not edit.

export const COLLECTION_NAME: RegExp = /^\w+$/;

export const COLLECTION_TYPES: readonly ('s' | 'cs' | 'vs' | 'vcs')[] = ['s', 'cs', 'vs', 'vcs'];

export const CRON_FIELDS = [
  { name: 'minute', minimum: 0, maximum: 59 },
  { name: 'hour', minimum: 0, maximum: 23 },
  { name: 'day of the month', minimum: 1, maximum: 31 },
  { name: 'month', minimum: 1, maximum: 12 },
  { name: 'day of the week', minimum: 0, maximum: 7 },
] as const;

export const LogLevel = { DEBUG: 10, INFO: 20, WARNING: 30, ERROR: 40, CRITICAL: 50 } as const;

export const MAX_VALUE_BYTES: number = 1048576;
