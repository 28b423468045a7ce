import { checkNames } from './name.ts';

/** Tags to add and to remove. */
export interface TagChange {
  add?: readonly string[] | undefined;
  remove?: readonly string[] | undefined;
}

/** The change, without empty lists. TypeError if nothing is left of it, for the service refuses that. */
export function checkTagChange({ add = [], remove = [] }: TagChange): {
  add?: string[];
  remove?: string[];
} {
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
