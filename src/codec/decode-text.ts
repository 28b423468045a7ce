/** Turns UTF-8 bytes that end with a whole character into text. Throws a TypeError at what is not UTF-8. */
export type DecodeText = (bytes: Uint8Array) => string;

/** The part of Node's `buffer` module that decodes several times as fast as TextDecoder. */
interface NodeBuffer {
  readonly Buffer: {
    from(buffer: ArrayBufferLike, offset: number, length: number): NodeBytes;
  };
  isAscii(bytes: NodeBytes): boolean;
  isUtf8(bytes: NodeBytes): boolean;
  transcode(bytes: NodeBytes, from: 'utf8', to: 'utf16le'): NodeBytes;
}

interface NodeBytes {
  toString(encoding: 'latin1' | 'utf16le'): string;
}

/** What other runtimes give of Node's `process`, if anything. */
interface Runtime {
  readonly process?: { getBuiltinModule?(id: 'buffer'): NodeBuffer | undefined };
}

/** The fast way, where the runtime has one. */
export const decodeFast: DecodeText | undefined = fastDecoder();

function fastDecoder(): DecodeText | undefined {
  try {
    // Not an import: only what is there without one can be had in every runtime.
    const buffer = (globalThis as Runtime).process?.getBuiltinModule?.('buffer');
    if (buffer === undefined) return undefined;
    const decode = decoderOf(buffer);
    // Runtimes that stand in for Node may lack a part.
    return decode(new Uint8Array([0xc3, 0xa9, 0xe2, 0x82, 0xac])) === 'é€' ? decode : undefined;
  } catch {
    return undefined;
  }
}

function decoderOf({ Buffer, isAscii, isUtf8, transcode }: NodeBuffer): DecodeText {
  return (bytes) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isAscii(view)) return view.toString('latin1');
    if (!isUtf8(view)) throw new TypeError('the text is not UTF-8');
    return transcode(view, 'utf8', 'utf16le').toString('utf16le');
  };
}
