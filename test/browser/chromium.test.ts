import { expect, test } from 'vitest';
import { startChromium } from './chromium.ts';

test('Chromium starts and shows a page', async () => {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Spiders</title>');
    expect(await page.title()).toBe('Spiders');
  } finally {
    await browser.close();
  }
});
