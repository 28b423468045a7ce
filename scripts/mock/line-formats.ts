// Prism knows no format of one value a line: these wrap its serializer and its validators so that a body of JSON
// Lines (or of MessagePack values) is the array that the document describes.
import { createRequire } from 'node:module';
import { decodeMulti, encode } from '@msgpack/msgpack';
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';

type Serialize = (payload: unknown, contentType?: string) => unknown;

const JSON_LINES = /^application\/x-jsonlines\b/;
const MSGPACK = /^application\/x-msgpack\b/;

/** Teaches Prism's server to write JSON Lines and MessagePack. It has no hook for this: its own function is replaced. */
export function patchSerializer(): void {
  const require = createRequire(import.meta.url);
  const module: {
    serialize: Serialize;
  } = require('@stoplight/prism-http-server/dist/serialize.js');
  const { serialize } = module;
  module.serialize = (payload, contentType = '') => {
    if (!Array.isArray(payload)) return serialize(payload, contentType);
    if (JSON_LINES.test(contentType)) {
      return payload.map((value) => `${JSON.stringify(value)}\n`).join('');
    }
    if (MSGPACK.test(contentType)) return Buffer.concat(payload.map((value) => encode(value)));
    return serialize(payload, contentType);
  };
}

/** Prism's validators, with bodies of lines read as arrays first. */
export const validators: {
  validateInput: typeof validateInput;
  validateOutput: typeof validateOutput;
} = {
  validateInput: (args) => validateInput({ ...args, element: withValues(args.element) }),
  validateOutput: (args) => validateOutput({ ...args, element: withValues(args.element) }),
};

function withValues<T extends IHttpRequest | IHttpResponse>(element: T): T {
  const contentType = String(
    element.headers?.['content-type'] ?? element.headers?.['Content-type'] ?? '',
  );
  const body = readValues(element.body, contentType);
  return body === undefined ? element : { ...element, body };
}

function readValues(body: unknown, contentType: string): unknown[] | undefined {
  if (typeof body === 'string' && JSON_LINES.test(contentType)) return readLines(body);
  if (body instanceof Uint8Array && MSGPACK.test(contentType)) return [...decodeMulti(body)];
  return undefined;
}

function readLines(text: string): unknown[] | undefined {
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  } catch {
    // Left as text, which the validator then refuses as it does any text where an array is due.
    return undefined;
  }
}
