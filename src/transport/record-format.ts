import { dataFormats, type DataFormat, mediaTypes } from '../generated/operations.ts';

/** How records travel: as JSON Lines, or as MessagePack, which keeps whole numbers of 64 bits. */
export type RecordFormat = 'jl' | 'msgpack';

/** The media type of records in a format. TypeError for what is none. */
export function mediaTypeOf(format: RecordFormat | DataFormat): string {
  const types: Readonly<Record<string, string>> = { ...dataFormats, msgpack: mediaTypes.msgpack };
  const type = Object.hasOwn(types, format) ? types[format] : undefined;
  if (type !== undefined) return type;
  throw new TypeError(`format must be one of ${Object.keys(types).join(', ')}, and nothing else`);
}

/** Is the body of the answer MessagePack? */
export function isMessagePack({ headers }: Response): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith(mediaTypes.msgpack) === true;
}
