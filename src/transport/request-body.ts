import { encodeForm } from '../codec/form.ts';
import { encodeJsonLines } from '../codec/json-lines.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';

/** A body as bytes, which every attempt sends again, and the headers that describe it. */
export interface RequestBody {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly contentType: string | undefined;
  readonly contentEncoding?: 'gzip' | 'identity';
}

/** JSON Lines that are encoded, and perhaps compressed, already. */
export class EncodedLines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentEncoding: 'gzip' | 'identity';

  constructor(bytes: Uint8Array<ArrayBuffer>, contentEncoding: 'gzip' | 'identity') {
    this.bytes = bytes;
    this.contentEncoding = contentEncoding;
  }
}

const NO_BODY: RequestBody = { bytes: undefined, contentType: undefined };

/** Encodes `value` as the document says for the operation. */
export function encodeBody(operation: Operation, value: unknown): RequestBody {
  if (value === undefined || operation.request === undefined) return NO_BODY;
  const contentType = mediaTypes[operation.request];
  if (value instanceof EncodedLines) return { ...value, contentType };
  // As bytes, because fetch adds a media type of its own to a text.
  const bytes = new TextEncoder().encode(encode(operation, value));
  return { bytes, contentType };
}

function encode(operation: Operation, value: unknown): string {
  switch (operation.request) {
    case 'form':
      return encodeForm(Object(value), operation.jsonFields);
    case 'jsonlines':
      return encodeJsonLines(Array.isArray(value) ? value : [value]);
    default:
      return JSON.stringify(value);
  }
}
