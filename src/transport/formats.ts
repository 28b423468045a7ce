import { dataFormats, type DataFormat, mediaTypes } from '../generated/operations.ts';

/** The format of records on the wire: JSON Lines, or MessagePack, which keeps whole numbers of 64 bits. */
export type RecordFormat = 'jl' | 'msgpack';

const RECORD_FORMATS: ReadonlySet<unknown> = new Set<RecordFormat>(['jl', 'msgpack']);

/** TypeError for a format in which the client cannot read records. */
export function checkRecordFormat(format: RecordFormat | undefined): void {
  if (format === undefined || RECORD_FORMATS.has(format)) return;
  throw new TypeError(`format must be one of ${[...RECORD_FORMATS].join(', ')}`);
}

/** The media type of records in a format. */
export function mediaTypeOf(format: RecordFormat | DataFormat): string {
  return format === 'msgpack' ? mediaTypes.msgpack : dataFormats[format];
}

/** Is the body of the response MessagePack? */
export function isMessagePack(response: Response): boolean {
  return hasMediaType(response, mediaTypes.msgpack);
}

/** Is the body of the response a web page, as load balancers and proxies send it? */
export function isHtml(response: Response): boolean {
  return hasMediaType(response, 'text/html');
}

function hasMediaType({ headers }: Response, mediaType: string): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith(mediaType) === true;
}
