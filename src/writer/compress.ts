import { nodeModule } from '../codec/node-module.ts';

/** `bytes` in the content encoding. */
export async function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: 'gzip' | 'identity',
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  const zlib = nodeModule('zlib');
  // Node's CompressionStream takes half as long again.
  if (zlib !== undefined) {
    return new Promise((resolve, reject) => {
      zlib.gzip(bytes, (error, zipped) => (error === null ? resolve(zipped) : reject(error)));
    });
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
