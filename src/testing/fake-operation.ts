import type { OperationId } from '../generated/operations.ts';
import { type FakeReply, partsOf } from './fake-reply.ts';
import { statusOf } from './fake-response.ts';

/** What the fake answers to one operation: first what is queued, each once, then what always holds. */
export class FakeOperation<Name extends string> {
  readonly #id: OperationId;
  readonly #queue: FakeReply[] = [];
  #always: FakeReply = {};

  constructor(id: OperationId) {
    this.#id = id;
  }

  /** Answers every call so, once the queue is empty. TypeError for an example that the operation has not. */
  reply(reply: FakeReply<Name>): this {
    this.#always = this.#checked(reply);
    return this;
  }

  /** Puts an answer to one call into the queue. */
  once(reply: FakeReply<Name>): this {
    return this.times(1, reply);
  }

  /** Puts the same answer to `count` calls into the queue. */
  times(count: number, reply: FakeReply<Name>): this {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`count must be a whole number from 0 on, not ${count}`);
    }
    const checked = this.#checked(reply);
    for (let at = 0; at < count; at += 1) this.#queue.push(checked);
    return this;
  }

  /** The answer to the next call; it leaves the queue. */
  next(): FakeReply {
    return this.#queue.shift() ?? this.#always;
  }

  /** What a function will reply is seen when it does. */
  #checked(reply: FakeReply): FakeReply {
    if (typeof reply !== 'function') statusOf(this.#id, partsOf(reply));
    return reply;
  }
}
