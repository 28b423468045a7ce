import type { Bench } from './bench.ts';
import { compare, type Contestant } from './measure.ts';
import { bareLoop } from './peers.ts';
import { readers } from './read.ts';
import { withServer } from './start-server.ts';
import { printSpeeds } from './table.ts';

const BARE = 'bare loop';
const ONE = 'iter()';

/** Reads from a service whose connections carry 10 MB/s each and take 50 ms to begin. */
export async function benchThrottled(bench: Bench): Promise<void> {
  const things = bench.quick ? 30_000 : 80_000;
  await withServer('flat', things, async (server) => {
    const base = server.url('slow');
    const ours = readers(bench.itemsAt(base)).filter(({ name }) => name.startsWith('iter('));
    const bare: Contestant = {
      name: BARE,
      run: () => bareLoop(`${base}items/1/2/3`, () => undefined),
    };
    const rounds = await compare([...ours, bare], { rounds: bench.quick ? 1 : 3, things });
    const names = ours.map(({ name }) => name);
    const title = 'Reading, 500 B, each connection 10 MB/s after 50 ms';
    printSpeeds(title, rounds, { ours: names, peers: [BARE, ONE], things });
  });
}
