import { encodeForm } from '../codec/form.ts';
import { encodeJsonLines } from '../codec/json-lines.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';

/** A body that can be sent again, and its media type. */
export interface EncodedBody {
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly contentType: string | undefined;
}

const NOTHING: EncodedBody = { bytes: undefined, contentType: undefined };

/** `content` in the encoding that the document gives for the operation. */
export function encodeBody(operation: Operation, content: unknown): EncodedBody {
  if (content === undefined || operation.request === undefined) return NOTHING;
  // Bytes, so that fetch adds no media type of its own.
  const bytes = new TextEncoder().encode(encode(operation, content));
  return { bytes, contentType: mediaTypes[operation.request] };
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
