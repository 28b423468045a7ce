// Prism does not support JSON Lines. This wraps its serializer and its validators, so that a body in JSON Lines, or in
// MessagePack, is the array that the document describes.
import { createRequire } from 'node:module';
import { decodeMulti, encode } from '@msgpack/msgpack';
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';

type Serialize = (payload: unknown, contentType?: string) => unknown;

const JSON_LINES = /^application\/x-jsonlines\b/;
const MSGPACK = /^application\/x-msgpack\b/;

/** Makes Prism's server write JSON Lines and MessagePack. Prism has no hook for that, so this replaces its function. */
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

/** Prism's validators. They parse a body of lines into an array first. */
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
    // The body remains a text. The validator rejects it, because it expects an array.
    return undefined;
  }
}
