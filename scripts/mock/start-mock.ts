import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { patchSerializer, validators } from './line-formats.ts';
import { requestLog } from './request-log.ts';

const DOCUMENT = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));

/** A running mock of the service. */
export interface Mock {
  /** Base URL of the app host, as `appUrl` wants it. */
  readonly appUrl: string;
  /** Base URL of the storage host, as `storageUrl` wants it. */
  readonly storageUrl: string;
  close(): Promise<void>;
}

export interface MockOptions {
  /** Port on 127.0.0.1. Default: a free one. */
  port?: number;
  /** Takes a line for each request, and for each thing that is wrong with one. Default: nobody does. */
  print?: (line: string) => void;
}

/** Starts Prism in this process on the bundled document: it answers with the examples, and checks every request. */
export async function startMock({ port = 0, print }: MockOptions = {}): Promise<Mock> {
  patchSerializer();
  const operations = await getHttpOperationsFromSpec(DOCUMENT);
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
