import type { CallOptions } from '../transport/options.ts';
import { encodeSegment } from '../transport/path-segment.ts';
import type { WaitOptions } from '../writer/batch-writer.ts';
import { deferred } from './deferred.ts';
import type { FrontierFingerprints } from './frontier-fingerprints.ts';
import type { FrontierQueue } from './frontier-queue.ts';
import { type SlotPath, SlotWriter } from './slot-writer.ts';
import type { Session } from './session.ts';

/** A slot of a frontier: a queue, and the fingerprints of all that was ever in it. */
export class FrontierSlot {
  readonly #session: Session;
  readonly #path: SlotPath;
  readonly #writer: SlotWriter;
  /** The slot's name. */
  readonly key: string;
  readonly queue: FrontierQueue;
  readonly fingerprints: FrontierFingerprints;

  constructor(session: Session, path: SlotPath) {
    // As for a frontier: refused here, and not only by its first call.
    encodeSegment('slot', path.slot);
    this.#session = session;
    this.#path = path;
    this.#writer = new SlotWriter(session, path);
    this.key = path.slot;
    this.queue = deferred<FrontierQueue>(
      session,
      (engine) => new engine.FrontierQueue(session, path, this.#writer),
      {
        add: (requests) => this.#writer.add(requests),
        iter: 'each',
        list: 'once',
        delete: 'once',
      },
      {},
    );
    this.fingerprints = deferred<FrontierFingerprints>(
      session,
      (engine) => new engine.FrontierFingerprints(session, path, this.#writer),
      {
        add: (fps) => this.#writer.addFingerprints(fps),
        iter: 'each',
        list: 'once',
      },
      {},
    );
  }

  /** The same as `queue`. */
  get q(): FrontierQueue {
    return this.queue;
  }

  /** The same as `fingerprints`. */
  get f(): FrontierFingerprints {
    return this.fingerprints;
  }

  /** New fingerprints that this client has added. */
  get newcount(): number {
    return this.#writer.newcount;
  }

  /** Resolves when all that was added is stored. WriteError names what could not be. */
  flush(options?: WaitOptions): Promise<void> {
    return this.#writer.flush(options);
  }

  /** Flushes, and takes no more. WriteError names what could not be stored. */
  close(options?: WaitOptions): Promise<void> {
    return this.#writer.close(options);
  }

  /**
   * Deletes queue and fingerprints (`deleteSlot`), after all that was added is stored: stored later, it would bring
   * the slot back.
   */
  async delete(options?: CallOptions): Promise<void> {
    await this.#writer.flush(options);
    await this.#session.call('deleteSlot', { path: this.#path }, options);
  }
}
