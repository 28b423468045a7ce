import { ScrapinghubError } from './scrapinghub-error.ts';

/** A reason why a record does not match a schema. */
export interface RecordIssue {
  /** The validator's own words, which may quote the value. */
  readonly message: string;
  /** The place in the record. */
  readonly path: readonly PropertyKey[];
}

/** A record does not match the schema that the caller gave. The record itself is not part of the error. */
export class InvalidRecordError extends ScrapinghubError {
  override readonly name = 'InvalidRecordError';
  /** Key of the record, such as `'123/1/2/7'`. Pass it as `startAfter` to resume after the record. */
  readonly key: string;
  /** Index of the record in the job, from 0. */
  readonly position: number;
  readonly issues: readonly RecordIssue[];

  constructor(operation: string, key: string, position: number, issues: readonly RecordIssue[]) {
    const places = [...new Set(issues.map(({ path }) => path.map(String).join('.')))];
    const where = places.filter((place) => place !== '').join(', ');
    super(`${operation} ${key}: the record does not pass the schema${where && `, at ${where}`}`);
    this.key = key;
    this.position = position;
    this.issues = issues;
  }
}
