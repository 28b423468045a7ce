import { decodeJsonLines } from '../codec/json-lines.ts';
import { checkShape } from '../codec/shape.ts';
import { decodeMessagePack } from '../codec/message-pack.ts';
import { checkDepth } from '../codec/json.ts';
import { decodeJson } from '../codec/json.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Operation } from '../generated/operations.ts';
import { isHtml } from './error-response.ts';
import { isMessagePack } from './record-format.ts';

/** What the body of a success means, by what the document says of the operation. */
export async function decodeAnswer(
  operation: Operation,
  response: Response,
  body: Uint8Array,
): Promise<unknown> {
  if (operation.answer === 'none') return undefined;
  refusePage(operation, response, body.length > 0);
  const isLines = operation.answer === 'jsonlines';
  if (isLines && isMessagePack(response)) return decodeMessagePack(body);
  if (operation.answer !== 'text') checkDepth(body);
  if (isLines) return decodeJsonLines(body);
  const text = decodeText(body);
  return operation.answer === 'json' ? decodeJson(text) : text;
}

/** Does the value say that all is well, as some operations do in the body? */
export function saysOk(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value && value.status === 'ok';
}

/** MalformedResponseError if the value is not what the document says that the operation answers. */
export function checkAnswer({ answer, shape }: Operation, value: unknown): void {
  if (answer === 'jsonlines') {
    checkShape(value, { list: shape ?? 'object' });
  } else if (shape !== undefined) {
    checkShape(value, shape);
  }
}

/** MalformedResponseError if the answer is a web page: a proxy or a login page stands between. */
export function refusePage(operation: Operation, response: Response, hasBody: boolean): void {
  if (hasBody && operation.answer !== 'text' && isHtml(response)) {
    throw new MalformedResponseError('the answer is a web page; is the base URL right?');
  }
}

function decodeText(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new MalformedResponseError('the answer is not UTF-8 text');
  }
}
