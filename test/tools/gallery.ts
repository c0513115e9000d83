import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './gallery-site';

/**
 * Pictures of every state in test/gallery, for looking at:
 *
 *   npx tsx test/tools/gallery.ts [part of a state's id …]
 *
 * They land in .output/gallery/<variant>/<state>.png.
 */
const root = join(import.meta.dirname, '../..');
const output = join(root, '.output/gallery');

const VARIANTS: Record<string, { query: string; width?: number; forcedColors?: true }> = {
  light: { query: 'theme=light' },
  dark: { query: 'theme=dark' },
  contrast: { query: 'theme=light&palette=high-contrast' },
  rtl: { query: 'theme=light&dir=rtl&locale=he' },
  long: { query: 'theme=light&long&locale=de' },
  german: { query: 'theme=light&locale=de&messages=de' },
  french: { query: 'theme=dark&locale=fr&messages=fr' },
  spanish: { query: 'theme=light&locale=es&messages=es' },
  japanese: { query: 'theme=dark&locale=ja&messages=ja' },
  chinese: { query: 'theme=light&locale=zh-CN&messages=zh_CN' },
  forced: { query: 'theme=light', forcedColors: true },
};

/** Each state is also checked by axe, colours included, where colours are ours. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('#frame', {
      // A single frame out of a page has no landmarks around it.
      rules: { region: { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

async function main(wanted: string[]) {
  const server = await serveGallery(join(output, 'site'));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    for (const [variant, { query, forcedColors }] of Object.entries(VARIANTS)) {
      const directory = join(output, variant);
      await mkdir(directory, { recursive: true });
      const page = await browser.newPage({
        viewport: { width: 1000, height: 700 },
        forcedColors: forcedColors ? 'active' : 'none',
      });
      page.on('pageerror', (error) => console.error(`${variant}: ${error.message}`));
      await page.goto(server.url);
      const ids = await page.evaluate(() => globalThis.galleryIds);
      for (const id of ids.filter((id) => wanted.length === 0 || wanted.some((part) => id.includes(part)))) {
        await page.goto(`${server.url}?id=${id}&${query}`);
        // Media queries see what a window of the frame's width would give them.
        const width = await page
          .locator('#frame')
          .evaluate((frame) => Number.parseInt(frame.style.inlineSize, 10));
        await page.setViewportSize({ width, height: 700 });
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
        );
        const frame = page.locator('#frame');
        const overflow = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
        if (overflow > 0) console.error(`${variant}/${id}: ${overflow}px too wide`);
        if (!forcedColors) {
          for (const violation of await violationsOf(page)) console.error(`${variant}/${id}: ${violation}`);
        }
        await frame.screenshot({ path: join(directory, `${id}.png`) });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main(process.argv.slice(2));
