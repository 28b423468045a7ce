import type { EndOfBody } from '../codec/record-decoder.ts';
import type { Operation } from '../generated/operations.ts';
import { hasNoBody, type HttpResponse } from './http.ts';

/**
 * How certain it is that the body of a response is whole when it ends. `fetch` of Node before 22.23 and 24.11 takes a
 * chunked body that a reset cuts off for whole if the response says `Connection: close`. It also inflates a prefix of a
 * gzip stream without an error. `node:http` reports both.
 */
export function endOfBody({ status, headers, reportsCuts, url }: HttpResponse): EndOfBody {
  if (hasNoBody(status) || headers.get('content-length') !== null) return 'proven';
  const isChunked = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') === true;
  const isCompressed = headers.get('content-encoding') !== null;
  if (reportsCuts === true) return isChunked || isCompressed ? 'proven' : 'doubtful';
  if (headers.get('connection')?.toLowerCase().includes('close') === true) return 'doubtful';
  if (isChunked) return isCompressed ? 'likely' : 'proven';
  // HTTP/2 shows nothing, and a browser may hide it. A response without a URL never was on a network: the program made it.
  return url === '' ? 'proven' : 'likely';
}

/** May the body be a value that has no end of its own, such as a number? Cut off, it is another value. */
export function isBareValue({ answer, shape }: Operation): boolean {
  if (answer === 'text') return true;
  if (answer !== 'json' || typeof shape === 'object') return false;
  return shape !== 'object' && shape !== 'list';
}

/** Is a body that was decoded certainly whole? An object or a list shows its own end; nothing may be the start of a page. */
export function isCertainlyWhole(operation: Operation, end: EndOfBody): boolean {
  if (end === 'proven') return true;
  if (isBareValue(operation)) return false;
  return operation.answer === 'json' || end === 'likely';
}
