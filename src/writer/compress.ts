/** `bytes` in the content encoding. */
export async function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: 'gzip' | 'identity',
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
