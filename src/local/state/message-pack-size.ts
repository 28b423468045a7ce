const SMALL_MAP = 16;
const UINT16 = 2 ** 16;
const UINT32 = 2 ** 32;

/** The bytes of a JSON value in MessagePack: what the service counts as the size of data. */
export function messagePackSize(value: unknown): number {
  if (value === null || value === undefined || typeof value === 'boolean') return 1;
  if (typeof value === 'number') return Number.isInteger(value) ? integerSize(value) : 9;
  if (typeof value === 'string') {
    const bytes = utf8Length(value);
    return bytes + (bytes < 32 ? 1 : bytes < 256 ? 2 : bytes < UINT16 ? 3 : 5);
  }
  if (Array.isArray(value)) {
    return value.reduce<number>(
      (total, one) => total + messagePackSize(one),
      headSize(value.length),
    );
  }
  let size = 0;
  let fields = 0;
  for (const name in value) {
    fields += 1;
    size += messagePackSize(name) + messagePackSize(Reflect.get(value, name));
  }
  return headSize(fields) + size;
}

function headSize(length: number): number {
  if (length < SMALL_MAP) return 1;
  return length < UINT16 ? 3 : 5;
}

function integerSize(value: number): number {
  if (value >= 0) {
    if (value < 128) return 1;
    return value < 256 ? 2 : value < UINT16 ? 3 : value < UINT32 ? 5 : 9;
  }
  if (value >= -32) return 1;
  return value >= -128 ? 2 : value >= -UINT16 / 2 ? 3 : value >= -UINT32 / 2 ? 5 : 9;
}

/** The bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // A pair of surrogates is four bytes, and counts as two characters.
    length += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return length;
}
