// Runs all checks that a change must pass, the quick ones first: `npm run check`.
// With --without-tests it skips the tests, for CI, which has just run them.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npm run format:check'],
  ['lint', 'npm run lint'],
  ['types', 'npm run types'],
  ['unused code', 'npm run unused'],
  ['lock file', 'npm run lock:check'],
  ['generated files', 'npm run generate:check'],
  ['build', 'npm run build'],
  ['public types', 'npm run types:check'],
  ['package', 'npm run package:check'],
  ['tests', 'npm test'],
] as const;

const withoutTests = process.argv.includes('--without-tests');

for (const [name, command] of STEPS) {
  if (name === 'tests' && withoutTests) continue;
  console.log(`\n── ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed. To run only this check: \`${command}\``);
    process.exit(1);
  }
}
console.log('\nAll checks passed.');
