import { checkOptions } from '../../codec/known-options.ts';
import { encodeSegment } from '../../transport/encode-url.ts';
import { CALL_OPTIONS, type CallOptions } from '../../transport/options.ts';
import type { WaitOptions } from '../../writer/batch-writer.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { FrontierFingerprints } from './fingerprints.ts';
import { FrontierQueue } from './queue.ts';
import { type SlotPath, SlotWriter } from './slot-writer.ts';

/** A slot of a frontier: a queue of requests, and the fingerprints of all requests that were ever in it. */
export class FrontierSlot extends Resource<SlotPath> {
  readonly #writer: SlotWriter;
  readonly #onClosed: (slot: FrontierSlot) => void;
  readonly queue: FrontierQueue;
  readonly fingerprints: FrontierFingerprints;

  /** `onClosed` is called when the slot accepts no more requests and all are stored. */
  constructor(session: Session, path: SlotPath, onClosed: (slot: FrontierSlot) => void) {
    super(session, path);
    this.#onClosed = onClosed;
    // TypeError here already, and not only in the first call.
    encodeSegment('slot', path.slot);
    this.#writer = new SlotWriter(session, path);
    this.queue = new FrontierQueue(session, path, this.#writer);
    this.fingerprints = new FrontierFingerprints(session, path, this.#writer);
  }

  /** The name of the slot. */
  override get key(): string {
    return this.path.slot;
  }

  /** The same as `queue`. */
  get q(): FrontierQueue {
    return this.queue;
  }

  /** The same as `fingerprints`. */
  get f(): FrontierFingerprints {
    return this.fingerprints;
  }

  /**
   * Number of new fingerprints that this client has added; 0 again after `delete`. If the response to a batch was lost and
   * the batch was repeated, all its fingerprints count, because the service does not say any more which were new.
   */
  get newcount(): number {
    return this.#writer.newcount;
  }

  /** Resolves when all added requests are stored. WriteError names those that could not be stored. */
  flush(options?: WaitOptions): Promise<void> {
    return this.#writer.flush(options);
  }

  /**
   * Flushes, and accepts no more requests. WriteError names those that could not be stored. After it, `get` of the frontier
   * returns a new slot with this name.
   */
  async close(options?: WaitOptions): Promise<void> {
    await this.#writer.close(options);
    this.#onClosed(this);
  }

  /**
   * Deletes queue and fingerprints (`deleteSlot`). It first stores all added requests, because a request that is stored
   * later would create the slot again.
   */
  async delete(options?: CallOptions): Promise<void> {
    checkOptions('a call', options, CALL_OPTIONS);
    await this.#writer.flush({ signal: options?.signal });
    await this.session.call('deleteSlot', { path: this.path }, options);
    this.#writer.resetNewcount();
  }
}
