import { checkDepth, decodeJson } from '../codec/json.ts';
import { decodeJsonLines } from '../codec/json-lines.ts';
import { checkShape } from '../codec/shape.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Operation } from '../generated/operations.ts';
import { type HttpResponse, isHtml } from './http.ts';

const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Decodes the body of a success as the document says for the operation. */
export function decodeResponse(
  operation: Operation,
  response: HttpResponse,
  body: Uint8Array,
  parseRecord: (text: string) => unknown,
): unknown {
  if (operation.answer === 'none') return rejectContent(body);
  if (operation.mayBeEmpty === true && isBlank(body)) return undefined;
  rejectHtml(operation, response, body.length > 0);
  if (operation.answer !== 'text') checkDepth(body);
  if (operation.answer === 'jsonlines') return decodeJsonLines(body, parseRecord);
  const text = decodeText(body);
  return operation.answer === 'json' ? decodeJson(text) : text;
}

/** MalformedResponseError if the value is not what the document describes. */
export function checkResult({ answer, shape, mayBeEmpty }: Operation, value: unknown): void {
  if (mayBeEmpty === true && value === undefined) return;
  if (answer === 'jsonlines') {
    checkShape(value, { list: shape ?? 'object' });
  } else if (shape !== undefined) {
    checkShape(value, shape);
  }
}

/** Is the value an object with `status: 'ok'`, as some operations return on success? */
export function hasStatusOk(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value && value.status === 'ok';
}

/** MalformedResponseError if the response is a web page, as a proxy or a sign-in page sends it. */
export function rejectHtml(operation: Operation, response: HttpResponse, hasBody: boolean): void {
  if (hasBody && operation.answer !== 'text' && isHtml(response)) {
    throw new MalformedResponseError('the response is a web page; is the base URL right?');
  }
}

/**
 * MalformedResponseError if a response has a body where the document has none: it may come from a proxy or a sign-in
 * page, and then nothing was stored. The media type does not matter: the service sends an empty `text/html`.
 */
function rejectContent(body: Uint8Array): void {
  if (isBlank(body)) return;
  throw new MalformedResponseError(
    'the response has a body, where the document has none; is the base URL right?',
  );
}

function isBlank(body: Uint8Array): boolean {
  return body.every((byte) => WHITE_SPACE.has(byte));
}

function decodeText(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new MalformedResponseError('the response is not UTF-8 text');
  }
}
