import { checkOptions } from '../../codec/known-options.ts';
import { encodeSegment } from '../../transport/encode-url.ts';
import type { CallOptions } from '../../transport/options.ts';
import { WAIT_OPTIONS, type WaitOptions } from '../../writer/batch-writer.ts';
import { settleAll } from '../../writer/writers.ts';
import { iteratePromise } from '../iterators.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { FrontierSlot } from './slot.ts';

/** The methods of a part that its group calls for all parts. */
interface Part {
  readonly key: string;
  readonly newcount: number;
  flush(options?: WaitOptions): Promise<void>;
  close(options?: WaitOptions): Promise<void>;
}

/** Parts by name, each created at its first `get`: the frontiers of a project, or the slots of a frontier. */
abstract class FrontierGroup<T extends Part, Path extends object> extends Resource<Path> {
  readonly #parts = new Map<string, T>();
  /** Of the parts that are forgotten. */
  #newcount = 0;

  protected abstract create(name: string): T;

  /** All names that the service knows. */
  abstract list(options?: CallOptions): Promise<string[]>;

  /** As `list`, one by one. */
  iter(options?: CallOptions): AsyncGenerator<string, void, void> {
    return iteratePromise((calling) => this.list(calling), options);
  }

  /** The part with this name. The first request that is added creates it. TypeError for an empty name, `.` and `..`. */
  get(name: string): T {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const part = this.create(name);
    this.#parts.set(name, part);
    return part;
  }

  /** Number of new fingerprints that this client has added. */
  get newcount(): number {
    return [...this.#parts.values()].reduce((total, part) => total + part.newcount, this.#newcount);
  }

  /** Keeps only the `newcount` of a part that is closed. */
  protected forget(part: T): void {
    // A part that is closed twice may have a successor by then.
    if (this.#parts.get(part.key) !== part) return;
    this.#newcount += part.newcount;
    this.#parts.delete(part.key);
  }

  /** Resolves when all added requests are stored. WriteError names those that could not be stored. */
  async flush(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    await settleAll([...this.#parts.values()].map((part) => part.flush(options)));
  }

  /** Flushes, and accepts no more requests. WriteError names those that could not be stored. */
  async close(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    await settleAll([...this.#parts.values()].map((part) => part.close(options)));
  }
}

/** The frontiers of a project: queues of requests that remember which requests they have seen. */
export class Frontiers extends FrontierGroup<Frontier, { project: number }> {
  /** The names of all frontiers (`listFrontiers`). */
  override async list(options?: CallOptions): Promise<string[]> {
    return this.session.call('listFrontiers', { path: this.path }, options);
  }

  protected override create(frontier: string): Frontier {
    return new Frontier(this.session, { ...this.path, frontier });
  }
}

/** Where a frontier is in the paths of the API. */
interface FrontierPath {
  project: number;
  frontier: string;
}

/** A frontier: it spreads its requests over slots, often one for each website. */
export class Frontier extends FrontierGroup<FrontierSlot, FrontierPath> {
  constructor(session: Session, path: FrontierPath) {
    super(session, path);
    // TypeError here already, and not only in the first call.
    encodeSegment('frontier', path.frontier);
  }

  /** The name of the frontier. */
  override get key(): string {
    return this.path.frontier;
  }

  /** The names of all slots (`listSlots`). */
  override async list(options?: CallOptions): Promise<string[]> {
    return this.session.call('listSlots', { path: this.path }, options);
  }

  protected override create(slot: string): FrontierSlot {
    return new FrontierSlot(this.session, { ...this.path, slot }, (closed) => this.forget(closed));
  }
}
