import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import type { Document } from '../generate/document.ts';
import { acceptJsonText } from '../generate/prism-variant.ts';
import { patchSerializer, validators } from './line-formats.ts';

const DOCUMENT = fileURLToPath(new URL('../../openapi.json', import.meta.url));

/** A running mock of the service. */
export interface Mock {
  /** The base URL of the app host, for the client's option `appUrl`. */
  readonly appUrl: string;
  /** The base URL of the storage host, for the client's option `storageUrl`. */
  readonly storageUrl: string;
  close(): Promise<void>;
}

export interface MockOptions {
  /** The port on 127.0.0.1. Default: a free port. */
  port?: number;
  /** Prints a line for each request, and for each problem with one. Default: prints nothing. */
  print?: (line: string) => void;
}

/** Starts Prism in this process. It responds with the examples of the document, and validates every request. */
export async function startMock({ port = 0, print }: MockOptions = {}): Promise<Mock> {
  patchSerializer();
  const document: Document = JSON.parse(await readFile(DOCUMENT, 'utf8'));
  acceptJsonText(document);
  const operations = await getHttpOperationsFromSpec(document);
  const level = print ? 'info' : 'silent';
  const logger = createLogger('mock', { level }, print && requestLog(print));
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger, ...validators },
  });
  const url = await server.listen(port, '127.0.0.1');
  return { appUrl: `${url}/api/`, storageUrl: `${url}/`, close: () => server.close() };
}

/** A line of Prism's log: only the fields that are used here. */
interface LogLine {
  msg?: string;
  input?: { method: string; url: { path: string; query?: Record<string, string | string[]> } };
}

/**
 * A target for Prism's log that prints a line for each request, and for each problem with one. It prints no headers,
 * because they contain the caller's key.
 */
function requestLog(print: (line: string) => void): { write(text: string): void } {
  return {
    write(text) {
      const { msg = '', input }: LogLine = JSON.parse(text);
      if (msg === 'Request received' && input) {
        const query = new URLSearchParams(
          Object.entries(input.url.query ?? {}).flatMap(([name, value]) =>
            [value].flat().map((one) => [name, one]),
          ),
        );
        const suffix = query.size > 0 ? `?${query}` : '';
        print(`${input.method.toUpperCase()} ${input.url.path}${suffix}`);
      } else if (msg.startsWith('Violation:')) {
        print(`  ${msg}`);
      }
    },
  };
}
