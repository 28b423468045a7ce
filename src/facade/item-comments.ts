import type { Comment } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import type { JobPath } from './job-key.ts';
import type { Session } from './session.ts';

/** An item of a job by its position, or one field of it. */
export interface CommentPlace {
  /** Position of the item, from 0. */
  index: number;
  /** Name of a field. Default: the item as a whole. */
  field?: string | undefined;
}

/** What people have remarked on single items of a job, or on fields of them. */
export class ItemComments {
  readonly #session: Session;
  readonly #path: JobPath;

  constructor(session: Session, path: JobPath) {
    this.#session = session;
    this.#path = path;
  }

  /** The comments of an item or a field (`readItemComments`, `readFieldComments`). */
  async list({ index, field }: CommentPlace, options?: CallOptions): Promise<Comment[]> {
    const path = this.#at(index);
    return field === undefined
      ? this.#session.call('readItemComments', { path }, options)
      : this.#session.call('readFieldComments', { path: { ...path, field } }, options);
  }

  /** Comments on an item or a field (`addItemComment`, `addFieldComment`). */
  async add({ index, field }: CommentPlace, text: string, options?: CallOptions): Promise<Comment> {
    const path = this.#at(index);
    const body = { text };
    return field === undefined
      ? this.#session.call('addItemComment', { path, body }, options)
      : this.#session.call('addFieldComment', { path: { ...path, field }, body }, options);
  }

  /** Archives the comments of an item or a field (`archiveItemComments`, `archiveFieldComments`). */
  async archive({ index, field }: CommentPlace, options?: CallOptions): Promise<void> {
    const path = this.#at(index);
    if (field === undefined) {
      await this.#session.call('archiveItemComments', { path }, options);
    } else {
      await this.#session.call('archiveFieldComments', { path: { ...path, field } }, options);
    }
  }

  #at(index: number): JobPath & { index: number } {
    return { ...this.#path, index: checkCount('index', index) ?? index };
  }
}
