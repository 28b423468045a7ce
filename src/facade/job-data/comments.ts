import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { Comment, JobComments as CommentsByItem } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, checkText } from '../arguments.ts';
import type { JobPath } from '../jobs/job-key.ts';
import { iteratePromise } from '../iterators.ts';
import { Resource } from '../resource.ts';

/** The comments on the items of a job. `items.comments` has those of one item. */
export class JobComments extends Resource<JobPath> {
  /** All comments (`readJobComments`), by index of the item, as in `0`, or by index and field, as in `0/title`. */
  async all(options?: CallOptions): Promise<CommentsByItem> {
    return this.session.call('readJobComments', { path: this.path }, options);
  }

  /** All comments with their item or field, one by one (`readJobComments`). */
  iter(options?: CallOptions): AsyncGenerator<[place: string, Comment], void, void> {
    return iteratePromise((calling) => this.#list(calling), options);
  }

  /** Changes the text of a comment (`editComment`). */
  async edit(id: number, text: string, options?: CallOptions): Promise<void> {
    await this.session.call(
      'editComment',
      { path: commentPath(id), body: { text: checkText('text', text) } },
      options,
    );
  }

  /** Archives a comment (`archiveComment`). */
  async archive(id: number, options?: CallOptions): Promise<void> {
    await this.session.call('archiveComment', { path: commentPath(id) }, options);
  }

  async #list(options: CallOptions): Promise<[place: string, Comment][]> {
    const places = Object.entries(await this.all(options));
    return places.flatMap(([place, comments]) =>
      comments.map((comment): [string, Comment] => [place, comment]),
    );
  }
}

function commentPath(id: number): { comment: number } {
  return { comment: checkCount('id', id) };
}

/** An item of a job by its index, or one field of it. */
export interface CommentPlace {
  /** Index of the item, from 0. */
  index: number;
  /** Name of a field. Default: the item as a whole. */
  field?: string | undefined;
}

/** The names of `CommentPlace`. */
const COMMENT_PLACE: OptionNames<CommentPlace> = { index: true, field: true };

/** The comments on single items of a job, or on fields of them. */
export class ItemComments extends Resource<JobPath> {
  /** The comments of an item or a field (`readItemComments`, `readFieldComments`). */
  async list(place: CommentPlace, options?: CallOptions): Promise<Comment[]> {
    const { path, field } = this.#placeOf(place);
    return field === undefined
      ? this.session.call('readItemComments', { path }, options)
      : this.session.call('readFieldComments', { path: { ...path, field } }, options);
  }

  /** Adds a comment to an item or a field (`addItemComment`, `addFieldComment`). */
  async add(place: CommentPlace, text: string, options?: CallOptions): Promise<Comment> {
    const { path, field } = this.#placeOf(place);
    const body = { text: checkText('text', text) };
    return field === undefined
      ? this.session.call('addItemComment', { path, body }, options)
      : this.session.call('addFieldComment', { path: { ...path, field }, body }, options);
  }

  /** Archives the comments of an item or a field (`archiveItemComments`, `archiveFieldComments`). */
  async archive(place: CommentPlace, options?: CallOptions): Promise<void> {
    const { path, field } = this.#placeOf(place);
    if (field === undefined) {
      await this.session.call('archiveItemComments', { path }, options);
    } else {
      await this.session.call('archiveFieldComments', { path: { ...path, field } }, options);
    }
  }

  #placeOf(place: CommentPlace): { path: JobPath & { index: number }; field: string | undefined } {
    checkOptions('a comment', place, COMMENT_PLACE);
    const { index, field } = place;
    return { path: { ...this.path, index: checkCount('index', index) }, field };
  }
}
