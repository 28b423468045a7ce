// Writes the items of a job to a compressed file of JSON Lines, and shows the progress:
//   SH_APIKEY=… npx tsx examples/export-items.ts 123/1/2 items.jl.gz
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { type Job, ScrapinghubClient } from 'scrapinghub-client';

const NEWLINE = 10;
const BAR_WIDTH = 30;

/** Resolves to the number of items written. Until the file is complete, its name ends with `.part`. */
export async function exportItems(
  job: Job,
  file: string,
  show: (progress: string) => void = (progress) => process.stderr.write(`\r${progress}`),
): Promise<number> {
  const { totals } = await job.items.stats();
  const total = totals?.input_values ?? 0;
  let items = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
        items += 1;
      show(progressBar(items, total));
      done(null, chunk);
    },
  });
  const part = `${file}.part`;
  await pipeline(job.items.stream(), counted, createGzip(), createWriteStream(part));
  await rename(part, file);
  return items;
}

function progressBar(items: number, total: number): string {
  const done = total === 0 ? 1 : Math.min(1, items / total);
  const filled = Math.round(done * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${bar} ${Math.floor(done * 100)} %  ${items} of ${total} items`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [key = '', file = 'items.jl.gz'] = process.argv.slice(2);
  const items = await exportItems(new ScrapinghubClient().getJob(key), file);
  console.log(`\n${items} items are in ${file}`);
}
