import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { html, type ReplayHost, type ReplayResponse } from './http';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));

/** Real pages as they were saved, where they are at hand. */
export const SAVED_PAGES = fileURLToPath(new URL('../../../shared/data/detection/pages/', import.meta.url));

/** Where the sample article stands. */
export const ARTICLE_URL = 'https://www.fool.com/investing/2026/01/26/fourteen-days-in-a-row/';

/** Response headers a page asks for: `<!-- header content-security-policy: default-src 'self' -->`. */
function headersOf(source: string): Record<string, string> {
  const lines = source.matchAll(/<!-- header ([\w-]+): (.*?) -->/g);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

function page(file: string): ReplayResponse | null {
  if (!existsSync(file)) return null;
  const source = readFileSync(file, 'utf8');
  const answer = html(source);
  return { ...answer, headers: { ...answer.headers, ...headersOf(source) } };
}

function quotePage(path: string): ReplayResponse {
  const symbol = path.split('/').filter(Boolean).at(-1)?.toUpperCase() ?? '';
  return html(
    `<!doctype html><meta charset="utf-8"><title>${encodeURIComponent(symbol)}</title><p>Replayed quote page.</p>`,
  );
}

/** A page as it was saved: nothing on it runs or loads. */
function savedPage(name: string): ReplayResponse | null {
  const answer = page(`${SAVED_PAGES}${name}`);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return answer && { ...answer, headers: { ...answer.headers, 'content-security-policy': policy } };
}

/**
 * A finance site: the sample article, pages of `test/pages/fixtures/` under `/fixtures/NAME`, saved
 * pages under `/saved/NAME`, an empty icon and bare quote pages.
 */
export const site: ReplayHost = ({ host, path }) => {
  if (path === '/favicon.ico') return { status: 204, body: '' };
  const [, fixture] = /^\/fixtures\/([\w-]+)$/.exec(path) ?? [];
  if (fixture) return page(`${FOLDER}fixtures/${fixture}.html`);
  const [, saved] = /^\/saved\/([\w.-]+\.html)$/.exec(path) ?? [];
  if (saved) return savedPage(saved);
  if (`https://${host}${path}` === ARTICLE_URL) return page(`${FOLDER}sample-article.html`);
  return path.startsWith('/quote/') ? quotePage(path) : null;
};

/** The address of a fixture page on a site. */
export function fixtureUrl(name: string, host = 'www.fool.com'): string {
  return `https://${host}/fixtures/${name}`;
}
