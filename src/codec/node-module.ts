/** The parts of Node's modules that are used here, because they are faster than what every runtime has. */
interface NodeModules {
  buffer: {
    readonly Buffer: {
      from(buffer: ArrayBufferLike, offset: number, length: number): NodeBytes;
    };
    isAscii(bytes: NodeBytes): boolean;
    isUtf8(bytes: NodeBytes): boolean;
    transcode(bytes: NodeBytes, from: 'utf8', to: 'utf16le'): NodeBytes;
  };
  zlib: {
    gzip(
      bytes: Uint8Array,
      done: (error: Error | null, zipped: Uint8Array<ArrayBuffer>) => void,
    ): void;
  };
}

interface NodeBytes {
  toString(encoding: 'latin1' | 'utf16le'): string;
}

interface Runtime {
  readonly process?: {
    getBuiltinModule?<Id extends keyof NodeModules>(id: Id): NodeModules[Id] | undefined;
  };
}

/** A module of Node, where the runtime has it. It is not imported, so other runtimes and bundlers do not look for it. */
export function nodeModule<Id extends keyof NodeModules>(id: Id): NodeModules[Id] | undefined {
  try {
    return (globalThis as Runtime).process?.getBuiltinModule?.(id);
  } catch {
    return undefined;
  }
}
