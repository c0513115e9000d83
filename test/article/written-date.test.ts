import { describe, expect, it } from 'vitest';
import { urlDay, writtenDay } from '../../lib/article/written-date';
import { isoFromEpochDay } from '../../lib/time';

const iso = (day: number | null) => (day === null ? null : isoFromEpochDay(day));

describe('a date as a page writes it', () => {
  it.each([
    ['2026-01-26', '2026-01-26'],
    ['2026-01-26T09:05:00-05:00', '2026-01-26'],
    ['2026-01-26 09:05:00', '2026-01-26'],
    ['2016-12-20T15:32:57+0000', '2016-12-20'],
    ['2016-12-19 19:19:00 UTC', '2016-12-19'],
    ['2016-12-07T10:00:00.011Z', '2016-12-07'],
    ['20190806', '2019-08-06'],
    ['20190806173500', '2019-08-06'],
    ['Wed, 21 Sep 2011 02:35:28 GMT', '2011-09-20'],
    ['Sun, 26 Jan 2014 21:32:46 +0000', '2014-01-26'],
    ['20190806T101500Z', '2019-08-06'],
    ['2017/01/09', '2017-01-09'],
    ['Jan 26, 2026 at 9:05AM EST', '2026-01-26'],
    ['Mon, January 26th, 2026', '2026-01-26'],
    ['26 Jan 2026', '2026-01-26'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['26. Januar 2026', '2026-01-26'],
    ['Montag, 26. Mai 2025, 14:30 Uhr', '2025-05-26'],
    ['26 de enero de 2026', '2026-01-26'],
    ['lundi 26 décembre 2025', '2025-12-26'],
    ['1 août 2025 à 14h', '2025-08-01'],
    ['2026年1月26日 9:05', '2026-01-26'],
  ])('%s is %s', (written, day) => {
    expect(iso(writtenDay(written))).toBe(day);
  });

  it('is the day in New York', () => {
    expect(iso(writtenDay('2026-01-27T02:30:00Z'))).toBe('2026-01-26');
    expect(iso(writtenDay('2019-04-13T09:00:00+09:00'))).toBe('2019-04-12');
    expect(iso(writtenDay('2026-07-01T03:59:00Z'))).toBe('2026-06-30');
  });

  it.each([
    '',
    'yesterday',
    '01/02/2017',
    '2026-02-30',
    '2026-13-01',
    'February 30, 2026',
    '2026',
    '2026-01',
    '1769418300',
    'Foo 3, 2025',
    'Junk 3, 2025',
    'Marked 12, 2025',
    '2026年13月1日',
  ])('%j is no date', (written) => {
    expect(writtenDay(written)).toBeNull();
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://www.fool.example/investing/2017/01/09/why-amazon.aspx', '2017-01-09'],
    ['https://paper.example/environment/2019/jan/03/what', '2019-01-03'],
    ['https://wire.example/news/articles/2016-12-06/stock-rally', '2016-12-06'],
    ['https://wire.example/story-20170109.html', '2017-01-09'],
    ['/2026/1/5/', '2026-01-05'],
  ])('%s is of %s', (url, day) => {
    expect(iso(urlDay(url))).toBe(day);
  });

  it.each([
    'https://paper.example/2017/01/why',
    'https://paper.example/article/35135610/',
    'https://paper.example/2017/13/40/x',
    'https://2017.example/01/09/x',
    'https://paper.example/news/top-10-2025-picks',
    'https://paper.example/id/120170109123',
  ])('%s has none', (url) => {
    expect(urlDay(url)).toBeNull();
  });
});
