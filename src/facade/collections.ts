import type { CollectionEntry, CollectionType, JsonObject } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Collection } from './collection.ts';
import { collectionOf } from './collection-of.ts';
import { collect } from './collect.ts';
import type { Session } from './session.ts';
import { eachOf } from './unless-stopped.ts';

/** The collections of a project: records by key, kept apart from any job. */
export class Collections {
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    this.#session = session;
    this.#project = project;
  }

  /**
   * The collection of this type and name: `s` plain, `cs` cached for a month, `vs` versioned, `vcs` both. It comes
   * into being with its first record. TypeError for another type, or a name that is not of letters, digits and `_`.
   */
  get<T extends object = JsonObject>(type: CollectionType, name: string): Collection<T> {
    return collectionOf<T>(this.#session, { project: this.#project, type, name });
  }

  /** A plain collection. TypeError as for `get`. */
  getStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('s', name);
  }

  /** A collection whose records expire after a month. TypeError as for `get`. */
  getCachedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('cs', name);
  }

  /** A collection that keeps up to three copies of a record. TypeError as for `get`. */
  getVersionedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('vs', name);
  }

  /** A collection that does both. TypeError as for `get`. */
  getVersionedCachedStore<T extends object = JsonObject>(name: string): Collection<T> {
    return this.get('vcs', name);
  }

  /** Type and name of each collection (`listCollections`). */
  async *iter(options?: CallOptions): AsyncGenerator<CollectionEntry, void, void> {
    const args = { path: { project: this.#project } };
    yield* eachOf(this.#session.records('listCollections', args, options), options);
  }

  /** As `iter`, all at once. */
  list(options?: CallOptions): Promise<CollectionEntry[]> {
    return collect(this.iter(options));
  }
}
