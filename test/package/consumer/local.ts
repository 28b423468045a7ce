// A test that uses the local service. Compiled against the installed package, never run.
import { ScrapinghubClient } from 'scrapinghub-client';
import { type LocalService, localService } from 'scrapinghub-client/local';

const service: LocalService = localService({ project: 1, spider: 'books' });
service
  .on('listJobs')
  .once({ status: 503, headers: { 'x-trace': '17' } })
  .reply('empty');
const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
const keys: string[] = (await client.getProject(1).jobs.list()).map(({ key }) => key);
const { appUrl }: { appUrl: string } = await service.listen({ port: 0 });
await service.close();

// @ts-expect-error The document has no such operation.
service.on('noSuchOperation');

export { appUrl, keys };
