/** Everything on a page that may say when it was published, as written there. */
export interface PageDates {
  /** The page's address and, where it names one, its canonical address. */
  urls: string[];
  /** Contents of `application/ld+json` scripts. */
  jsonLd: string[];
  /** Meta tags in page order: name, property or itemprop in lower case, with the content. */
  metas: { key: string; value: string }[];
  /** `<time datetime>` in page order. */
  times: { datetime: string; marked: boolean }[];
}

/** JSON-LD of a page is a few kB; megabytes of it are not worth the parsing. */
const MAX_JSON_LD = 500_000;

/** Times here are of comments, other stories, or of a change. */
const OTHER_TIME =
  'nav,aside,footer,[class*="comment" i],[class*="related" i],[class*="recirc" i],[class*="promo" i],[class*="sidebar" i],[class*="modified" i],[class*="updated" i],[itemprop="dateModified" i],[data-testid*="lastpublished" i]';

/** Where a page says of a text, and not of a quote or an event in it, when it was written. */
const BESIDE_TEXT =
  'article,header,[class*="byline" i],[class*="publish" i],[class*="posted" i],[class*="entry" i],[class*="post-" i],[class*="article" i],[class*="story" i]';

const IS_ARTICLE = '[content="article" i],[value="article" i]';

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

const isMarked = (time: Element) =>
  /datepublished/i.test(attribute(time, 'itemprop')) || time.hasAttribute('pubdate');

const pathOf = (url: string) => URL.parse(url)?.pathname;

/**
 * The page has gone on to another address without being loaded anew, and nothing in its head says
 * that the head has come along: dates there may be those of the story before.
 */
function isHeadStale(page: Document, canonical: string): boolean {
  const loaded = page.defaultView?.performance?.getEntriesByType?.('navigation')[0]?.name;
  const here = pathOf(page.URL);
  return loaded !== undefined && pathOf(loaded) !== here && pathOf(canonical) !== here;
}

/** Reads the page; changes nothing. */
export function readPageDates(page: Document): PageDates {
  const link = page.querySelector('link[rel="canonical"]');
  const canonical = link ? attribute(link, 'href') : '';
  const stale = isHeadStale(page, canonical);
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const isArticle =
    page.querySelector('meta[property="og:type"],meta[name="og:type"]')?.matches(IS_ARTICLE) ?? false;
  const said = (selector: string) => (stale ? [] : all(selector));
  return {
    urls: [page.URL, stale ? '' : canonical].filter((url) => url !== ''),
    jsonLd: said('script[type="application/ld+json"]')
      .map((script) => script.textContent ?? '')
      .filter((text) => text.length <= MAX_JSON_LD),
    metas: said('meta').flatMap((meta) => {
      const key = attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop');
      // Some saved pages carry the content in `value`.
      const value = attribute(meta, 'content') || attribute(meta, 'value');
      return key !== '' && value !== '' ? [{ key: key.toLowerCase(), value }] : [];
    }),
    times: all('time[datetime]')
      .map((time) => ({ time, marked: isMarked(time) }))
      .filter(
        ({ time, marked }) => !time.closest(OTHER_TIME) && (marked || isArticle || time.closest(BESIDE_TEXT)),
      )
      .map(({ time, marked }) => ({ datetime: attribute(time, 'datetime'), marked })),
  };
}
