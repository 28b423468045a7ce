// Measures the client against hand-written code and other clients: `npm run bench`.
// `-- --only read,calls` runs some parts only, `-- --quick` uses less data.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCalls } from './bench/calls.ts';
import { benchImport } from './bench/import.ts';
import { benchLocal } from './bench/local.ts';
import { benchMemory } from './bench/memory.ts';
import { prepare } from './bench/package.ts';
import { benchRead, benchThrottled } from './bench/read.ts';
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
  'Ratios: this client compared with the other, medians of paired rounds (and quartiles).',
);

const bench = await prepare(values.quick);
for (const [name, run] of Object.entries(parts)) if (only.has(name)) await run(bench);
