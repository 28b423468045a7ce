// Writes the items of a job to a file, and shows the progress: CSV if the name ends with .csv, else JSON Lines. After
// Ctrl-C, the same command continues where it stopped:
//   SH_APIKEY=… npx tsx examples/export-items.ts 123/1/2 items.csv
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Job, type JsonValue, ScrapinghubClient } from 'scrapinghub-client';

const CHUNK = 500;
const BAR_WIDTH = 30;

/** How far an export has come. It is stored after each chunk. */
interface Progress {
  job: string;
  columns: string[];
  items: number;
  /** Size of the file up to the last chunk. */
  bytes: number;
  lastKey?: string | undefined;
}

/** Resolves to the number of items. Until the file is complete, its name ends with `.part`. */
export async function exportItems(
  job: Job,
  file: string,
  show: (progress: string) => void = (progress) => process.stderr.write(`\r${progress}`),
): Promise<number> {
  const { counts = {}, totals } = await job.items.stats();
  const total = totals?.input_values ?? 0;
  const first: Progress = { job: job.key, columns: Object.keys(counts), items: 0, bytes: 0 };
  const progress = (await storedProgress(job, file)) ?? first;
  const isCsv = file.endsWith('.csv');
  const { columns } = progress;

  const part = await open(`${file}.part`, 'a');
  try {
    // What was written after the last chunk that is known to be complete.
    await part.truncate(progress.bytes);
    if (isCsv && progress.bytes === 0) await part.write(csvLine(columns));
    const params = { startAfter: progress.lastKey, meta: ['_key'] as const, size: CHUNK };
    for await (const chunk of job.items.chunks(params)) {
      const lines = chunk.map(({ _key, ...item }) =>
        isCsv ? csvLine(columns.map((column) => item[column])) : `${JSON.stringify(item)}\n`,
      );
      await part.write(lines.join(''));
      progress.items += chunk.length;
      progress.bytes = (await part.stat()).size;
      progress.lastKey = chunk.at(-1)?._key;
      await storeProgress(file, progress);
      show(progressBar(progress.items, total));
    }
  } finally {
    await part.close();
  }
  await rename(`${file}.part`, file);
  await rm(`${file}.progress`, { force: true });
  return progress.items;
}

async function storedProgress(job: Job, file: string): Promise<Progress | undefined> {
  try {
    const progress: Progress = JSON.parse(await readFile(`${file}.progress`, 'utf8'));
    const { size } = await stat(`${file}.part`);
    return progress.job === job.key && size >= progress.bytes ? progress : undefined;
  } catch {
    return undefined;
  }
}

async function storeProgress(file: string, progress: Progress): Promise<void> {
  // Renamed, because Ctrl-C may come in the middle of a write.
  await writeFile(`${file}.progress.new`, JSON.stringify(progress));
  await rename(`${file}.progress.new`, `${file}.progress`);
}

function csvLine(values: readonly (JsonValue | undefined)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function progressBar(items: number, total: number): string {
  const done = total === 0 ? 1 : Math.min(1, items / total);
  const filled = Math.round(done * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${bar} ${Math.floor(done * 100)} %  ${items} of ${total} items`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [key = '', file = 'items.jl'] = process.argv.slice(2);
  const items = await exportItems(new ScrapinghubClient().getJob(key), file);
  console.log(`\n${items} items are in ${file}`);
}
