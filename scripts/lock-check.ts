// Fails if package-lock.json could bring anything but the packages that were reviewed: `npm run lock:check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/run.ts';
import { findingsIn } from './supply-chain/lock-file.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const findings = findingsIn(read('package.json'), read('package-lock.json'));
if (findings.length > 0) {
  console.error(findings.join('\n'));
  process.exitCode = 1;
} else {
  console.log('Every locked package has a version, a hash and no unknown install script.');
}
