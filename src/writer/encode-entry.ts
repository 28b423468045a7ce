const utf8 = new TextEncoder();

/** One entry as a line of JSON Lines. Throws a TypeError, which does not show the entry, if JSON cannot hold it. */
export function encodeEntry(entry: unknown): Uint8Array<ArrayBuffer> {
  let json: string | undefined;
  try {
    json = JSON.stringify(entry);
  } catch (cause) {
    throw new TypeError('the entry cannot be written as JSON', { cause });
  }
  if (json === undefined) throw new TypeError(`JSON has no value for ${typeof entry}`);
  return utf8.encode(`${json}\n`);
}
