import { DAY, type EpochDay } from '../time';

/** Month names as articles in Latin letters write them; no two of these languages disagree on one. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'];
const bare = (name: string) => name.toLowerCase().replace(/\.$/, '');

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1);

/** The exchange's calendar: a story of 23:30 in New York belongs to that day, whatever UTC says. */
const NEW_YORK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A calendar date as an epoch day; null when there is no such date. `month` is 1 to 12. */
export function calendarDay({
  year,
  month,
  day,
}: {
  year: number;
  month: number;
  day: number;
}): EpochDay | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? ms / DAY : null;
}

export function monthNumber(name: string): number | null {
  const wanted = bare(name);
  if (wanted === 'sept') return 9;
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      const month = TWELVE.find((number) => bare(format.format(Date.UTC(2024, number - 1, 1))) === wanted);
      if (month !== undefined) return month;
    }
  }
  return null;
}

/** `Wed, 21 Sep 2011 02:35:28 GMT`, as in mail and feeds; zones by letters other than these are anybody's guess. */
const MAIL_DATE =
  /^(?:[a-z]{3},\s+)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|[+-]\d{4})$/i;

/** `2016-12-20T15:32:57+0000`: a moment with its zone, as the day it was in New York. */
function zonedDay(text: string): EpochDay | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i.exec(text);
  if (!match) return MAIL_DATE.test(text) ? newYorkDay(Date.parse(text)) : null;
  const [, date, time, seconds = ':00', zone = ''] = match;
  const offset = /^[zug]/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  return newYorkDay(Date.parse(`${date}T${time}${seconds}${offset}`));
}

function newYorkDay(ms: number): EpochDay | null {
  if (Number.isNaN(ms)) return null;
  const [year = 0, month = 0, day = 0] = NEW_YORK.format(ms).split('-').map(Number);
  return calendarDay({ year, month, day });
}

const NUMERIC = /^(\d{4})(?:([-/])(\d{2})\2(\d{2})(?=$|[T ])|(\d{2})(\d{2})(?=$|[T ]|\d{6}$))/;
const MONTH_FIRST = /^(?:\p{L}+,?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;
const DAY_FIRST =
  /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/iu;
const EAST_ASIAN = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/**
 * A date as a page writes it, as a New York calendar day: ISO with or without zone, `20190806`,
 * `2019/01/09`, `Jan 26, 2026 …`, `26. Januar 2026 …`, `2026年1月26日`. Null for anything else, and for dates such
 * as `01/02/2017` that mean different days in different countries.
 */
export function writtenDay(written: string): EpochDay | null {
  const text = written.trim();
  const zoned = zonedDay(text);
  if (zoned !== null) return zoned;
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian) {
    const [, year, month, day] = eastAsian.map(Number);
    return calendarDay({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, year, , month = numeric[5], day = numeric[6]] = numeric;
    return calendarDay({ year: Number(year), month: Number(month), day: Number(day) });
  }
  const named = MONTH_FIRST.exec(text);
  const [name, day, year] = named
    ? [named[1], named[2], named[3]]
    : (([, d, m, y]) => [m, d, y])(DAY_FIRST.exec(text) ?? []);
  const month = monthNumber(name ?? '');
  return month === null ? null : calendarDay({ year: Number(year), month, day: Number(day) });
}

const URL_DATE = /(?:^|[/_-])((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.?#-]|$)/i;
const URL_COMPACT = /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.?#-]|$)/;

/** The day in an address: `/2017/01/09/`, `/2019/jan/03/`, `/2016-12-06/`, `/20170109/`. A month alone is none. */
export function urlDay(url: string): EpochDay | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const match = URL_DATE.exec(path);
  const [year, month, day] = match
    ? [match[1], match[3], match[4]]
    : (URL_COMPACT.exec(path)?.slice(1) ?? []);
  if (!year || !month || !day) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return number === null ? null : calendarDay({ year: Number(year), month: number, day: Number(day) });
}
