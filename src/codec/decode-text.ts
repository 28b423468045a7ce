import { nodeModule } from './node-module.ts';

/** Turns UTF-8 bytes that end with a whole character into text. Throws a TypeError at what is not UTF-8. */
export type DecodeText = (bytes: Uint8Array) => string;

/** The fast way, where the runtime has one. */
export const decodeFast: DecodeText | undefined = fastDecoder();

function fastDecoder(): DecodeText | undefined {
  const buffer = nodeModule('buffer');
  if (buffer === undefined) return undefined;
  const { Buffer, isAscii, isUtf8, transcode } = buffer;
  const decode: DecodeText = (bytes) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isAscii(view)) return view.toString('latin1');
    if (!isUtf8(view)) throw new TypeError('the text is not UTF-8');
    return transcode(view, 'utf8', 'utf16le').toString('utf16le');
  };
  return isRight(decode) ? decode : undefined;
}

/** Runtimes that stand in for Node may lack a part. */
function isRight(decode: DecodeText): boolean {
  try {
    return decode(new Uint8Array([0xc3, 0xa9, 0xe2, 0x82, 0xac])) === 'é€';
  } catch {
    return false;
  }
}
