import { setTimeout as sleep } from 'node:timers/promises';
import { spread } from './measure.ts';
import { type Bench, PACKAGE_URL, runModule } from './package.ts';
import { type BenchServer, withServer } from './start-server.ts';
import { printTable, ratio } from './table.ts';

const MB = 1e6;

/** The memory that reads take, and how far they read ahead. */
export async function benchMemory(bench: Bench): Promise<void> {
  const many = bench.quick ? 100_000 : 1_000_000;
  await withServer('flat', many, async (server) => {
    printPeaks(server, bench.quick ? 1 : 5);
    await printReadAhead(bench, server);
  });
}

const LOOP = `for await (const chunk of (await fetch(URL + 'items/1/2/3?count=' + COUNT)).body) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\\n');
  rest = lines.pop();
  for (const line of lines) JSON.parse(line);
}`;

function printPeaks(server: BenchServer, rounds: number): void {
  const loops = new Map([
    ['iter()', iteration({})],
    ['iter({ concurrency: 8 })', iteration({ concurrency: 8 })],
    ['bare loop', `let rest = ''; const decoder = new TextDecoder(); ${LOOP}`],
  ]);
  const rows = [...loops].map(([name, loop]) => {
    const pairs = Array.from({ length: rounds }, () => ({
      few: peakOf(server, 10_000, loop),
      all: peakOf(server, server.items, loop),
    }));
    const few = spread(pairs.map((pair) => pair.few)).median;
    const all = spread(pairs.map((pair) => pair.all)).median;
    const more = spread(pairs.map((pair) => pair.all - pair.few)).median;
    return [name, few, all, more].map((cell) => (typeof cell === 'string' ? cell : mb(cell)));
  });
  const head = ['', '10000 items, MB', `${server.items} items, MB`, 'difference, MB'];
  printTable('Peak memory of a process that iterates over items of 500 B', head, rows);
}

function iteration(params: object): string {
  return `const { ScrapinghubClient } = await import(${JSON.stringify(PACKAGE_URL)});
    const { items } = new ScrapinghubClient('KEY', { storageUrl: URL }).getJob('1/2/3');
    let read = 0;
    for await (const _ of items.iter({ count: COUNT, ...${JSON.stringify(params)} })) read += 1;
    if (read !== COUNT) throw new Error(read + ' items');`;
}

/**
 * Peak memory in bytes of a process that runs the loop. The maximum that the system reports is no use: it starts with
 * the memory of the parent process.
 */
function peakOf(server: BenchServer, count: number, loop: string): number {
  const { printed } = runModule(
    `const URL = ${JSON.stringify(server.url('plain'))}, COUNT = ${count};
    let peak = 0;
    const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
    setInterval(look, 2).unref();
    ${loop}
    look();
    console.log(peak);`,
  );
  return Number(printed);
}

/** Reads with a pause of 1 ms after each item. Calls back at the last item, before it closes the connection. */
type SlowRead = (atLast: () => Promise<void>) => Promise<void>;

/** How much more of a response the server has sent than a slow consumer has read. */
async function printReadAhead(bench: Bench, server: BenchServer): Promise<void> {
  const taken = bench.quick ? 500 : 1_000;
  const url = server.url('plain');
  const items = bench.itemsAt(url);
  const slowly =
    (source: () => AsyncIterable<unknown>): SlowRead =>
    async (atLast) => {
      let left = taken;
      for await (const _item of source()) {
        await sleep(1);
        if ((left -= 1) > 0) continue;
        await atLast();
        break;
      }
    };
  const reads = new Map([
    ['bare loop', slowly(() => bareItems(`${url}items/1/2/3`))],
    ['iter()', slowly(() => items.iter())],
    ['iter({ concurrency: 8 })', slowly(() => items.iter({ concurrency: 8 }))],
  ]);
  const ahead = new Map([...reads.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < (bench.quick ? 1 : 5); round += 1) {
    for (const [name, read] of reads) ahead.get(name)?.push(await aheadOf(server, taken, read));
  }
  const bare = ahead.get('bare loop') ?? [];
  const rows = [...ahead].map(([name, bytes]) => [
    name,
    mb(spread(bytes).median),
    ratio(spread(bytes.map((ours, at) => ours / (bare[at] ?? NaN)))),
  ]);
  const title = `Sent before it was read, after ${taken} items of 1 ms each`;
  printTable(title, ['', 'MB, with the buffers of the system', 'ours/bare loop'], rows);
}

async function aheadOf(server: BenchServer, taken: number, read: SlowRead): Promise<number> {
  const before = await server.sent();
  let sent = NaN;
  await read(async () => {
    sent = (await server.sent()) - before;
  });
  return sent - (server.bytes / server.items) * taken;
}

async function* bareItems(url: string): AsyncGenerator<unknown, void, void> {
  const { body } = await fetch(url);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

function mb(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
