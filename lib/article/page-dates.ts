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

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** Reads the page; changes nothing. */
export function readPageDates(page: Document): PageDates {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const canonical = page.querySelector('link[rel="canonical"]');
  return {
    urls: [page.URL, canonical ? attribute(canonical, 'href') : ''].filter((url) => url !== ''),
    jsonLd: all('script[type="application/ld+json"]')
      .map((script) => script.textContent ?? '')
      .filter((text) => text.length <= MAX_JSON_LD),
    metas: all('meta').flatMap((meta) => {
      const key = attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop');
      // Some saved pages carry the content in `value`.
      const value = attribute(meta, 'content') || attribute(meta, 'value');
      return key !== '' && value !== '' ? [{ key: key.toLowerCase(), value }] : [];
    }),
    times: all('time[datetime]')
      .filter((time) => !time.closest(OTHER_TIME))
      .map((time) => ({
        datetime: attribute(time, 'datetime'),
        marked: /datepublished/i.test(attribute(time, 'itemprop')) || time.hasAttribute('pubdate'),
      })),
  };
}
