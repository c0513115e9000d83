import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type PageDates, readPageDates } from '../../lib/article/page-dates';
import { publicationDay } from '../../lib/article/publication-date';
import { isoFromEpochDay } from '../../lib/time';

const NOW = Date.UTC(2026, 5, 1);
const NOTHING: PageDates = { urls: [], jsonLd: [], metas: [], times: [] };

function day(dates: Partial<PageDates>, now = NOW): string | null {
  const found = publicationDay({ ...NOTHING, ...dates }, now);
  return found === null ? null : isoFromEpochDay(found);
}

const ld = (published: string, more: object = {}) =>
  JSON.stringify({ '@type': 'NewsArticle', datePublished: published, ...more });
const meta = (key: string, value: string) => ({ key, value });
const time = (datetime: string, marked = false) => ({ datetime, marked });

describe('the best source wins', () => {
  it.each([
    ['JSON-LD before meta tags', { jsonLd: [ld('2026-01-26')], metas: [meta('date', '2026-01-20')] }],
    [
      'the published tag before a plain date',
      { metas: [meta('date', '2026-01-20'), meta('article:published_time', '2026-01-26')] },
    ],
    [
      'meta tags before times',
      { metas: [meta('parsely-pub-date', '2026-01-26')], times: [time('2026-01-20')] },
    ],
    ['a marked time before others', { times: [time('2026-01-20'), time('2026-01-26', true)] }],
    ['pub_date, as Business Week writes it', { metas: [meta('pub_date', '20260126')] }],
    ['a single time', { times: [time('2026-01-26T08:00Z'), time('2026-01-26T09:00Z')] }],
    ['the address alone', { urls: ['https://paper.example/2026/01/26/story'] }],
    ['an unreadable tag is passed over', { metas: [meta('pubdate', 'soon'), meta('date', '2026-01-26')] }],
    ['two scripts that agree', { jsonLd: [ld('2026-01-26'), ld('2026-01-26T10:00:00-05:00')] }],
  ])('%s', (_, dates) => {
    expect(day(dates)).toBe('2026-01-26');
  });
});

describe('nothing rather than nonsense', () => {
  it.each([
    ['nothing said', {}],
    ['several articles', { jsonLd: [ld('2026-01-26'), ld('2026-01-20')] }],
    [
      'tags of several articles',
      { metas: [meta('datepublished', '2026-01-26'), meta('datepublished', '2026-01-20')] },
    ],
    ['a front page', { urls: ['https://paper.example/?edition=us'], metas: [meta('date', '2026-01-26')] }],
    ['several times', { times: [time('2026-01-26'), time('2026-01-20')] }],
    ['a date to come', { jsonLd: [ld('2026-07-01')] }],
    ['a date before the web', { metas: [meta('date', '1970-01-01')] }],
    [
      'an address that says otherwise',
      { urls: ['https://x.example/2019/03/04/a'], jsonLd: [ld('2026-01-26')] },
    ],
    ['a page rewritten for years', { jsonLd: [ld('2003-02-28', { dateModified: '2020-02-24' })] }],
    [
      'the same by meta tags',
      { metas: [meta('article:published_time', '2019-01-01'), meta('article:modified_time', '2026-01-01')] },
    ],
  ])('%s', (_, dates) => {
    expect(day(dates)).toBeNull();
  });

  it('takes tomorrow in New York for a clock that runs ahead, no more', () => {
    expect(day({ jsonLd: [ld('2026-06-02')] })).toBe('2026-06-02');
    expect(day({ jsonLd: [ld('2026-06-03')] })).toBeNull();
  });

  it('allows an address dated some days before the story went out', () => {
    expect(day({ urls: ['https://x.example/2026/01/23/a'], jsonLd: [ld('2026-01-26')] })).toBe('2026-01-26');
  });

  it('accepts a correction within the year', () => {
    expect(day({ jsonLd: [ld('2026-01-26', { dateModified: '2026-03-01' })] })).toBe('2026-01-26');
  });
});

const PAGES = resolve(import.meta.dirname, '../../../shared/data/detection/pages');

/** Judged by hand, as the day in New York; null where the page has no single date of publication. */
const JUDGED: Record<string, string | null> = {
  'pd01-postlight-www.fool.com': '2017-01-09',
  'pd02-postlight-money.cnn.com': '2016-11-29',
  'pd03-postlight-www.cnbc.com': '2016-12-20',
  'pd04-postlight-www.cnbc.com--redesign': '2019-03-18',
  'pd05-postlight-www.bloomberg.com': '2016-12-07',
  'pd06-postlight-www.bloomberg.com--news': '2016-12-06',
  'pd07-postlight-www.bloomberg.com--graphics': '2016-12-07',
  'pd08-postlight-www.reuters.com': '2016-12-14',
  'pd09-postlight-fortune.com': null,
  'pd10-postlight-qz.com': '2020-02-24',
  'pd11-postlight-www.investmentexecutive.com': '2022-10-11',
  'pd12-postlight-www.yahoo.com': '2016-10-03',
  'pd17-postlight-www.linkedin.com': null,
  'pd22-postlight-www.cbssports.com': '2016-12-19',
  'pd23-postlight-japan.cnet.com': '2019-04-12',
  'pd24-readability-yahoo-1': '2016-10-13',
  'pd26-readability-guardian-1': '2019-01-03',
  'pd28-readability-wikipedia-3': null,
  'pd29-readability-nytimes-5': '2019-08-06',
  'pd32-readability-v8-blog': '2019-11-21',
  'pd37-edgar-form8k.Nordstrom': null,
  'pd40-dezerve-stockscan_options_test_page': null,
  'pd41-dezerve-barchat_test_page': null,
};

describe.runIf(existsSync(PAGES))('saved pages, judged by hand', () => {
  it.each(Object.entries(JUDGED))('%s: %s', (name, wanted) => {
    const window = new Window();
    const html = readFileSync(`${PAGES}/${name}.html`, 'utf8');
    const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const found = publicationDay(readPageDates(page), NOW);
    expect(found === null ? null : isoFromEpochDay(found)).toBe(wanted);
  });
});
