import type { BatchWriter } from '../writer/batch-writer.ts';
import type { WriterOptions } from '../writer/writer-options.ts';
import type { CollectionPath, Keyed } from './collection.ts';
import { checkName } from './name.ts';
import type { Session } from './session.ts';
import { storeTarget } from './store-target.ts';

/** A writer for a collection. RangeError for an option out of range. */
export function collectionWriter<T>(
  session: Session,
  path: CollectionPath,
  options?: WriterOptions,
): BatchWriter<Keyed<T>> {
  const target = storeTarget<Keyed<T>>(session, 'writeCollection', path, { check: checkKeyed });
  return session.writers.create(target, options);
}

/** TypeError for a record that has no key. */
export function checkKeyed(record: { _key: string }): void {
  checkName('the _key of a record', record._key);
}
