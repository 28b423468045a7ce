// Runs all checks that a change must pass: `npm run check`.
// With --without-tests it skips the tests, for CI, which has just run them.
import { spawnSync } from 'node:child_process';
import { runLanes } from './check/lanes.ts';

const OF_SOURCES = [
  { name: 'format', command: 'npm run format:check' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'types', command: 'npm run types' },
  { name: 'unused code', command: 'npm run unused' },
  { name: 'lock file', command: 'npm run lock:check' },
  { name: 'generated files', command: 'npm run generate:check' },
];
const OF_PACKAGE = [
  { name: 'build', command: 'npm run build' },
  { name: 'public types', command: 'npm run types:check' },
  { name: 'package', command: 'npm run package:check' },
];

if (!(await runLanes(OF_SOURCES, OF_PACKAGE))) process.exit(1);
if (!process.argv.includes('--without-tests')) {
  const { status } = spawnSync('npm', ['test'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
console.log('\nAll checks passed.');
