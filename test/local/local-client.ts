import { type ClientOptions, type Project, ScrapinghubClient } from 'scrapinghub-client';
import {
  type LocalService,
  localService,
  type LocalServiceOptions,
} from 'scrapinghub-client/local';
import { onTestFinished } from 'vitest';

/** A new local service with an empty project that has the spider `books`, for the length of a test. */
export function localProject(
  options: LocalServiceOptions = {},
  clientOptions: ClientOptions = {},
): {
  service: LocalService;
  client: ScrapinghubClient;
  project: Project;
} {
  const service = localService({ empty: true, project: 1, spider: 'books', ...options });
  onTestFinished(() => service.close());
  const client = new ScrapinghubClient(service.apiKey, {
    maxRetries: 0,
    ...clientOptions,
    fetch: service.fetch,
  });
  return { service, client, project: client.getProject(1) };
}
