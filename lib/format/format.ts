import { DAY, type EpochDay, HOUR, MINUTE } from '../time';

/** Shown where there is no number; the reason stands beside it. */
const NONE = '–';

export interface Format {
  /** The tag it was made for; undefined is the browser's. */
  locale: string | undefined;
  /** 0.3036 → `30.36%`. A rounded zero keeps its sign. */
  percent(fraction: number | null, digits?: number): string;
  /** 0.0106 → `+1.06%`, never by colour alone. */
  signedPercent(fraction: number | null, digits?: number): string;
  /** 0.0106 → `▲ +1.06%`, -0.00003 → `▼ -0.00%`, 0 → `0.00%`. */
  move(fraction: number | null, digits?: number): string;
  /** 0.0106 → `+1.1`: for tables whose head says percent or percentage points. */
  signedHundredths(fraction: number | null, digits?: number): string;
  /** [0.289, 0.318] → `28.9–31.8%`. */
  percentRange(interval: readonly [number, number], digits?: number): string;
  /** Difference of two fractions: 0.0914 → `+9.14 pp`. */
  points(fraction: number | null, digits?: number): string;
  /** 0.0075 → `+75 bp`. */
  basisPoints(fraction: number | null): string;
  /** A plain number with its sign: 0.42 → `+0.42`. */
  signedNumber(value: number, digits?: number): string;
  /** A ratio such as a P/E: 19.5 → `19.5`. */
  multiple(value: number | null, digits?: number): string;
  /** Index level or any plain number, grouped. */
  number(value: number | null, digits?: number): string;
  /** 262.41 with `USD` → `$262.41`. A pence or unknown code is written behind the number. */
  price(value: number | null, currency?: string | null): string;
  /** 75.1e9 with `USD` → `$75.1 B`. */
  compactPrice(value: number | null, currency?: string | null): string;
  /** How long ago: `2 min. ago`, `yesterday`. A moment in the future counts as now. */
  age(moment: number, now: number): string;
  /** A session's date: `Dec 29, 2023`; no time zone shifts it. */
  day(day: EpochDay): string;
  /** `Jan 2 – 22, 2026`, as short as the locale makes it. */
  dayRange(first: EpochDay, last: EpochDay): string;
  /** A label on a time axis: `Jan 22`, `Jan` or `2026`. */
  axisDay(day: EpochDay, unit: AxisUnit): string;
  /** A number of days in words: `14 days`, `1 day`. */
  days(count: number): string;
  /** A number of months in short, whole years as such: `6 mths`, `3 yrs`. */
  months(count: number): string;
  /** Date and time in the user's zone, short. */
  moment(epochMs: number): string;
  /** Time only, in the user's zone. */
  time(epochMs: number): string;
}

export type AxisUnit = 'day' | 'month' | 'year';
const AXIS: Record<AxisUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** ISO 4217 shape; the sources also say `GBp` (pence), which Intl would read as pounds. */
const CURRENCY = /^[A-Z]{3}$/;

function relativeAge(elapsed: number): [number, Intl.RelativeTimeFormatUnit] {
  if (elapsed < MINUTE) return [0, 'second'];
  if (elapsed < HOUR) return [-Math.floor(elapsed / MINUTE), 'minute'];
  if (elapsed < DAY) return [-Math.floor(elapsed / HOUR), 'hour'];
  if (elapsed < 60 * DAY) return [-Math.floor(elapsed / DAY), 'day'];
  return elapsed < 730 * DAY
    ? [-Math.floor(elapsed / (30.44 * DAY)), 'month']
    : [-Math.floor(elapsed / (365.25 * DAY)), 'year'];
}

/** `75.1B` reads as one word: set Latin magnitudes off where the locale does not. */
function spacedCompact(parts: Intl.NumberFormatPart[]): string {
  return parts
    .map((part, at) =>
      part.type === 'compact' && /^[A-Z]/i.test(part.value) && /\d$/.test(parts[at - 1]?.value ?? '')
        ? `\u00a0${part.value}`
        : part.value,
    )
    .join('');
}

