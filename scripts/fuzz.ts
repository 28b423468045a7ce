// `npm run fuzz -- [fuzzer...] [--cases N] [--seed N]`: long rounds of all fuzzers, or of those named. Says the seed
// first, which brings the same cases again. `--table` tries each malformed name at each method, and prints what came of it.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fuzzers } from '../test/security/fuzz/fuzzers.ts';
import { nameTable } from '../test/security/fuzz/name-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    table: { type: 'boolean', default: false },
  },
});

if (values.table) {
  const { lines, wrongs } = await nameTable();
  console.log(lines.join('\n'));
  report(wrongs);
} else {
  for (const name of positionals) {
    if (!fuzzers.some((fuzzer) => fuzzer.name === name))
      throw new Error(`there is no fuzzer ${name}`);
  }
  console.log(`seed ${values.seed}`);
  const chosen = fuzzers.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  for (const fuzzer of chosen) {
    const cases = Number(values.cases ?? fuzzer.long);
    const wrongs = await fuzzer.run({ cases, seed: Number(values.seed) });
    console.log(`${fuzzer.name}: ${cases} cases, ${wrongs.length} went wrong`);
    report(wrongs);
  }
}

function report(wrongs: readonly string[]): void {
  for (const wrong of wrongs.slice(0, 5)) console.error(wrong);
  if (wrongs.length > 0) process.exitCode = 1;
}
