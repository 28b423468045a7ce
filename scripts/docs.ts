// Builds the documentation as one static site in `site/`: `npm run docs`. It has the guides, the reference of the types
// and the reference of the HTTP interface. Its pages load nothing from other hosts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Application, Converter, type DocumentReflection, MarkdownEvent } from 'typedoc';
import { writeHttpReference } from './docs/http-reference.ts';
import { root } from './generate/run.ts';

const HEADING = /^# (.+)\n/;
const CELL = /<td[ >].*?<\/td>/gs;
const CODE = /<code>[^<]*<\/code>/g;
const PART_OF_NAME = /[._(/](?=[^<])/g;
const CONTRIBUTORS = 'For contributors';
/** The guides, by the headings of the sidebar. */
const GUIDES: Readonly<Record<string, readonly string[]>> = {
  'First steps': ['docs/start.md', 'docs/recipes.md', 'docs/from-python.md', 'docs/faq.md'],
  Guides: [
    'docs/projects-and-spiders.md',
    'docs/running-jobs.md',
    'docs/reading-data.md',
    'docs/writing-data.md',
    'docs/collections.md',
    'docs/frontiers.md',
    'docs/errors-and-retries.md',
    'docs/observability.md',
    'docs/local.md',
    'docs/testing.md',
  ],
  'With other tools': [
    'docs/modules.md',
    'docs/frameworks.md',
    'docs/jest.md',
    'docs/proxies.md',
    'docs/other-generators.md',
  ],
  Reference: [],
  [CONTRIBUTORS]: [
    'CONTRIBUTING.md',
    'docs/regenerating.md',
    'docs/releasing.md',
    'docs/decisions.md',
    'docs/performance.md',
  ],
};
/** The search puts users' guides first, but not before a class or method that has the name. */
const GUIDE_BOOST = 15;

const site = join(root, 'site');
await rm(site, { recursive: true, force: true });

const app = await Application.bootstrapWithPlugins({
  projectDocuments: Object.values(GUIDES).flat(),
  categoryOrder: Object.keys(GUIDES),
  defaultCategory: 'Reference',
  navigation: { includeCategories: true },
});
const names = new Map(
  Object.entries(GUIDES).flatMap(([heading, files]) =>
    files.map((file): [string, string] => [file.replace('.md', ''), heading]),
  ),
);
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, describe);
// After TypeDoc, which makes the page.
app.renderer.on(MarkdownEvent.PARSE, breakNames, -1000);
const project = await app.convert();
if (project === undefined) process.exit(1);
await app.generateOutputs(project);
await writeHttpReference(site);
// Broken links in the guides are warnings, which `typedoc.json` turns into errors.
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

/** Uses the heading of a guide as its name, and says where it is in the sidebar and in the results of a search. */
function describe(_context: unknown, page: DocumentReflection): void {
  const category = names.get(page.name);
  if (category === undefined) throw new Error(`the guide ${page.name} has no place in the sidebar`);
  page.frontmatter['category'] = category;
  page.relevanceBoost = category === CONTRIBUTORS ? 1 : GUIDE_BOOST;
  const [, title] = HEADING.exec(page.content[0]?.text ?? '') ?? [];
  if (title !== undefined) page.name = title;
}

/** Lets the long names in tables break, after their parts only. */
function breakNames(event: MarkdownEvent): void {
  event.parsedText = event.parsedText.replaceAll(CELL, (cell) =>
    cell.replaceAll(CODE, (code) => code.replaceAll(PART_OF_NAME, '$&<wbr>')),
  );
}
