import { encodeForm } from '../codec/form.ts';
import { encodeJsonLines } from '../codec/json-lines.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';

/** A body that can be sent again, and the headers that describe it. */
export interface EncodedBody {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly contentType: string | undefined;
  readonly contentEncoding?: string;
}

/** A body that its maker has encoded, and perhaps compressed, already. */
export class EncodedContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentEncoding: 'gzip' | 'identity';

  constructor(bytes: Uint8Array<ArrayBuffer>, contentEncoding: 'gzip' | 'identity') {
    this.bytes = bytes;
    this.contentEncoding = contentEncoding;
  }
}

const NOTHING: EncodedBody = { bytes: undefined, contentType: undefined };

/** `content` in the encoding that the document gives for the operation. */
export function encodeBody(operation: Operation, content: unknown): EncodedBody {
  if (content === undefined || operation.request === undefined) return NOTHING;
  const contentType = mediaTypes[operation.request];
  if (content instanceof EncodedContent) return { ...content, contentType };
  // Bytes, so that fetch adds no media type of its own.
  const bytes = new TextEncoder().encode(encode(operation, content));
  return { bytes, contentType };
}

function encode(operation: Operation, content: unknown): string {
  switch (operation.request) {
    case 'form':
      return encodeForm(Object(content), operation.jsonFields);
    case 'jsonlines':
      return encodeJsonLines(Array.isArray(content) ? content : [content]);
    default:
      return JSON.stringify(content);
  }
}
