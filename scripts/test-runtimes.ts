// `npm run test:runtimes`: the tests' core on other versions of Node, then the installed package on other runtimes and
// with other compilers. npx fetches each of them: this needs the network, and about a gigabyte in npm's cache.
import { spawnSync } from 'node:child_process';
import { NODE_VERSIONS } from '../test/runtimes/versions.ts';

/** What tests the code that is shipped; the other tests are about the repository, and run where that is worked on. */
const CORE = [
  'test/unit',
  'test/contract/contract.test.ts',
  'test/resources',
  'test/requests',
  'test/reading',
  'test/writing',
  'test/security',
];
const VITEST = 'node_modules/vitest/vitest.mjs';

for (const [at, version] of NODE_VERSIONS.entries()) {
  // One of them with the way out that other runtimes take.
  const env = at === 0 ? { SEND_WITH: 'fetch' } : {};
  run(`the tests on Node ${version}`, ['-y', `node@${version}`, VITEST, 'run', ...CORE], env);
}
run('other runtimes', ['vitest', 'run', '--config', 'vitest.runtimes.config.ts']);

function run(name: string, args: readonly string[], env: Record<string, string> = {}): void {
  console.log(`\n── ${name}: npx ${args.join(' ')}`);
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  console.error(`\n${name}: failed`);
  process.exit(1);
}
