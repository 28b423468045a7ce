import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../generate/run.ts';

/** File of the page within the site. */
export const HTTP_REFERENCE = 'http-reference.html';

const HEAD = `<link rel="icon" href="data:,">
<style>
  .back { display: block; padding: 0.6rem 1rem; font: 16px sans-serif; color: #1f6feb; }
</style>
<script>
  // The theme that was chosen on the other pages holds here too.
  const chosen = localStorage.getItem('tsd-theme');
  if (chosen === 'dark' || chosen === 'light') localStorage.setItem('redoc.colorMode', chosen);
  // Its links name routes that are no files: followed in another tab, they have to lead here too.
  const toRoute = ({ target }) => {
    const link = target.closest?.('a[href^="/"]');
    if (link) link.href = '#' + link.getAttribute('href');
  };
  addEventListener('pointerdown', toRoute, true);
  addEventListener('focusin', toRoute, true);
</script>
</head>`;
/** The page shows it from there. */
const LOGO = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const BACK = '<a class="back" href="index.html">← scrapinghub-client</a>';

/** Writes Redocly's page of the document, with all its scripts in it. */
export async function writeHttpReference(site: string): Promise<void> {
  const page = join(site, HTTP_REFERENCE);
  run('redocly', ['build-docs', 'openapi.yaml', '--inlineBundle', '--output', page]);
  const text = (await readFile(page, 'utf8')).replaceAll(LOGO, 'data:,');
  // Functions: the page's scripts are full of what a replacement text would take for its own.
  await writeFile(
    page,
    text.replace('</head>', () => HEAD).replace(/<body[^>]*>/, (body) => body + BACK),
  );
}
