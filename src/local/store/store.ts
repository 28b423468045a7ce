import type { KeyRange } from './keys.ts';

/** A change of the store. */
export type Change =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string };

/** A key and its value. */
export type Entry = [key: string, value: string];

interface ReadOptions extends KeyRange {
  readonly reverse?: boolean;
}

interface IteratorOptions extends ReadOptions {
  readonly highWaterMarkBytes: number;
}

/** What the store needs of a database: a part of abstract-level, which the databases in memory and on disk share. */
export interface Database {
  get(key: string): Promise<string | undefined>;
  getMany(keys: string[]): Promise<(string | undefined)[]>;
  batch(changes: Change[]): Promise<void>;
  iterator(options: IteratorOptions): {
    nextv(size: number): Promise<Entry[]>;
    close(): Promise<void>;
  };
  clear(): Promise<void>;
  close(): Promise<void>;
}

const PAGE = 500;
const FIRST_PAGE = 20;
/** Bytes that a database on disk reads at once. */
const READ_BYTES = 256 * 1024;

/** The disk is full, or something else keeps the store from writing. Nothing of the change is stored. */
export class StoreWriteError extends Error {
  override readonly name = 'StoreWriteError';
}

/** Everything that the service keeps: ordered keys, each with a text. */
export class Store {
  #database: Database;
  readonly #reopen: () => Promise<Database>;

  constructor(database: Database, reopen: () => Promise<Database>) {
    this.#database = database;
    this.#reopen = reopen;
  }

  get(key: string): Promise<string | undefined> {
    return this.#database.get(key);
  }

  getMany(keys: string[]): Promise<(string | undefined)[]> {
    return this.#database.getMany(keys);
  }

  /** All changes, or none. StoreWriteError if they cannot be stored. */
  async write(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    try {
      await this.#database.batch([...changes]);
    } catch (cause) {
      // LevelDB writes nothing more after an error: a database that is opened anew does, once there is space.
      await this.#open(cause);
      throw new StoreWriteError('the store cannot write', { cause });
    }
  }

  /** The entries of a range as it is now, in parts: what is written meanwhile is not in it. */
  async *read(range: ReadOptions): AsyncGenerator<Entry[]> {
    const iterator = this.#database.iterator({ ...range, highWaterMarkBytes: READ_BYTES });
    try {
      // Many reads want only a few entries.
      for (let size = FIRST_PAGE; ; size = PAGE) {
        const entries = await iterator.nextv(size);
        if (entries.length === 0) return;
        yield entries;
      }
    } finally {
      await iterator.close();
    }
  }

  /** As `read`, all at once: for what is small. */
  async list(range: ReadOptions): Promise<Entry[]> {
    const all: Entry[] = [];
    for await (const entries of this.read(range)) all.push(...entries);
    return all;
  }

  /** Deletes everything. */
  clear(): Promise<void> {
    return this.#database.clear();
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #open(cause: unknown): Promise<void> {
    try {
      await this.#database.close();
      this.#database = await this.#reopen();
    } catch (error) {
      throw new StoreWriteError('the store cannot write, and cannot be opened', {
        cause: new AggregateError([cause, error]),
      });
    }
  }
}
