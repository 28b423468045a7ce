import type { CallOptions } from '../transport/options.ts';
import type { WaitOptions } from '../writer/batch-writer.ts';
import { settleAll } from '../writer/settle-all.ts';

/** What a part of a group can do for the group to do it. */
interface Part {
  readonly newcount: number;
  flush(options?: WaitOptions): Promise<void>;
  close(options?: WaitOptions): Promise<void>;
}

/** Parts by name, each made when it is first asked for: the frontiers of a project, or the slots of a frontier. */
export abstract class FrontierGroup<T extends Part> {
  readonly #make: (name: string) => T;
  readonly #parts = new Map<string, T>();

  constructor(make: (name: string) => T) {
    this.#make = make;
  }

  /** The names of all that the service knows. */
  abstract list(options?: CallOptions): Promise<string[]>;

  /** As `list`, one by one. */
  async *iter(options?: CallOptions): AsyncGenerator<string, void, void> {
    yield* await this.list(options);
  }

  /** The one of this name; it comes into being with its first request. TypeError for an empty name, `.` and `..`. */
  get(name: string): T {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const part = this.#make(name);
    this.#parts.set(name, part);
    return part;
  }

  /** New fingerprints that this client has added. */
  get newcount(): number {
    return [...this.#parts.values()].reduce((total, part) => total + part.newcount, 0);
  }

  /** Resolves when all that was added is stored. WriteError names what could not be. */
  flush(options?: WaitOptions): Promise<void> {
    return settleAll([...this.#parts.values()].map((part) => part.flush(options)));
  }

  /** Flushes, and takes no more. WriteError names what could not be stored. */
  close(options?: WaitOptions): Promise<void> {
    return settleAll([...this.#parts.values()].map((part) => part.close(options)));
  }
}
