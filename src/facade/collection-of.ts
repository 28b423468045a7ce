import { COLLECTION_NAME, COLLECTION_TYPES } from '../generated/constants.ts';
import type { Collection, CollectionPath } from './collection.ts';
import { collectionWriter } from './collection-writer.ts';
import { deferred } from './deferred.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';

/** The collection there. TypeError for a type that there is not, or a name that is not of letters, digits and `_`. */
export function collectionOf<T extends object>(
  session: Session,
  path: CollectionPath,
): Collection<T> {
  const { type, name } = path;
  if (!COLLECTION_TYPES.includes(type)) {
    const types = COLLECTION_TYPES.join(', ');
    throw new TypeError(`a collection's type is one of ${types}, not ${shown(type)}`);
  }
  if (typeof name !== 'string' || !COLLECTION_NAME.test(name)) {
    throw new TypeError(
      `a collection's name has only letters, digits and _: ${shown(name)} has not`,
    );
  }
  const collection: Collection<T> = deferred<Collection<T>>(
    session,
    (engine) => new engine.Collection<T>(session, path),
    {
      get: 'once',
      set: 'once',
      delete: 'once',
      truncate: 'once',
      count: 'once',
      iter: 'each',
      list: 'once',
    },
    {
      type,
      name,
      createWriter: (options) => collectionWriter(session, path, options),
      [Symbol.asyncIterator]: () => collection.iter(),
    },
  );
  return collection;
}
