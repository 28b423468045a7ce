// Runs the tour of examples/ on a local service that runs examples/spider.ts, without an account: `npm run demo`.
// `npm run demo -- --live` runs its read-only part against the real service, with the key in SH_APIKEY.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { tour } from '../examples/tour.ts';

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });

if (values.live) {
  console.log('The read-only tour of your account.\n');
  await tour(new ScrapinghubClient(), { readOnly: true });
} else {
  const spider = fileURLToPath(new URL('../examples/spider.ts', import.meta.url));
  const service = localService({ run: `"${process.execPath}" --import tsx "${spider}"` });
  try {
    const { appUrl, storageUrl } = await service.listen({ port: 0 });
    console.log(`A local service runs on ${storageUrl} for the length of this tour.\n`);
    await tour(new ScrapinghubClient(service.apiKey, { appUrl, storageUrl }));
  } finally {
    await service.close();
  }
  console.log(
    '\nThe code is in examples/tour.ts and examples/spider.ts. `npm run demo -- --live` shows your own account.',
  );
}
