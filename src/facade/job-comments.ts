import type { Comment, JobComments as CommentsByItem } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import type { JobPath } from './job-key.ts';
import type { Session } from './session.ts';

/** What people have remarked on the items of a job. `items.comments` has those of one item. */
export class JobComments {
  readonly #session: Session;
  readonly #path: JobPath;

  constructor(session: Session, path: JobPath) {
    this.#session = session;
    this.#path = path;
  }

  /** All comments (`readJobComments`), by position of the item, `0`, or by that and a field's name, `0/title`. */
  all(options?: CallOptions): Promise<CommentsByItem> {
    return this.#session.call('readJobComments', { path: this.#path }, options);
  }

  /** All comments with the place they are at, one by one (`readJobComments`). */
  async *iter(options?: CallOptions): AsyncGenerator<[place: string, Comment], void, void> {
    for (const [place, comments] of Object.entries(await this.all(options))) {
      for (const comment of comments) yield [place, comment];
    }
  }

  /** Changes the text of a comment (`editComment`). */
  async edit(id: number, text: string, options?: CallOptions): Promise<void> {
    await this.#session.call('editComment', { path: commentPath(id), body: { text } }, options);
  }

  /** Archives a comment (`archiveComment`). */
  async archive(id: number, options?: CallOptions): Promise<void> {
    await this.#session.call('archiveComment', { path: commentPath(id) }, options);
  }
}

function commentPath(id: number): { comment: number } {
  return { comment: checkCount('id', id) ?? id };
}
