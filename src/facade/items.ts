import type { JsonObject } from '../generated/types.ts';
import { JobData, type JobDataOperations } from './job-data.ts';

const OPERATIONS: JobDataOperations = {
  read: 'readItems',
  readOne: 'readItem',
  stats: 'getItemStats',
};

/** The records a job has produced. Items are whatever the spider yielded; `as<T>()` gives them a type. */
export class Items<T extends object = JsonObject> extends JobData<T> {
  protected override readonly operations: JobDataOperations = OPERATIONS;

  /** The same items, seen as `U`. Nothing is checked at run time. */
  as<U extends object>(): Items<U> {
    return new Items<U>(this.transport, this.path);
  }
}
