import { type OperationId, operations } from '../generated/operations.ts';
import { brokenConnection } from './broken-connection.ts';
import { type FakeCall, readCall } from './fake-call.ts';
import { FakeOperation } from './fake-operation.ts';
import { type ExampleName, partsOf } from './fake-reply.ts';
import { responseOf } from './fake-response.ts';
import { nearest } from './nearest.ts';
import { findOperation, nearestOperations } from './router.ts';

/** A fake of the whole service, for a client's `fetch`. Nothing it does leaves this process. */
export function fakeService(): FakeService {
  return new FakeService();
}

/**
 * Answers every operation with the first example of its success, until told otherwise. It keeps nothing, and knows no
 * `count`, `start` or filter: what is read is what the test says, whatever was written or asked for.
 */
export class FakeService {
  readonly #operations = new Map<OperationId, FakeOperation<string>>();
  #calls: FakeCall[] = [];

  /** For the client: `new ScrapinghubClient('KEY', { fetch: service.fetch })`. Error for a path that is not the service's. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname } = new URL(request.url);
    const found = findOperation(request.method, pathname);
    if (found === undefined) throw new Error(unknownCall(request.method, pathname));
    const call = await readCall(found, request);
    this.#calls.push(call);
    const reply = this.#operation(call.operation).next();
    const parts = partsOf(typeof reply === 'function' ? await reply(call) : reply);
    request.signal.throwIfAborted();
    if (parts.connection !== undefined) return brokenConnection(parts.connection, request.signal);
    return responseOf(call.operation, parts, request.headers.get('accept'));
  };

  /** What an operation is to answer. TypeError if the document has no such operation. */
  on<Id extends OperationId>(operation: Id): FakeOperation<ExampleName<Id>> {
    return this.#operation(operation);
  }

  /** The calls so far, in order, each attempt one: all, or those of one operation. */
  calls(operation?: OperationId): FakeCall[] {
    if (operation !== undefined) checkOperation(operation);
    return this.#calls.filter((call) => operation === undefined || call.operation === operation);
  }

  /** Forgets the calls, and all that it was told to answer. */
  reset(): void {
    this.#operations.clear();
    this.#calls = [];
  }

  #operation(id: OperationId): FakeOperation<string> {
    checkOperation(id);
    const known = this.#operations.get(id) ?? new FakeOperation<string>(id);
    this.#operations.set(id, known);
    return known;
  }
}

function checkOperation(id: string): void {
  if (Object.hasOwn(operations, id)) return;
  const names = nearest(id, Object.keys(operations), (name) => name);
  throw new TypeError(`the document has no operation ${id}; nearest are ${names.join(', ')}`);
}

function unknownCall(method: string, path: string): string {
  const names = nearestOperations(method, path).map(
    ({ id, method: verb, path: template }) => `${id} (${verb.toUpperCase()} ${template})`,
  );
  return `the document has no operation at ${method} ${path}; nearest are ${names.join(', ')}`;
}
