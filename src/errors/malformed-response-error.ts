import { ScrapinghubError } from './scrapinghub-error.ts';

/** The body of a successful response is not what the document says. Its content is never part of the error. */
export class MalformedResponseError extends ScrapinghubError {
  override readonly name = 'MalformedResponseError';
  /** Number of the line, from 1, in a body of JSON Lines. A read that resumes counts from its last request. */
  readonly line: number | undefined;
  /** Key of the record that cannot be decoded, if it can be found. Pass it as `startAfter` to resume after the record. */
  readonly key: string | undefined;

  constructor(message: string, line?: number, key?: string) {
    super(message);
    this.line = line;
    this.key = key;
  }

  /** The same error, with the name of its call in the message. */
  of(call: string): MalformedResponseError {
    return new MalformedResponseError(`${call}: ${this.message}`, this.line, this.key);
  }

  /** The same error, with the key of the record before it in the message, unless it names a record itself. */
  after(key: string | undefined): MalformedResponseError {
    if (key === undefined || this.key !== undefined) return this;
    return new MalformedResponseError(`${this.message}, after record ${key}`, this.line);
  }
}
