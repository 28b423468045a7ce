import { decodeJsonLines } from '../codec/json-lines.ts';
import { decodeMessagePack } from '../codec/message-pack.ts';
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
  if (operation.answer === 'jsonlines') {
    return isMessagePack(response) ? decodeMessagePack(body) : decodeJsonLines(body);
  }
  const text = decodeText(body);
  return operation.answer === 'json' ? decodeJson(text) : text;
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
