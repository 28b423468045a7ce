import type { FrontierRequest } from '../generated/types.ts';
import type { BatchWriter, WaitOptions } from '../writer/batch-writer.ts';
import type { FlushedBatch } from '../writer/writer-options.ts';
import type { Session } from './session.ts';
import { many } from './many.ts';
import { checkName } from './name.ts';
import { storeTarget } from './store-target.ts';

/** Where a slot is in the paths of the API. */
export interface SlotPath {
  project: number;
  frontier: string;
  slot: string;
}

/** What a slot's queue and its fingerprints write through, so that one batch holds both. */
export class SlotWriter {
  readonly #session: Session;
  readonly #path: SlotPath;
  #writer: BatchWriter<FrontierRequest> | undefined;
  #newcount = 0;

  constructor(session: Session, path: SlotPath) {
    this.#session = session;
    this.#path = path;
  }

  /** New fingerprints so far. */
  get newcount(): number {
    return this.#newcount;
  }

  /** Takes requests at once, so that a flush in the same breath stores them. */
  async add(requests: FrontierRequest | readonly FrontierRequest[]): Promise<void> {
    const all = many(requests);
    // All or none: half a list would be in the queue, and nobody would know which half.
    all.forEach(checkRequest);
    const writer = (this.#writer ??= this.#create());
    for (const request of all) await writer.write(request);
  }

  /** The same for fingerprints alone. */
  async addFingerprints(fps: string | readonly string[]): Promise<void> {
    return this.add(many(fps).map((fp) => ({ fp })));
  }

  async flush(options?: WaitOptions): Promise<void> {
    await this.#writer?.flush(options);
  }

  async close(options?: WaitOptions): Promise<void> {
    const { closed } = this.#session.writers;
    // A closed client has closed this one too, if there was one.
    if (!closed) this.#writer ??= this.#create();
    await this.#writer?.close(options);
  }

  #create(): BatchWriter<FrontierRequest> {
    const target = storeTarget<FrontierRequest>(this.#session, 'addFrontierRequests', this.#path);
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