/** Intl objects cost up to a millisecond each: made when first used, once. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Formatters for one BCP 47 locale (the browser's by default); the only place where fractions
 * become percent.
 */
export function createFormat(locale?: string): Format {
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, options);
    numbers.set(key, made);
    return made;
  };
  const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const relative = lazy(() => new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' }));
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const days = dates({ dateStyle: 'medium', timeZone: 'UTC' });
  const axes = {
    day: dates({ ...AXIS.day, timeZone: 'UTC' }),
    month: dates({ ...AXIS.month, timeZone: 'UTC' }),
    year: dates({ ...AXIS.year, timeZone: 'UTC' }),
  };
  const moments = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const times = dates({ timeStyle: 'short' });

  const percent = (fraction: number | null, digits = 2, signDisplay: 'auto' | 'always' = 'auto') =>
    fraction === null
      ? NONE
      : numberFormat({ style: 'percent', ...fixed(digits), signDisplay }).format(fraction);
  const signed = (fraction: number | null, digits = 2) =>
    percent(fraction, digits, fraction === 0 ? 'auto' : 'always');
  const plain = (value: number | null, digits = 2) =>
    value === null ? NONE : numberFormat(fixed(digits)).format(value);
  const money = (value: number, currency: string | null | undefined, options: Intl.NumberFormatOptions) => {
    if (currency && CURRENCY.test(currency)) {
      const format = numberFormat({
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        ...options,
      });
      return spacedCompact(format.formatToParts(value));
    }
    const text = spacedCompact(numberFormat({ ...fixed(2), ...options }).formatToParts(value));
    return currency ? `${text}\u00a0${currency}` : text;
  };
  const signedPlain = (value: number, digits: number) =>
    numberFormat({ ...fixed(digits), signDisplay: value === 0 ? 'auto' : 'always' }).format(value);

  return {
    locale,
    percent: (fraction, digits) => percent(fraction, digits),
    signedPercent: signed,
    move: (fraction, digits) =>
      fraction === null || fraction === 0
        ? percent(fraction, digits)
        : `${fraction > 0 ? '▲' : '▼'} ${signed(fraction, digits)}`,
    signedHundredths: (fraction, digits = 1) =>
      fraction === null ? NONE : signedPlain(fraction * 100, digits),
    percentRange: ([low, high], digits = 1) =>
      numberFormat({ style: 'percent', ...fixed(digits) }).formatRange(low, high),
    points: (fraction, digits = 2) =>
      fraction === null ? NONE : `${signedPlain(fraction * 100, digits)}\u00a0pp`,
    basisPoints: (fraction) =>
      fraction === null ? NONE : `${signedPlain(Math.round(fraction * 1e4), 0)}\u00a0bp`,
    signedNumber: (value, digits = 2) => signedPlain(value, digits),
    multiple: (value, digits = 1) => plain(value, digits),
    number: plain,
    price: (value, currency) => (value === null ? NONE : money(value, currency, {})),
    compactPrice: (value, currency) =>
      value === null
        ? NONE
        : money(value, currency, { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 }),
    age: (moment, now) => relative().format(...relativeAge(Math.max(0, now - moment))),
    day: (day) => days().format(day * DAY),
    dayRange: (first, last) => days().formatRange(first * DAY, last * DAY),
    axisDay: (day, unit) => axes[unit]().format(day * DAY),
    days: (count) => numberFormat({ style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count),
    months: (count) =>
      numberFormat({ style: 'unit', unitDisplay: 'short', unit: count % 12 === 0 ? 'year' : 'month' }).format(
        count % 12 === 0 ? count / 12 : count,
      ),
    moment: (epochMs) => moments().format(epochMs),
    time: (epochMs) => times().format(epochMs),
  };
}
