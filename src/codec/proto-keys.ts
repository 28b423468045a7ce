import { isPlain, mapValues } from './map-values.ts';

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
  const inner = mapValues(value, withProtoKeys);
  if (!isPlain(inner) || !Object.hasOwn(inner, STAND_IN)) return inner;
  // Made anew, for the key to be in its place; and not by assignment, which would change what the object is.
  return Object.fromEntries(
    Object.entries(inner).map(([key, one]) => [key === STAND_IN ? PROTO : key, one]),
  );
}
