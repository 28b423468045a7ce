// Writes `count` items to the store at `url`, in a process of its own, and says how much its memory has grown by then.
import { ScrapinghubClient } from '../../src/index.ts';
import { productAt } from './product.ts';

/** Memory of a process that writes, in bytes. */
export interface WritingReport {
  /** Once it is warm. */
  readonly warm: number;
  /** The most there was after that. */
  readonly peak: number;
}

const WARM_AFTER = 10_000;

const [url = '', count = ''] = process.argv.slice(2);
const client = new ScrapinghubClient({ auth: 'KEY', storageUrl: url });
const { items } = client.getJob('1/2/3');

let warm = 0;
let peak = 0;
for (let n = 0; n < Number(count); n += 1) {
  await items.write(productAt(n));
  if (n === WARM_AFTER) {
    globalThis.gc?.();
    warm = process.memoryUsage.rss();
  }
  if (n > WARM_AFTER && n % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
}
await client.close();
peak = Math.max(peak, process.memoryUsage.rss());
process.send?.({ warm, peak } satisfies WritingReport, () => process.disconnect());
