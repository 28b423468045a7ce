import { isPlain, setValue } from './map-values.ts';

const PROTO = '__proto__';
// Stands for the key while a decoder is at work that refuses it. No key can be called so: half a surrogate pair is no
// UTF-8.
const STAND_IN = `\ud800${PROTO}`;

const utf8 = new TextDecoder();

/** Decodes the keys of maps, with a stand-in for `__proto__`. */
export const PROTO_KEYS = {
  canBeCached: (): boolean => true,
  decode(bytes: Uint8Array, start: number, length: number): string {
    const key = utf8.decode(bytes.subarray(start, start + length));
    return key === PROTO ? STAND_IN : key;
  },
};

/** The value with its keys `__proto__` in place of the stand-in, as data. It is used up. */
export function withProtoKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProtoKeys);
  if (!isPlain(value)) return value;
  // In the order in which they came: an object that has the key is made anew.
  const isNew = Object.hasOwn(value, STAND_IN);
  const result = isNew ? {} : value;
  for (const [key, inner] of Object.entries(value)) {
    setValue(result, key === STAND_IN ? PROTO : key, withProtoKeys(inner));
  }
  return result;
}
