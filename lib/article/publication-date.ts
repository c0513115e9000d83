import { DAY, type EpochDay } from '../time';
import { jsonLdDates } from './json-ld';
import type { PageDates } from './page-dates';
import { urlDay, writtenDay } from './written-date';

/** Meta tags that hold the day of publication, best first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article:published_date',
  'og:pubdate',
  'og:publish_date',
  'parsely-pub-date',
  'datepublished',
  'iso-8601-publish-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'originalpublicationdate',
  'publication_date',
  'publication-date',
  'published_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pub_date',
  'pubdate',
  'pdate',
  'ptime',
  'dc.date.issued',
  'dc.date.published',
  'dc.issued',
  'dcterms.issued',
  'dcterms.created',
  'citation_date',
  'datecreated',
  'uploaddate',
  'sailthru.date',
  'dc.date',
  'date',
];
const MODIFIED = ['article:modified_time', 'og:article:modified_time', 'datemodified', 'og:updated_time'];

/** A page still rewritten so long after is a reference page, not an article of a day. */
const LIVING = 400;
/** An address is dated when the story was planned, the rest when it went out. */
const URL_SLACK = 3;
/** Before that there was no web to publish on. */
const EARLIEST = Date.UTC(1993, 0, 1) / DAY;

/** The one day all entries agree on; null when they don't, or there is none. */
function agreed(days: readonly (EpochDay | null)[]): EpochDay | null {
  const [first = null] = days;
  return days.every((day) => day === first) ? first : null;
}

/** Of the best tag that can be read; said twice and differently, it is of several articles. */
function metaDay(metas: PageDates['metas'], keys: readonly string[]): EpochDay | null {
  for (const key of keys) {
    const days = metas.filter((meta) => meta.key === key).map(({ value }) => writtenDay(value));
    const read = days.filter((day) => day !== null);
    if (read.length > 0) return agreed(read);
  }
  return null;
}

/** A site's front page has dates of its stories and none of its own. */
const isFrontPage = ([url]: PageDates['urls']) =>
  url !== undefined && /^https?:\/\/[^/]+\/?(?:[?#]|$)/.test(url);

function timeDay(times: PageDates['times']): EpochDay | null {
  const marked = times.filter((time) => time.marked);
  return agreed((marked.length > 0 ? marked : times).map((time) => writtenDay(time.datetime)));
}

/**
 * The day (in New York) a page was published, from JSON-LD, meta tags, `<time>` or its address, in
 * that order. Null rather than nonsense: several articles on one page, a front page, a date in the
 * future, one that the address contradicts, or a page that is rewritten for years.
 */
export function publicationDay(dates: PageDates, now: number): EpochDay | null {
  if (isFrontPage(dates.urls)) return null;
  const articles = jsonLdDates(dates.jsonLd);
  const inUrl = dates.urls.map(urlDay).find((day) => day !== null) ?? null;
  const published =
    agreed(articles.map(({ published: written }) => writtenDay(written))) ??
    metaDay(dates.metas, PUBLISHED) ??
    timeDay(dates.times) ??
    inUrl;
  if (published === null || published < EARLIEST || published > Math.floor(now / DAY) + 1) return null;
  if (inUrl !== null && Math.abs(inUrl - published) > URL_SLACK) return null;
  const modified =
    agreed(articles.map(({ modified: written }) => (written === null ? null : writtenDay(written)))) ??
    metaDay(dates.metas, MODIFIED);
  return modified !== null && modified - published > LIVING ? null : published;
}
