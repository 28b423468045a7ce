import { ScrapinghubError } from './scrapinghub-error.ts';

/** What a schema has against a record. */
export interface RecordIssue {
  /** The validator's own words, which may quote the value. */
  readonly message: string;
  /** Where in the record. */
  readonly path: readonly PropertyKey[];
}

/** A record does not pass the schema that the caller gave. The record itself is not part of the error. */
export class InvalidRecordError extends ScrapinghubError {
  override readonly name = 'InvalidRecordError';
  /** Key of the record, such as `'123/1/2/7'`: a `startAfter` to go on behind it. */
  readonly key: string;
  /** Its position in the job, from 0. */
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
