// Builds the documentation as one static site in `site/`: `npm run docs`. It has the guides, the reference of the types
// and the reference of the HTTP interface. Its pages load nothing from other hosts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Application, Converter, type DocumentReflection } from 'typedoc';
import { writeHttpReference } from './docs/http-reference.ts';
import { root } from './generate/run.ts';

const HEADING = /^# (.+)\n/;
const site = join(root, 'site');
await rm(site, { recursive: true, force: true });

const app = await Application.bootstrapWithPlugins();
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, nameByHeading);
const project = await app.convert();
if (project === undefined) process.exit(1);
await app.generateOutputs(project);
await writeHttpReference(site);
// Broken links in the guides are warnings, which `typedoc.json` turns into errors.
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

/** Uses the heading of a guide as its name. */
function nameByHeading(_context: unknown, page: DocumentReflection): void {
  const [, title] = HEADING.exec(page.content[0]?.text ?? '') ?? [];
  if (title !== undefined) page.name = title;
}
