// What has changed in the document since the last release, and what of it breaks callers: `npm run api:diff`.
// Two more documents to compare may be given, as files or commits: `npm run api:diff -- HEAD`, `… -- old.yaml new.yaml`.
// --json prints it for programs; --fail-on-breaking exits with 1 if there is something breaking.
import { parseArgs } from 'node:util';
import { compareDocuments } from './api-diff/operations.ts';
import { readDocument, readReleased, RELEASED } from './api-diff/read-document.ts';
import { report } from './api-diff/report.ts';
import { root } from './generate/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    'fail-on-breaking': { type: 'boolean', default: false },
  },
});
const [from, to = `${root}openapi.json`, ...others] = positionals;
if (others.length > 0) throw new RangeError('there are two documents to compare at most');

const before = from === undefined ? readReleased() : readDocument(from);
const changes = compareDocuments({ before, after: readDocument(to) });

if (values.json) {
  console.log(JSON.stringify(changes, null, 2));
} else {
  console.log(
    `Against ${from ?? `the last release (${RELEASED})`}, version ${before.info.version}:\n`,
  );
  console.log(report(changes));
}
if (values['fail-on-breaking'] && changes.some(({ breaking }) => breaking)) process.exitCode = 1;
