import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../generate/run.ts';

/** The page's file in the site. */
const HTTP_REFERENCE = 'http-reference.html';

const HEAD = `<link rel="icon" href="data:,">
<style>
  .back { display: block; padding: 0.6rem 1rem; font: 16px sans-serif; color: #1f6feb; }
</style>
<script>
  // Uses the theme that the reader chose on the other pages.
  const chosen = localStorage.getItem('tsd-theme');
  if (chosen === 'dark' || chosen === 'light') localStorage.setItem('redoc.colorMode', chosen);
  // Its links are routes, not files. In another tab, they must open this page, too.
  const toRoute = ({ target }) => {
    const link = target.closest?.('a[href^="/"]');
    if (link) link.href = '#' + link.getAttribute('href');
  };
  addEventListener('pointerdown', toRoute, true);
  addEventListener('focusin', toRoute, true);
</script>
</head>`;
/** The page loads its logo from this address. */
const LOGO = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const BACK = '<a class="back" href="index.html">← scrapinghub-client</a>';

/** Writes Redocly's page of the document, with all scripts inline, and corrects the links to it. */
export async function writeHttpReference(site: string): Promise<void> {
  const page = join(site, HTTP_REFERENCE);
  run('redocly', ['build-docs', 'openapi.yaml', '--inlineBundle', '--output', page]);
  const text = (await readFile(page, 'utf8')).replaceAll(LOGO, 'data:,');
  // Functions, because `$` has a special meaning in a replacement text.
  await writeFile(
    page,
    text.replace('</head>', () => HEAD).replace(/<body[^>]*>/, (body) => body + BACK),
  );
  await correctLinks(site);
}

/** TypeDoc writes the same link to the HTTP reference in every folder. */
async function correctLinks(site: string): Promise<void> {
  const files = await readdir(site, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const up = '../'.repeat(file.split('/').length - 1);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(`"${HTTP_REFERENCE}"`, `"${up}${HTTP_REFERENCE}"`));
  }
}
