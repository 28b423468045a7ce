import type { OperationId } from '../../generated/operations.ts';
import { statusOf } from './scripted-answer.ts';
import { partsOf, type ScriptedReply } from './scripted-reply.ts';

/** What an operation is told to respond: first what is queued, each once; then what always holds; else from the state. */
export class ScriptedOperation<Name extends string> {
  readonly #id: OperationId;
  #queue: ScriptedReply[] = [];
  #always: ScriptedReply | undefined;

  constructor(id: OperationId) {
    this.#id = id;
  }

  /** Responds to every call so, once the queue is empty. TypeError for an example that the operation does not have. */
  reply(reply: ScriptedReply<Name>): this {
    this.#always = this.#checked(reply);
    return this;
  }

  /** Queues a response to one call. */
  once(reply: ScriptedReply<Name>): this {
    return this.times(1, reply);
  }

  /** Queues the same response to `count` calls. */
  times(count: number, reply: ScriptedReply<Name>): this {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`count must be a whole number, 0 or more, not ${count}`);
    }
    const checked = this.#checked(reply);
    for (let at = 0; at < count; at += 1) this.#queue.push(checked);
    return this;
  }

  /** Forgets all of it: the service responds from its state again. */
  clear(): this {
    this.#queue = [];
    this.#always = undefined;
    return this;
  }

  /** @internal The response to the next call, which leaves the queue; `undefined` for one from the state. */
  next(): ScriptedReply | undefined {
    return this.#queue.shift() ?? this.#always;
  }

  /** What a function will reply is checked when it does. */
  #checked(reply: ScriptedReply): ScriptedReply {
    if (typeof reply !== 'function') statusOf(this.#id, partsOf(reply));
    return reply;
  }
}
