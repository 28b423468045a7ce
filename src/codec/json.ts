import { MalformedResponseError } from '../errors/malformed-response-error.ts';

/** The value of a JSON body. */
export function decodeJson(text: string): unknown {
  if (text.trim() === '') throw new MalformedResponseError('the answer is empty, and not JSON');
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedResponseError('the answer is not JSON');
  }
}
