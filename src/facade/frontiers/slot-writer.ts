import type { FrontierRequest } from '../../generated/types.ts';
import type { BatchWriter, WaitOptions } from '../../writer/batch-writer.ts';
import type { FlushedBatch } from '../../writer/writer-options.ts';
import { reportedByClose } from '../../writer/writer-state.ts';
import { checkName, toArray } from '../arguments.ts';
import type { Session } from '../session.ts';

/** Where a slot is in the paths of the API. */
export interface SlotPath {
  project: number;
  frontier: string;
  slot: string;
}

/** The writer that the queue and the fingerprints of a slot share, so that one batch holds both. */
export class SlotWriter {
  readonly #session: Session;
  readonly #path: SlotPath;
  #writer: BatchWriter<FrontierRequest> | undefined;
  #newcount = 0;
  #closed = false;

  constructor(session: Session, path: SlotPath) {
    this.#session = session;
    this.#path = path;
  }

  /** Number of new fingerprints so far. */
  get newcount(): number {
    return this.#newcount;
  }

  /** Accepts requests at once, so that a `flush` right after it stores them. */
  add(requests: FrontierRequest | readonly FrontierRequest[]): Promise<void> {
    return reportedByClose(this.#add(requests));
  }

  /** Accepts fingerprints without a request. */
  addFingerprints(fps: string | readonly string[]): Promise<void> {
    return this.add(toArray(fps).map((fp) => ({ fp })));
  }

  async flush(options?: WaitOptions): Promise<void> {
    await this.#writer?.flush(options);
  }

  async close(options?: WaitOptions): Promise<void> {
    this.#closed = true;
    await this.#writer?.close(options);
  }

  async #add(requests: FrontierRequest | readonly FrontierRequest[]): Promise<void> {
    const all = toArray(requests);
    // All or none: nobody could find out which half of a list is in the queue.
    all.forEach(checkRequest);
    const writer = (this.#writer ??= this.#create());
    for (const request of all) await writer.write(request);
  }

  #create(): BatchWriter<FrontierRequest> {
    if (this.#closed) throw new TypeError('the writer is closed');
    const target = this.#session.batchTarget<FrontierRequest>('addFrontierRequests', this.#path);
    const onFlush = ({ response }: FlushedBatch): void => {
      this.#newcount += newcountOf(response);
    };
    return this.#session.writers.create(target, { onFlush });
  }
}

function newcountOf(response: unknown): number {
  if (typeof response !== 'object' || response === null || !('newcount' in response)) return 0;
  return typeof response.newcount === 'number' ? response.newcount : 0;
}

function checkRequest({ fp }: FrontierRequest): void {
  checkName('fp, the fingerprint of a request,', fp);
}
