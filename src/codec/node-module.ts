/** The parts of Node's modules that are used here. */
export interface NodeModules {
  http: NodeHttp;
  https: NodeHttp;
  stream: {
    /** Connects the streams. An error of one destroys all. */
    pipeline(from: NodeReadable, to: NodeTransform, done: () => void): void;
  };
  zlib: {
    gzip(
      bytes: Uint8Array,
      done: (error: Error | null, zipped: Uint8Array<ArrayBuffer>) => void,
    ): void;
    createGunzip(options: { chunkSize: number }): NodeTransform;
    createInflate(options: { chunkSize: number }): NodeTransform;
    createBrotliDecompress(options: { chunkSize: number }): NodeTransform;
  };
}

/** `node:http` or `node:https`. */
export interface NodeHttp {
  readonly Agent: new (options: { keepAlive: boolean; timeout: number }) => object;
  request(url: string, options: NodeRequestOptions): NodeRequest;
}

export interface NodeRequestOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly agent: object;
}

export interface NodeRequest {
  readonly reusedSocket: boolean;
  on(event: 'response', listener: (response: NodeResponse) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  end(body?: Uint8Array): unknown;
  destroy(): unknown;
}

export interface NodeReadable {
  on(event: 'data', listener: (chunk: Uint8Array<ArrayBuffer>) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** A stream that changes the bytes which are written to it. */
export type NodeTransform = NodeReadable;

export interface NodeResponse extends NodeReadable {
  readonly statusCode?: number;
  readonly statusMessage?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
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
