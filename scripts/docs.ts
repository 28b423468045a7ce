// `npm run docs`: builds the documentation as one static site in `site/`: the guides, the reference of the types and
// that of the HTTP interface. Nothing in it asks another host for anything.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { writeHttpReference } from './docs/http-reference.ts';
import { linkHttpReference } from './docs/links.ts';
import { nameByHeading } from './docs/titles.ts';
import { root } from './generate/run.ts';

const site = join(root, 'site');
await rm(site, { recursive: true, force: true });

const app = await Application.bootstrapWithPlugins();
nameByHeading(app);
const project = await app.convert();
if (project === undefined) process.exit(1);
await app.generateOutputs(project);
await writeHttpReference(site);
await linkHttpReference(site);
// Broken links within the guides are warnings, which `typedoc.json` makes errors.
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
