import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { FrontierBatch, FrontierRequest } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import {
  checkCount,
  checkName,
  MAX_DELETED,
  splitList,
  toArray,
  withoutUndefined,
} from '../arguments.ts';
import { countParts } from '../count-parts.ts';
import { collect, iterateValues } from '../iterators.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { type ConsumeOptions, QueueConsumer, type RequestHandler } from './consume.ts';
import type { SlotPath, SlotWriter } from './slot-writer.ts';

/** How much of a queue to read. */
interface QueueParams {
  mincount?: number | undefined;
}

/** The names of `QueueParams`. */
const QUEUE_PARAMS: OptionNames<QueueParams> = { mincount: true };

/** The requests that wait in a slot, in batches: those with the lowest `p` first, then the oldest. */
export class FrontierQueue extends Resource<SlotPath> {
  readonly #writer: SlotWriter;

  constructor(session: Session, path: SlotPath, writer: SlotWriter) {
    super(session, path);
    this.#writer = writer;
  }

  /** Adds requests, in batches until `flush`. The service skips requests whose fingerprint it has seen. */
  add(requests: FrontierRequest | readonly FrontierRequest[]): Promise<void> {
    return this.#writer.add(requests);
  }

  /**
   * The batches that wait (`readQueue`): all of them by default, or as many as hold `mincount` requests. A batch is
   * returned again until it is deleted.
   */
  iter(params: QueueParams = {}, options?: CallOptions): AsyncGenerator<FrontierBatch, void, void> {
    return iterateValues((reading) => this.#read(params, reading), options);
  }

  /** As `iter`, all at once. */
  list(params?: QueueParams, options?: CallOptions): Promise<FrontierBatch[]> {
    return collect(this.iter(params, options));
  }

  /** Deletes batches by their ids (`deleteBatches`), 10,000 with each request, in order. Their fingerprints stay. */
  async delete(ids: string | readonly string[], options?: CallOptions): Promise<void> {
    const all = toArray(ids);
    all.forEach((id) => checkName('the id of a batch', id));
    for (const body of splitList(all, MAX_DELETED)) {
      await this.session.call('deleteBatches', { path: this.path, body }, options);
    }
  }

  /** The number of requests that wait (`countQueue`). It sends requests until the service has counted all of them. */
  async count(options?: CallOptions): Promise<number> {
    return countParts('countQueue', undefined, (start) => {
      const args = { path: this.path, query: withoutUndefined({ start }) };
      return this.session.call('countQueue', args, options);
    });
  }

  /**
   * Gives each request that waits to `handler`, and waits for new ones. When all requests of a batch are done, it stores
   * what was written with this client meanwhile, such as new requests and items, and then deletes the batch. So no request
   * is lost, but after a crash some are given to the handler again.
   *
   * Resolves when `signal` aborts, or with `stopWhenEmpty` when the queue is empty. Before that, it waits for the handlers
   * that run. If a handler throws, `consume` starts no other one and rejects with its error. The batch of that request
   * stays in the queue, with all of its requests. So do batches that cannot be deleted, and those whose results cannot be
   * stored, which is a WriteError. RangeError for an invalid `concurrency` or `pollInterval`.
   */
  async consume(handler: RequestHandler, options: ConsumeOptions = {}): Promise<void> {
    await new QueueConsumer(this.session, this.path, handler, options).run();
  }

  async *#read(
    params: QueueParams,
    options: CallOptions,
  ): AsyncGenerator<FrontierBatch[], void, void> {
    checkOptions('a read of the queue', params, QUEUE_PARAMS);
    const query = withoutUndefined({ mincount: checkCount('mincount', params.mincount) });
    yield* this.session.records('readQueue', { path: this.path, query }, options);
  }
}
