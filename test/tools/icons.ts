import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws public/icon/*.png: a small bar, a large one, and the gap between their tops.
 *
 *   npx tsx test/tools/icons.ts
 */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#16212c"/>
  <rect x="6" y="16" width="8" height="10" rx="1.5" fill="#56b4e9"/>
  <rect x="18" y="6" width="8" height="20" rx="1.5" fill="#ef8a45"/>
  <path d="M6.5 7h7M10 7.5v5.5" stroke="#fff" stroke-width="2" stroke-linecap="round" fill="none"/>
</svg>`;

const output = join(import.meta.dirname, '../../public/icon');
await mkdir(output, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${SVG}`);
  await page.screenshot({ path: join(output, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
