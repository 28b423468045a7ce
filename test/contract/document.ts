import { readFileSync } from 'node:fs';
import {
  type Document,
  operationsOf,
  resolve,
  type ResponseObject,
} from '../../scripts/generate/document.ts';
import { type OperationId, operations } from '../../src/generated/operations.ts';

/** One answer that the document shows. */
export interface DocumentedAnswer {
  readonly status: number;
  /** Name of the example, for the mock's `Prefer`; `undefined` where the answer has none. */
  readonly name: string | undefined;
  /** `undefined` where the answer has no body. */
  readonly example: unknown;
  /** The name of the refusal, where it has one. */
  readonly code: string | undefined;
}

/** One operation and its answers. */
export interface DocumentedOperation {
  readonly id: OperationId;
  /** The client's method for it. */
  readonly method: string;
  /** Names of its query parameters. */
  readonly query: readonly string[];
  readonly success: DocumentedAnswer;
  /** The success with each of its examples. */
  readonly successes: readonly DocumentedAnswer[];
  readonly errors: readonly DocumentedAnswer[];
}

const document: Document = JSON.parse(
  readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'),
);

/** Every operation of the bundled document. */
export const documentedOperations: readonly DocumentedOperation[] = [...operationsOf(document)].map(
  ({ item, operation }) => {
    const answers = Object.entries(operation.responses)
      .filter(([status]) => status !== 'default')
      .flatMap(([status, response]) => answersOf(Number(status), resolve(document, response)));
    const successes = answers.filter(({ status }) => status < 300);
    const [success] = successes;
    if (!success) throw new Error(`${operation.operationId} has no success`);
    const errors = answers.filter(({ status }) => status >= 400);
    const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map((parameter) => resolve(document, parameter))
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    const id = operation.operationId;
    if (!isOperationId(id)) throw new Error(`${id} is not in the operation table`);
    return { id, method: operation['x-client'], query, success, successes, errors };
  },
);

function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

function answersOf(status: number, response: ResponseObject): DocumentedAnswer[] {
  const [media] = Object.values(response.content ?? {});
  const examples = Object.entries(media?.examples ?? {});
  if (examples.length === 0) {
    return [{ status, name: undefined, example: media?.example, code: codeOf(response, '') }];
  }
  return examples.map(([name, entry]) => {
    const { value } = resolve(document, entry);
    return { status, name, example: value, code: codeOf(response, JSON.stringify(value)) };
  });
}

/** The name of a refusal that says `text`. */
function codeOf({ 'x-error': error }: ResponseObject, text: string): string | undefined {
  return error && text.includes(error.message ?? '') ? error.code : undefined;
}
