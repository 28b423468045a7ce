// `npm run test:runtimes`: the tests' core on other versions of Node, and the installed package on other runtimes and
// with other compilers. npx fetches each of them: this needs the network, and about a gigabyte in npm's cache.
import { NODE_VERSIONS } from '../test/runtimes/versions.ts';
import { runLanes } from './check/lanes.ts';

/** What tests the code that is shipped; the other tests are about the repository, and run where that is worked on. */
const CORE = [
  'test/unit',
  'test/contract/contract.test.ts',
  'test/resources',
  'test/requests',
  'test/reading',
  'test/writing',
  'test/security',
].join(' ');

const onNode = NODE_VERSIONS.map((version, at) => ({
  name: `the tests on Node ${version}`,
  command: `npx -y node@${version} node_modules/vitest/vitest.mjs run --maxWorkers 2 ${CORE}`,
  // One of them with the way out that other runtimes take.
  env: at === 0 ? { SEND_WITH: 'fetch' } : {},
}));
const elsewhere = {
  name: 'other runtimes',
  command: 'npx vitest run --config vitest.runtimes.config.ts',
};

// The one works while the other waits for the network: with more workers, each would only load the tests once more.
if (!(await runLanes(onNode, [elsewhere]))) process.exit(1);
