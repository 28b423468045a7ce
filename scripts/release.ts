// Makes the tree that of a release, to be looked at and committed: `npm run release -- 1.2.3`.
// With --check it says whether a tag may be published: `npm run release -- --check v1.2.3`.
import { parseArgs } from 'node:util';
import { root, run } from './generate/run.ts';
import { obstaclesOf } from './release/check.ts';
import { prepareRelease } from './release/prepare.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const [name] = positionals;
if (name === undefined || positionals.length > 1) {
  throw new RangeError('say which version: npm run release -- 1.2.3');
}

if (values.check) {
  const obstacles = await obstaclesOf(root, name);
  console.log(obstacles.join('\n') || `${name} can be published.`);
  if (obstacles.length > 0) process.exitCode = 1;
} else {
  const day = new Date().toISOString().slice(0, 10);
  await prepareRelease(root, name, day, () => run('npm', ['run', 'generate']));
  console.log(`The tree is that of ${name}. docs/releasing.md tells what is next.`);
}
