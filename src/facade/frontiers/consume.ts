import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import { FRONTIER_BATCH_SIZE } from '../../generated/constants.ts';
import type { FrontierBatch, JsonValue } from '../../generated/types.ts';
import { onAbort } from '../../transport/abort.ts';
import { CALL_OPTIONS, type CallOptions } from '../../transport/options.ts';
import { checkFlag, checkPositive } from '../arguments.ts';
import { POLL_OPTIONS, type PollOptions, PollPause } from '../jobs/wait.ts';
import type { Session } from '../session.ts';
import type { SlotPath } from './slot-writer.ts';

/** A request that waits in a queue. */
export interface QueuedRequest {
  /** The fingerprint. */
  readonly fp: string;
  /** The data that was added with the request, or null. */
  readonly qdata: JsonValue;
}

/** Does what a request asks for. The request is done when the function has returned, or its promise has resolved. */
export type RequestHandler = (request: QueuedRequest) => unknown;

/** How to work through a queue. */
export interface ConsumeOptions extends CallOptions, PollOptions {
  /** Ends the work: no handler is started after it aborts. A handler that rejects with its reason then is no failure. */
  signal?: AbortSignal | undefined;
  /** How many handlers run at the same time. Default 1. */
  concurrency?: number | undefined;
  /** End when the queue is empty and all requests are done. Default false: wait for new requests. */
  stopWhenEmpty?: boolean | undefined;
}

/** The names of `ConsumeOptions`. */
const CONSUME_OPTIONS: OptionNames<ConsumeOptions> = {
  ...CALL_OPTIONS,
  ...POLL_OPTIONS,
  concurrency: true,
  stopWhenEmpty: true,
};

/** A batch that was read and is not deleted. */
interface OpenBatch {
  readonly id: string;
  readonly size: number;
  /** Number of requests that are not done. */
  left: number;
}

/** Reads the batches of a queue, gives their requests to a handler, and deletes the batches that are done. */
export class QueueConsumer {
  readonly #session: Session;
  readonly #path: SlotPath;
  readonly #handler: RequestHandler;
  readonly #concurrency: number;
  readonly #stopWhenEmpty: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #options: CallOptions;
  readonly #pause: PollPause;
  /** Ends the reads and the pauses. */
  readonly #stop = new AbortController();
  readonly #batches = new Map<string, OpenBatch>();
  /** Requests that no handler was started for. */
  readonly #waiting: { readonly request: QueuedRequest; readonly batch: OpenBatch }[] = [];
  /** The read that all idle workers wait for. */
  #reading: Promise<void> | undefined;
  #endPause: () => void = () => undefined;
  #failure: { readonly error: unknown } | undefined;

  /** RangeError for an invalid option. TypeError if `handler` is no function. */
  constructor(session: Session, path: SlotPath, handler: RequestHandler, options: ConsumeOptions) {
    checkOptions('consume', options, CONSUME_OPTIONS);
    const { signal, concurrency = 1, stopWhenEmpty = false, pollInterval, ...rest } = options;
    if (typeof handler !== 'function') throw new TypeError('the handler must be a function');
    this.#session = session;
    this.#path = path;
    this.#handler = handler;
    this.#concurrency = checkPositive('concurrency', concurrency);
    this.#stopWhenEmpty = checkFlag('stopWhenEmpty', stopWhenEmpty) === true;
    this.#signal = signal;
    this.#options = rest;
    this.#pause = new PollPause({ pollInterval });
  }

  /** Works until it is told to end, or until something fails. */
  async run(): Promise<void> {
    if (this.#signal?.aborted) return;
    const release = this.#signal && onAbort(this.#signal, () => this.#end());
    await Promise.all(Array.from({ length: this.#concurrency }, () => this.#work()));
    release?.();
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** One worker: it handles one request after the other. Never rejects. */
  async #work(): Promise<void> {
    try {
      for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
        const { request, batch } = next;
        await this.#handler(request);
        batch.left -= 1;
        if (batch.left === 0) await this.#finish(batch);
      }
    } catch (error) {
      const wasStopped = this.#signal?.aborted === true && error === this.#signal.reason;
      if (!wasStopped) this.#failure ??= { error };
      this.#end();
    }
  }

  /** The next request; `undefined` when the work has ended. */
  async #next(): Promise<{ request: QueuedRequest; batch: OpenBatch } | undefined> {
    const { signal } = this.#stop;
    while (this.#waiting.length === 0 && !signal.aborted) {
      this.#reading ??= this.#read();
      await this.#reading;
    }
    return signal.aborted ? undefined : this.#waiting.shift();
  }

  async #read(): Promise<void> {
    try {
      await this.#readBatches();
    } catch (error) {
      if (!this.#stop.signal.aborted) throw error;
    } finally {
      this.#reading = undefined;
    }
  }

  async #readBatches(): Promise<void> {
    // The service returns open batches again. Those that are deleted during the read may be in its response, too.
    const open = [...this.#batches.values()];
    const size = open.reduce((total, batch) => total + batch.size, 0);
    const mincount = size + Math.max(FRONTIER_BATCH_SIZE, this.#concurrency);
    const args = { path: this.#path, query: { mincount } };
    const options = { ...this.#options, signal: this.#stop.signal };
    const batches = await this.#session.call('readQueue', args, options);
    const fresh = batches.filter(({ id }) => !open.some((batch) => batch.id === id));
    for (const batch of fresh) await this.#take(batch);
    if (fresh.length > 0) return this.#pause.reset();
    // What the handlers have added may be stored now.
    if (open.some(({ id }) => !this.#batches.has(id))) return;
    if (open.length === 0 && this.#stopWhenEmpty) return this.#end();
    await this.#wait();
  }

  async #take({ id, requests }: FrontierBatch): Promise<void> {
    const batch = { id, size: requests.length, left: requests.length };
    this.#batches.set(id, batch);
    for (const [fp, qdata] of requests) this.#waiting.push({ request: { fp, qdata }, batch });
    if (requests.length === 0) await this.#finish(batch);
  }

  /** Stores the results, and then deletes the batch. An abort does not interrupt this: the work is done. */
  async #finish({ id }: OpenBatch): Promise<void> {
    await this.#session.writers.flush();
    await this.#session.call('deleteBatches', { path: this.#path, body: [id] }, this.#options);
    this.#batches.delete(id);
    this.#endPause();
  }

  /** Waits for a while, or until a batch is done: what its handlers have added may be read. */
  async #wait(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const pause = new AbortController();
    this.#endPause = () => pause.abort();
    await this.#pause.wait(pause.signal).catch(() => undefined);
  }

  #end(): void {
    this.#stop.abort();
    this.#endPause();
  }
}
