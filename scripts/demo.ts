// Runs the tour of examples/ against the mock, without an account: `npm run demo`.
// `npm run demo -- --live` runs its read-only part against the real service, with the key in SH_APIKEY.
import { parseArgs } from 'node:util';
import { ScrapinghubClient } from 'scrapinghub-client';
import { tour } from '../examples/tour.ts';
import { startMock } from './mock/start-mock.ts';

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });

if (values.live) {
  console.log('The read-only tour of your account.\n');
  await tour(new ScrapinghubClient(), { readOnly: true });
} else {
  const { appUrl, storageUrl, close } = await startMock();
  console.log(`A mock of the service runs on ${storageUrl} during this tour.\n`);
  try {
    await tour(new ScrapinghubClient('ffffffffffffffffffffffffffffffff', { appUrl, storageUrl }));
  } finally {
    await close();
  }
  console.log(
    '\nThe code is in examples/tour.ts. `npm run demo -- --live` runs it with your own account.',
  );
}
