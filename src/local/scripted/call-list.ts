import type { OperationId } from '../../generated/operations.ts';
import type { ServiceCall } from './service-call.ts';

const MAX_CALLS = 10_000;
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** The calls that a service has received. The oldest ones are forgotten if there are very many. */
export class CallList {
  #calls: { call: ServiceCall; size: number }[] = [];
  #size = 0;

  add(call: ServiceCall, size: number): void {
    this.#calls.push({ call, size });
    this.#size += size;
    while (this.#calls.length > MAX_CALLS || this.#size > MAX_CHARACTERS) {
      this.#size -= this.#calls.shift()?.size ?? 0;
    }
  }

  of(operation: OperationId | undefined): ServiceCall[] {
    const all = this.#calls.map(({ call }) => call);
    return operation === undefined ? all : all.filter((call) => call.operation === operation);
  }

  clear(): void {
    this.#calls = [];
    this.#size = 0;
  }
}
