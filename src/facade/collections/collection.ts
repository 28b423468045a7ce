import { checkOptions } from '../../codec/known-options.ts';
import {
  COLLECTION_NAME,
  COLLECTION_TYPES,
  VERSIONED_COLLECTION_TYPES,
} from '../../generated/constants.ts';
import type { CollectionType, JsonObject } from '../../generated/types.ts';
import { readRecords } from '../../reader/read.ts';
import { splitQuery } from '../../reader/split-query.ts';
import type { CallOptions } from '../../transport/options.ts';
import { isOtherEndpoint } from '../../transport/path.ts';
import type { BatchWriter } from '../../writer/batch-writer.ts';
import type { WriterOptions } from '../../writer/writer-options.ts';
import { checkName, MAX_DELETED, quote, splitList, toArray } from '../arguments.ts';
import { countParts } from '../count-parts.ts';
import { collect, iterateValues } from '../iterators.ts';
import type { AsksForMeta, MetaField, WithMeta } from '../job-data/read-params.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import {
  COLLECTION_PARAMS,
  COLLECTION_SELECTION,
  type CollectionParams,
  type CollectionQuery,
  type CollectionSelection,
  selectsNothing,
  type SelectionQuery,
  toCollectionQuery,
  toSelectionQuery,
} from './collection-params.ts';

// Servers disagree about these in a path, even encoded: `a%2Fvalue` might be the value of `a`.
const AMBIGUOUS = /[/\\%;]/;

/** A record with its key. */
export type Keyed<T> = T & { _key: string };

/** Where a collection is in the paths of the API. */
export interface CollectionPath {
  project: number;
  type: CollectionType;
  name: string;
}

