import type { FrontierRequest } from '../../generated/types.ts';
import { checkOptions } from '../../codec/known-options.ts';
import type { EncodedBatch } from '../../writer/batch-target.ts';
import { type BatchWriter, WAIT_OPTIONS, type WaitOptions } from '../../writer/batch-writer.ts';
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

  /** The slot was deleted: no fingerprint is known any more. */
  resetNewcount(): void {
    this.#newcount = 0;
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
    checkOptions('a wait', options, WAIT_OPTIONS);
    await this.#writer?.flush(options);
  }

  async close(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
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
    const store = (batch: EncodedBatch): Promise<void> => this.#store(batch);
    return this.#session.writers.create({ ...target, store });
  }

  async #store(batch: EncodedBatch): Promise<void> {
    let maybeStored = false;
    const { newcount } = await this.#session.storeBatch(
      'addFrontierRequests',
      this.#path,
      batch,
      () => (maybeStored = true),
    );
    // The lost response had the number: to the repeated request, the service says that nothing is new.
    this.#newcount += maybeStored ? (await fingerprintsIn(batch)).size : newcount;
  }
}

async function fingerprintsIn({ body, contentEncoding }: EncodedBatch): Promise<Set<string>> {
  const bytes = new Blob([body]).stream();
  const isZipped = contentEncoding === 'gzip';
  const plain = isZipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const lines = (await new Response(plain).text()).trimEnd().split('\n');
  return new Set(lines.map((line) => (JSON.parse(line) as FrontierRequest).fp));
}

function checkRequest({ fp }: FrontierRequest): void {
  checkName('fp, the fingerprint of a request,', fp);
}
