// Uses a client in all ways that set clocks, reports what is left of them, and does nothing more.
import { ScrapinghubClient } from '../../src/index.ts';

const [storageUrl = ''] = process.argv.slice(2);
const client = new ScrapinghubClient('KEY', { storageUrl, appUrl: `${storageUrl}api/` });
const job = client.getJob('1/2/3');

await job.items.list();
for await (const _item of job.items.iter()) break;
// Left as it is, neither read on nor ended.
await job.items.iter().next();
const controller = new AbortController();
const silent = job.logs.list({}, { signal: controller.signal }).catch(() => undefined);
setTimeout(() => controller.abort(), 50);
await silent;
const writer = job.items.createWriter({ contentEncoding: 'identity' });
await writer.write({ n: 1 });
await writer.close();

process.send?.(
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout'),
  () => process.disconnect(),
);
