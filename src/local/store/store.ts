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

/** Closes a database that cannot write any more, and opens it again. Rejects, and closes nothing, while it would fail. */
export type Reopen = (broken: Database) => Promise<Database>;

/** Everything that the service keeps: ordered keys, each with a text. */
export class Store {
  #database: Database;
  readonly #reopen: Reopen;
  /** After a failed write, the end of the database's journal may be damaged: what came after it could be lost. */
  #isBroken = false;
  #mending: Promise<void> | undefined;

  constructor(database: Database, reopen: Reopen) {
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
      if (this.#isBroken) await this.#mend();
      await this.#database.batch([...changes]);
    } catch (cause) {
      this.#isBroken = true;
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

  /** Several writes may wait for it. */
  #mend(): Promise<void> {
    this.#mending ??= this.#openAgain().finally(() => {
      this.#mending = undefined;
    });
    return this.#mending;
  }

  async #openAgain(): Promise<void> {
    this.#database = await this.#reopen(this.#database);
    this.#isBroken = false;
  }
}
