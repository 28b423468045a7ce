import type { Items, ReadParams } from 'scrapinghub-client';
import type { Bench } from './package.ts';
import { compare, type Contestant } from './measure.ts';
import { apify, bareLoop, floor, readLines } from './peers.ts';
import { type Shape, shapes } from './server/records.ts';
import { type BenchServer, type Mode, withServer } from './start-server.ts';
import { printSpeeds } from './table.ts';

const PATH = 'items/1/2/3';
const BARE = 'bare loop';
const ITER = 'iter()';
const KEYED = 'bare loop, _key';
const ARRAY = 'bare list, _key';
const FLOOR = 'floor, _key';
const PAGES = 'apify, 1000 a page';
const WHOLE = 'apify, one page';
const PEERS = [BARE, KEYED, ARRAY, FLOOR, PAGES, WHOLE];

// Two shapes are enough to measure decompression.
const COMPRESSED: ReadonlySet<Shape> = new Set(['flat', 'nested']);

/** Reads all records of a job in every way. */
export async function benchRead(bench: Bench): Promise<void> {
  const bytes = bench.quick ? 6_000_000 : 20_000_000;
  for (const shape of Object.keys(shapes) as Shape[]) {
    if (bench.quick && shape === 'large') continue;
    await withServer(shape, Math.round(bytes / shapes[shape].bytes), async (server) => {
      await readAs(bench, server, shape, 'plain', bench.quick ? 3 : 9);
      if (bench.quick || !COMPRESSED.has(shape)) return;
      await readAs(bench, server, shape, 'gzip', 7);
    });
  }
}

/** Reads from a service that sends 10 MB/s on each connection, after 50 ms. */
export async function benchThrottled(bench: Bench): Promise<void> {
  const things = bench.quick ? 30_000 : 80_000;
  await withServer('flat', things, async (server) => {
    const base = server.url('slow');
    const ours = readers(bench.itemsAt(base)).filter(({ name }) => name.startsWith('iter('));
    const bare: Contestant = {
      name: BARE,
      run: () => bareLoop(base + PATH, ignore),
    };
    const rounds = await compare([...ours, bare], { rounds: bench.quick ? 1 : 3, things });
    const names = ours.map(({ name }) => name);
    const title = 'Reading, 500 B, each connection 10 MB/s after 50 ms';
    printSpeeds(title, rounds, { ours: names, peers: [BARE, ITER], things });
  });
}

async function readAs(
  bench: Bench,
  server: BenchServer,
  shape: Shape,
  mode: Mode,
  rounds: number,
): Promise<void> {
  const things = server.items;
  const items = bench.itemsAt(server.url(mode));
  const ours = readers(items);
  const peers = await peersOf(server, mode);
  const result = await compare([...ours, ...peers], { rounds, things });
  const title = `Reading, ${shapes[shape].title}${mode === 'gzip' ? ', gzip' : ''}`;
  const names = ours.map(({ name }) => name);
  printSpeeds(title, result, { ours: names, peers: PEERS, things });
}

/** The ways to read with this client. */
function readers(items: Items): Contestant[] {
  const iter = (params?: ReadParams) => async (): Promise<number> => {
    let count = 0;
    for await (const _item of items.iter(params)) count += 1;
    return count;
  };
  return [
    { name: 'chunks()', run: () => countChunks(items) },
    { name: ITER, run: iter() },
    { name: 'list()', run: async () => (await items.list()).length },
    { name: 'iter({ concurrency: 8 })', run: iter({ concurrency: 8 }) },
  ];
}

async function countChunks(items: Items): Promise<number> {
  let count = 0;
  for await (const chunk of items.chunks()) count += chunk.length;
  return count;
}

async function peersOf(server: BenchServer, mode: Mode): Promise<Contestant[]> {
  const base = server.url(mode);
  const url = base + PATH;
  const keyed = `${url}?meta=_key`;
  const lines = await readLines(keyed);
  return [
    { name: BARE, run: () => bareLoop(url, ignore) },
    { name: KEYED, run: () => bareLoop(keyed, ignore) },
    { name: ARRAY, run: () => bareList(keyed) },
    { name: FLOOR, run: () => floor(keyed, lines) },
    { name: PAGES, run: () => apify(base, 1000) },
    { name: WHOLE, run: () => apify(base, server.items) },
  ];
}

async function bareList(url: string): Promise<number> {
  const items: unknown[] = [];
  await bareLoop(url, (item) => items.push(item));
  return items.length;
}

function ignore(): void {}
