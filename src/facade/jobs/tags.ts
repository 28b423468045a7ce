import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkNames } from '../arguments.ts';
import type { Session } from '../session.ts';

/** Tags to add and to remove. */
export interface TagChange {
  add?: readonly string[] | undefined;
  remove?: readonly string[] | undefined;
}

/** The names of `TagChange`. */
export const TAG_CHANGE: OptionNames<TagChange> = { add: true, remove: true };

/** The change without empty lists. TypeError if both lists are empty, which the service does not accept. */
export function checkTagChange(change: TagChange): { add?: string[]; remove?: string[] } {
  checkOptions('a change of tags', change, TAG_CHANGE);
  const { add = [], remove = [] } = change;
  if (add.length === 0 && remove.length === 0) {
    throw new TypeError('a change of tags needs at least one tag to add or to remove');
  }
  // A text would be taken for a list of its letters.
  if (!Array.isArray(add) || !Array.isArray(remove)) throw new TypeError('tags come as a list');
  checkNames('a tag', add);
  checkNames('a tag', remove);
  return {
    ...(add.length > 0 && { add: [...add] }),
    ...(remove.length > 0 && { remove: [...remove] }),
  };
}

/** Changes the tags of jobs (`updateJobTags`), and resolves to the number of changed jobs. TypeError if it is empty. */
export async function changeJobTags(
  session: Session,
  jobs: { project: number; job: string[] } | { project: number; spider: string },
  change: TagChange,
  options?: CallOptions,
): Promise<number> {
  const { add, remove } = checkTagChange(change);
  const body = { ...jobs, ...(add && { add_tag: add }), ...(remove && { remove_tag: remove }) };
  const { count } = await session.call('updateJobTags', { body }, options);
  return count;
}
