import { nearest } from '../../codec/nearest.ts';
import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import { isPlaceholder } from '../wire/router.ts';
import { ScriptedOperation } from './scripted-operation.ts';
import type { ExampleName, ScriptedReply } from './scripted-reply.ts';

/** What a test has told the service to respond, by operation. */
export class Script {
  readonly #operations = new Map<OperationId, ScriptedOperation<string>>();

  on<Id extends OperationId>(id: Id): ScriptedOperation<ExampleName<Id>> {
    checkOperation(id);
    const known = this.#operations.get(id) ?? new ScriptedOperation<string>(id);
    this.#operations.set(id, known);
    return known;
  }

  next(id: OperationId): ScriptedReply | undefined {
    return this.#operations.get(id)?.next();
  }

  clear(): void {
    this.#operations.clear();
  }
}

/** TypeError if the document has no such operation. */
export function checkOperation(id: string): void {
  if (Object.hasOwn(operations, id)) return;
  const names = nearest(id, Object.keys(operations), (name) => name);
  throw new TypeError(`the document has no operation ${id}; nearest are ${names.join(', ')}`);
}

/** What to say of a request that is no operation of the document. */
export function unknownCall(method: string, path: string): string {
  const names = nearestOperations(method, path).map(
    ({ id, method: verb, path: template }) => `${id} (${verb.toUpperCase()} ${template})`,
  );
  return `the document has no operation at ${method} ${path}; nearest are ${names.join(', ')}`;
}

function nearestOperations(method: string, path: string): Operation[] {
  const segments = path.split('/');
  return nearest(`${method} ${path}`, Object.values(operations), (operation) => {
    const filled = operation.path
      .split('/')
      .map((segment, at) => (isPlaceholder(segment) ? segments[at] : undefined) ?? segment);
    return `${operation.method.toUpperCase()} ${filled.join('/')}`;
  });
}
