import type { CollectionEntry, CollectionType, JsonObject } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { collect, iterateValues } from '../iterators.ts';
import { Resource } from '../resource.ts';
import { Collection } from './collection.ts';

/** The collections of a project: records with keys, which belong to no job. */
export class Collections extends Resource<{ project: number }> {
  /**
   * The collection of this type and name: `s` plain, `cs` with records that expire after a month, `vs` versioned, `vcs`
   * both. The first record creates it. TypeError for another type, or for a name with other characters than letters,
   * digits and `_`.
   */
  get<T extends object = JsonObject>(type: CollectionType, name: string): Collection<T> {
    return new Collection<T>(this.session, { ...this.path, type, name });
  }

  /** A plain collection. TypeError as for `get`. */
  getStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('s', name);
  }

  /** A collection whose records expire after a month. TypeError as for `get`. */
  getCachedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('cs', name);
  }

  /** A collection that keeps up to three versions of a record. TypeError as for `get`. */
  getVersionedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('vs', name);
  }

  /** A collection that keeps up to three versions of a record, which expire after a month. TypeError as for `get`. */
  getVersionedCachedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('vcs', name);
  }

  /** Type and name of each collection (`listCollections`). */
  iter(options?: CallOptions): AsyncGenerator<CollectionEntry, void, void> {
    const args = { path: this.path };
    return iterateValues(
      (reading) => this.session.records('listCollections', args, reading),
      options,
    );
  }

  /** As `iter`, all at once. */
  list(options?: CallOptions): Promise<CollectionEntry[]> {
    return collect(this.iter(options));
  }
}
