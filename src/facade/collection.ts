import type { CollectionType, JsonObject } from '../generated/types.ts';
import type { CallOptions, RecordOptions } from '../transport/options.ts';
import type { BatchWriter } from '../writer/batch-writer.ts';
import type { WriterOptions } from '../writer/writer-options.ts';
import type { CollectionParams, CollectionSelection } from './collection-params.ts';
import { countRecords, readCollection } from './collection-reads.ts';
import { checkKeyed, collectionWriter } from './collection-writer.ts';
import { collect } from './collect.ts';
import { many } from './many.ts';
import { checkName } from './name.ts';
import type { Session } from './session.ts';
import { eachOf } from './unless-stopped.ts';

// Servers differ in what they make of these in a path, even encoded: `a%2Fvalue` might be the value of `a`.
const AMBIGUOUS = /[/\\%;]/;

/** A record with the key it is kept by. */
export type Keyed<T> = T & { _key: string };

/** Where a collection is in the paths of the API. */
export interface CollectionPath {
  project: number;
  type: CollectionType;
  name: string;
}

/** Records of a project by key: in the order of their keys, each at most 1 MiB as JSON. */
export class Collection<T extends object = JsonObject> implements AsyncIterable<Keyed<T>> {
  readonly #session: Session;
  readonly #path: CollectionPath;
  readonly type: CollectionType;
  readonly name: string;

  constructor(session: Session, path: CollectionPath) {
    this.#session = session;
    this.#path = path;
    this.type = path.type;
    this.name = path.name;
  }

  /** The record of this key, without `_key` (`readRecord`). NotFoundError if there is none. */
  async get(key: string, options?: RecordOptions): Promise<T> {
    checkName('key', key);
    const path = { ...this.#path, key };
    const [record] = (await this.#isOutOfReach(key, options))
      ? await this.#session.call(
          'readCollection',
          { path: this.#path, query: { key: [key] } },
          options,
        )
      : await this.#session.call('readRecord', { path }, options);
    if (record) return record as T;
    throw await this.#session.missing(
      'readRecord',
      path,
      `there is no record ${JSON.stringify(key)}`,
    );
  }

  /** Stores one record, or several in one call (`writeCollection`); one of the same key is replaced. */
  async set(records: Keyed<T> | readonly Keyed<T>[], options?: CallOptions): Promise<void> {
    const body = many(records);
    if (body.length === 0) throw new TypeError('set needs at least one record');
    body.forEach(checkKeyed);
    await this.#session.call('writeCollection', { path: this.#path, body }, options);
  }

  /** Deletes the records of these keys (`deleteRecords`); keys that are not there are fine. */
  async delete(keys: string | Iterable<string>, options?: CallOptions): Promise<void> {
    const body = typeof keys === 'string' ? [keys] : [...keys];
    body.forEach((key) => checkName('the key of a record', key));
    if (body.length === 0) return;
    await this.#session.call('deleteRecords', { path: this.#path, body }, options);
  }

  /** Deletes all records, of all collections of this name whatever their type (`truncateCollection`). */
  async truncate(options?: CallOptions): Promise<void> {
    const { project, name } = this.#path;
    await this.#session.call('truncateCollection', { path: { project }, query: { name } }, options);
  }

  /** The number of records (`countRecords`): asks again for as long as the service has not seen them all. */
  async count(params: CollectionSelection = {}, options?: CallOptions): Promise<number> {
    return countRecords(this.#session, this.#path, params, options);
  }

  /** The records in the order of their keys (`readCollection`). StreamInterruptedError if the answer breaks off. */
  iter(params: CollectionParams = {}, options?: CallOptions): AsyncGenerator<Keyed<T>, void, void> {
    return eachOf(readCollection<T>(this.#session, this.#path, params, options), options);
  }

  /** As `iter`, all at once. */
  list(params?: CollectionParams, options?: CallOptions): Promise<Keyed<T>[]> {
    return collect(this.iter(params, options));
  }

  [Symbol.asyncIterator](): AsyncIterator<Keyed<T>> {
    return this.iter();
  }

  /** A writer for many records, which `client.close()` closes too. RangeError for an option out of range. */
  createWriter(options?: WriterOptions): BatchWriter<Keyed<T>> {
    return collectionWriter(this.#session, this.#path, options);
  }

  /** May the path of the record lead elsewhere: to an endpoint, or to another level? Then it is found in a listing. */
  async #isOutOfReach(key: string, options?: CallOptions): Promise<boolean> {
    if (key === '.' || key === '..' || AMBIGUOUS.test(key)) return true;
    const transport = await this.#session.transport(options);
    return transport.isShadowed('readRecord', 'key', key);
  }
}
