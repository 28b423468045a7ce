// `npm run bench`: what the client costs against doing the same by hand, and against its peers.
// `-- --only read,calls` runs some parts only, `-- --quick` all with less data.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { prepare } from './bench/bench.ts';
import { benchCalls } from './bench/calls.ts';
import { benchImport } from './bench/import.ts';
import { benchLocal } from './bench/local.ts';
import { benchMemory } from './bench/memory.ts';
import { benchRead } from './bench/read.ts';
import { benchThrottled } from './bench/throttled.ts';
import { benchWrite } from './bench/write.ts';

const parts = {
  read: benchRead,
  throttled: benchThrottled,
  write: benchWrite,
  calls: benchCalls,
  import: benchImport,
  memory: benchMemory,
  local: benchLocal,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    quick: { type: 'boolean', default: false },
  },
});
const only = new Set(values.only.split(','));
for (const name of only) {
  if (!(name in parts)) throw new TypeError(`--only takes ${Object.keys(parts)}, not ${name}`);
}

const processors = cpus();
console.log(`CPU: ${processors[0]?.model ?? 'unknown'}`);
console.log(`Cores: ${processors.length}`);
console.log(`Node: ${process.version}`);
console.log(
  'Ratios: ours in proportion to the peer, medians of paired rounds (half of all between).',
);

const bench = await prepare(values.quick);
for (const [name, run] of Object.entries(parts)) if (only.has(name)) await run(bench);
