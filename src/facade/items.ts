import type { JsonObject } from '../generated/types.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import { ItemComments } from './item-comments.ts';

const OPERATIONS: CountedJobDataOperations = {
  read: 'readItems',
  readOne: 'readItem',
  write: 'writeItems',
  stats: 'getItemStats',
};

/** The records a job has produced. Items are whatever the spider yielded; `as<T>()` gives them a type. */
export class Items<T extends object = JsonObject> extends CountedJobData<T> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /** What people have remarked on single items. */
  get comments(): ItemComments {
    return new ItemComments(this.session, this.path);
  }

  /** The same items, seen as `U`. Nothing is checked at run time. */
  as<U extends object>(): Items<U> {
    return new Items<U>(this.session, this.path);
  }
}
