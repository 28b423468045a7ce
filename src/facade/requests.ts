import type { RequestEntry, NewRequestEntry as RequestRecord } from '../generated/types.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import type { ReadParams } from './read-params.ts';
import { toTimestamp } from './timestamp.ts';

/** A request that a spider has made. */
export interface NewRequestEntry {
  url: string;
  /** HTTP status of the response. */
  status: number;
  /** Default GET. */
  method?: string | undefined;
  /** Bytes of the response. */
  rs: number;
  /** Milliseconds it took. */
  duration: number;
  /** When it was made. Default: now. */
  time?: number | Date | undefined;
  /** Index of the request whose response led to this one. */
  parent?: number | null | undefined;
  /** Fingerprint. */
  fp?: string | null | undefined;
}

const OPERATIONS: CountedJobDataOperations = {
  read: 'readRequests',
  readOne: 'readRequest',
  write: 'writeRequests',
  stats: 'getRequestStats',
};

/** The requests a job has made. */
export class Requests extends CountedJobData<RequestEntry, ReadParams, RequestRecord> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /** Writes a request; see `write` for when it is stored. Resolves to its index, to be a later one's `parent`. */
  async add({ method = 'GET', time, ...entry }: NewRequestEntry): Promise<number> {
    const { parent = null, fp = null } = entry;
    return this.write({ ...entry, method, parent, fp, time: toTimestamp(time) ?? Date.now() });
  }
}
