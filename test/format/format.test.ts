import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { DAY, epochDayFromIso, HOUR, MINUTE, SECOND } from '../../lib/time';

const en = createFormat('en-US');
const spaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('fractions become percent', () => {
  it.each([
    [0.303571, undefined, '30.36%'],
    [0.303571, 0, '30%'],
    [-0.0182, undefined, '-1.82%'],
    [null, undefined, '–'],
  ])('%s with %s digits → %s', (fraction, digits, text) => {
    expect(en.percent(fraction, digits)).toBe(text);
  });

  it.each([
    [0.0106, '▲ +1.06%'],
    [-0.0182, '▼ -1.82%'],
    [0, '0.00%'],
    [null, '–'],
  ])('a move of %s carries arrow and sign: %s', (fraction, text) => {
    expect(en.move(fraction)).toBe(text);
  });

  it('keeps the sign of a zero that only rounding made', () => {
    expect(en.move(-0.000032)).toBe('▼ -0.00%');
    expect(en.signedPercent(0.000032)).toBe('+0.00%');
    expect(en.percent(-0.000032)).toBe('-0.00%');
  });

  it('writes ranges, points and basis points', () => {
    expect(en.percentRange([0.2891, 0.3175])).toMatch(/^28\.9%\s–\s31\.8%$/);
    expect(spaces(en.points(0.091417))).toBe('+9.14 pp');
    expect(spaces(en.basisPoints(-0.0075))).toBe('-75 bp');
    expect(spaces(en.basisPoints(0))).toBe('0 bp');
  });
});

describe('plain numbers and money', () => {
  it.each([
    [75.1e9, 'USD', '$75.1 B'],
    [131e9, 'USD', '$131 B'],
    [5.13e12, 'USD', '$5.1 T'],
    [812e6, 'EUR', '€812 M'],
    [75.1e9, null, '75.1 B'],
    [null, 'USD', '–'],
  ])('%s in %s is %s', (value, currency, text) => {
    expect(spaces(en.compactPrice(value, currency))).toBe(text);
  });

  it('never takes pence for pounds', () => {
    expect(spaces(en.price(1234.5, 'GBp'))).toBe('1,234.50 GBp');
    expect(spaces(en.price(262.41, 'USD'))).toBe('$262.41');
    expect(en.price(262.41)).toBe('262.41');
  });

  it('writes multiples and levels', () => {
    expect(en.multiple(19.5)).toBe('19.5');
    expect(en.number(6915.61)).toBe('6,915.61');
    expect(en.number(11294, 0)).toBe('11,294');
    expect(en.multiple(null)).toBe('–');
  });

  it.each([
    ['de', '75,1 Mrd. $', '▲ +1,06 %'],
    ['fr', '75,1 Md $', '▲ +1,06 %'],
    ['ja', '$751億', '▲ +1.06%'],
    ['zh-CN', '$751亿', '▲ +1.06%'],
  ])('follows the locale %s', (locale, money, move) => {
    const format = createFormat(locale);
    expect(format.locale).toBe(locale);
    expect(spaces(format.compactPrice(75.1e9, 'USD')).replace('751 ', '751')).toBe(money);
    expect(spaces(format.move(0.0106))).toBe(move);
  });
});

describe('moments', () => {
  const now = Date.UTC(2026, 0, 23, 21);
  it.each([
    [-5 * MINUTE, 'now'],
    [10 * SECOND, 'now'],
    [2 * MINUTE, '2 min. ago'],
    [3 * HOUR, '3 hr. ago'],
    [DAY, 'yesterday'],
    [9 * DAY, '9 days ago'],
    [100 * DAY, '3 mo. ago'],
    [800 * DAY, '2 yr. ago'],
  ])('an age of %s ms reads %s', (elapsed, text) => {
    expect(en.age(now - elapsed, now)).toBe(text);
  });

  it('shows a session day as it is, whatever the time zone', () => {
    expect(en.day(epochDayFromIso('2023-12-29'))).toBe('Dec 29, 2023');
  });

  it('leaves the unit to the head of a table', () => {
    expect(en.signedHundredths(0.28761)).toBe('+28.8');
    expect(en.signedHundredths(-0.00004)).toBe('-0.0');
    expect(en.signedHundredths(null)).toBe('–');
  });

  it('joins two days as the locale does', () => {
    const range = en.dayRange(epochDayFromIso('2026-01-02'), epochDayFromIso('2026-01-22'));
    expect(spaces(range)).toBe('Jan 2 – 22, 2026');
  });

  it.each([
    ['day', 'Jan 22'],
    ['month', 'Jan'],
    ['year', '2026'],
  ] as const)('labels an axis by %s', (unit, text) => {
    expect(en.axisDay(epochDayFromIso('2026-01-22'), unit)).toBe(text);
  });

  it.each([
    ['en-US', 1, '1 day'],
    ['en-US', 14, '14 days'],
    ['de', 14, '14 Tage'],
  ])('counts days in the plural of %s', (locale, count, text) => {
    expect(spaces(createFormat(locale).days(count))).toBe(text);
  });

  it.each([
    [6, '6 mths'],
    [12, '1 yr'],
    [36, '3 yrs'],
  ])('counts %i months in short', (count, text) => {
    expect(spaces(en.months(count))).toBe(text);
  });

  it('shows moments in the local zone', () => {
    expect(en.moment(now)).toMatch(/Jan 2[34], 2026, \d/);
    expect(en.time(now)).toMatch(/^\d+:00/);
  });
});
