import { isObject } from '../wire/call.ts';
import { unreadable } from '../wire/refusal.ts';
import type { RecordStyle } from '../wire/records.ts';
import { messagePackSize } from './message-pack-size.ts';

/** What a job writes, at positions that count from 0. */
export type EntryKind = 'items' | 'logs' | 'requests' | 'samples';

/** What an entry adds to the numbers of its job. */
export interface Measure {
  readonly bytes: number;
  /** What is counted of it: the names of its fields, or the level of a log entry. */
  readonly counted: readonly string[];
}

interface KindOfEntry {
  readonly style: RecordStyle;
  /** Measures an entry. Refusal for what is no entry of this kind. */
  measure(value: unknown): Measure;
}

export const entryKinds: Readonly<Record<EntryKind, KindOfEntry>> = {
  items: {
    style: { lastNewline: true },
    measure: (value) => ({
      bytes: messagePackSize(value),
      counted: Object.keys(asObject(value)),
    }),
  },
  logs: {
    style: {
      metaFirst: true,
      noKeyInMessagePack: true,
      fields: ['time', 'level', 'message'],
    },
    measure: (value) => {
      const { message, level } = asObject(value);
      if (typeof message !== 'string') throw unreadable('missing value for message field');
      if (!Number.isInteger(level)) throw unreadable('missing value for level field');
      return { bytes: messagePackSize(message), counted: [String(level)] };
    },
  },
  requests: {
    style: { metaFirst: true },
    measure: (value) => {
      const fields = asObject(value);
      const { fp, url, status, rs, duration, parent } = fields;
      const sizes = [fp, url, status, rs, duration, parent].map(messagePackSize);
      return {
        bytes: sizes.reduce((total, size) => total + size, 2),
        counted: Object.keys(fields).filter((name) => fields[name] !== null && name !== 'time'),
      };
    },
  },
  samples: {
    style: {},
    measure: (value) => {
      if (!Array.isArray(value)) throw unreadable('a sample is a list');
      return { bytes: messagePackSize(value), counted: [] };
    },
  },
};

function asObject(value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw unreadable('not a JSON object');
  return value;
}
