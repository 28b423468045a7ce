import { ScrapinghubError } from './scrapinghub-error.ts';

/** The body of a successful response is not what the document says. Its content is never part of the error. */
export class MalformedResponseError extends ScrapinghubError {
  override readonly name = 'MalformedResponseError';
  /** Number of the line, from 1, in a body of JSON Lines. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }

  /** The same error, with the name of its call in the message. */
  of(call: string): MalformedResponseError {
    return new MalformedResponseError(`${call}: ${this.message}`, this.line);
  }
}