/** Records of a project by key, in the order of their keys. A record may have at most 1 MiB as JSON. */
export class Collection<T extends object = JsonObject>
  extends Resource<CollectionPath>
  implements AsyncIterable<Keyed<T>>
{
  constructor(session: Session, path: CollectionPath) {
    super(session, path);
    const { type, name } = path;
    if (!COLLECTION_TYPES.includes(type)) {
      const types = COLLECTION_TYPES.join(', ');
      throw new TypeError(`a collection's type is one of ${types}, not ${quote(type)}`);
    }
    if (typeof name !== 'string' || !COLLECTION_NAME.test(name)) {
      throw new TypeError(
        `a collection's name has only letters, digits and _: ${quote(name)} has not`,
      );
    }
  }

  get type(): CollectionType {
    return this.path.type;
  }

  get name(): string {
    return this.path.name;
  }

  /** The record with this key, without `_key` (`readRecord`). NotFoundError if it does not exist. */
  async get(key: string, options?: CallOptions): Promise<T> {
    checkName('key', key);
    const path = { ...this.path, key };
    const [record] = canBePath(key)
      ? await this.session.call('readRecord', { path }, options)
      : await this.session.call(
          'readCollection',
          { path: this.path, query: { key: [key] } },
          options,
        );
    if (record) return record as T;
    throw this.session.notFound('readRecord', path, `there is no record ${JSON.stringify(key)}`);
  }

  /** Stores one record, or several in one request (`writeCollection`). They replace records with the same key. */
  async set(records: Keyed<T> | readonly Keyed<T>[], options?: CallOptions): Promise<void> {
    const body = toArray(records);
    if (body.length === 0) return;
    body.forEach(checkKey);
    await this.session.call('writeCollection', { path: this.path, body }, options);
  }

  /** Deletes the records with these keys (`deleteRecords`), 10,000 with each request, in order. A key need not exist. */
  async delete(keys: string | Iterable<string>, options?: CallOptions): Promise<void> {
    const all = typeof keys === 'string' ? [keys] : [...keys];
    all.forEach((key) => checkName('the key of a record', key));
    for (const body of splitList(all, MAX_DELETED)) {
      await this.session.call('deleteRecords', { path: this.path, body }, options);
    }
  }

  /** Deletes all records of all collections with this name, whatever their type (`truncateCollection`). */
  async truncate(options?: CallOptions): Promise<void> {
    const { project, name } = this.path;
    await this.session.call('truncateCollection', { path: { project }, query: { name } }, options);
  }

  /** The number of records (`countRecords`). It sends requests until the service has counted all of them. */
  async count(params: CollectionSelection = {}, options?: CallOptions): Promise<number> {
    checkOptions('a count of records', params, COLLECTION_SELECTION);
    if (selectsNothing(params)) return 0;
    let total = 0;
    for (const selection of splitQuery(toSelectionQuery(params))) {
      total += await this.#count(selection, params.start, options);
    }
    return total;
  }

  async #count(
    selection: SelectionQuery,
    first: string | undefined,
    options: CallOptions | undefined,
  ): Promise<number> {
    return countParts('countRecords', first, (start) => {
      const query = start === undefined ? selection : { ...selection, start };
      return this.session.call('countRecords', { path: this.path, query }, options);
    });
  }

  /** The records in the order of their keys (`readCollection`). StreamInterruptedError if the response breaks off. */
  iter<M extends MetaField>(
    params: CollectionParams & AsksForMeta<M>,
    options?: CallOptions,
  ): AsyncGenerator<WithMeta<Keyed<T>, M>, void, void>;
  iter(params?: CollectionParams, options?: CallOptions): AsyncGenerator<Keyed<T>, void, void>;
  iter(params: CollectionParams = {}, options?: CallOptions): AsyncGenerator<Keyed<T>, void, void> {
    return iterateValues((reading) => this.#read(params, reading), options);
  }

  /** As `iter`, all at once. */
  list<M extends MetaField>(
    params: CollectionParams & AsksForMeta<M>,
    options?: CallOptions,
  ): Promise<WithMeta<Keyed<T>, M>[]>;
  list(params?: CollectionParams, options?: CallOptions): Promise<Keyed<T>[]>;
  list(params?: CollectionParams, options?: CallOptions): Promise<Keyed<T>[]> {
    return collect(this.iter(params, options));
  }

  [Symbol.asyncIterator](): AsyncIterator<Keyed<T>> {
    return this.iter();
  }

  /** Creates a writer for many records, which `client.close()` closes, too. RangeError for an invalid option. */
  createWriter(options?: WriterOptions): BatchWriter<Keyed<T>> {
    const helpers = { check: checkKey };
    const target = this.session.batchTarget<Keyed<T>>('writeCollection', this.path, helpers);
    return this.session.writers.create(target, options);
  }

  async *#read(
    params: CollectionParams,
    options: CallOptions,
  ): AsyncGenerator<Keyed<T>[], void, void> {
    checkOptions('a read of records', params, COLLECTION_PARAMS);
    const query = toCollectionQuery(params);
    if (query.count === 0 || selectsNothing(params)) return;
    const read = { path: this.path, query, canResume: this.#canResume(query) };
    const chunks = readRecords(this.session, 'readCollection', read, options);
    // The caller says what type the records have; the query asks for `_key`.
    yield* chunks as AsyncIterable<Keyed<T>[]>;
  }

  /** Not where a key may come several times, or where nothing says what comes after it. */
  #canResume({ key, prefix = [], prefixcount }: CollectionQuery): boolean {
    if (VERSIONED_COLLECTION_TYPES.includes(this.type)) return false;
    return key === undefined && prefixcount === undefined && prefix.length <= 1;
  }
}

/** Is a path with this key certainly the path of the record? If not, the record is searched in the collection. */
function canBePath(key: string): boolean {
  if (key === '.' || key === '..' || AMBIGUOUS.test(key)) return false;
  return !isOtherEndpoint('readRecord', 'key', key);
}

/** TypeError for a record without a key. */
function checkKey(record: { _key: string }): void {
  checkName('the _key of a record', record._key);
}
