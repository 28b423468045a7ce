import { MalformedResponseError } from '../errors/malformed-response-error.ts';

/** The value of a JSON body; `undefined` for an empty one. */
export function decodeJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedResponseError('the answer is not JSON');
  }
}
