import { expect, it } from 'vitest';
import { sincePublished } from '../../lib/card/since';
import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { history } from './data';

const own = history('AMPL');
const small = history('IWM', { slope: 0.001 });
const large = history('SPY', { slope: 0.0005 });
const since = (iso: string, source = { own, small, large }) => sincePublished(source, epochDayFromIso(iso));

it.each([
  ['a session', '2026-01-26', '2026-01-27'],
  ['a Friday', '2026-01-23', '2026-01-26'],
  ['a Saturday', '2026-01-24', '2026-01-26'],
])('starts from the first trading day after %s', (_, published, base) => {
  expect(isoFromEpochDay(since(published)?.base ?? 0)).toBe(base);
});

it('reckons all three over the same days', () => {
  const found = since('2026-01-26');
  const at = own.days.indexOf(found?.base ?? 0);
  for (const [metric, history] of [
    [found?.own, own],
    [found?.small, small],
    [found?.large, large],
  ] as const)
    expect(metric?.value).toBeCloseTo((history.close.at(-1) ?? 0) / (history.close[at] ?? 0) - 1, 12);
});

it.each([
  ['today', '2026-11-20'],
  ['yesterday: there is no session since its base', '2026-11-19'],
  ['the future', '2027-03-01'],
  ['long before the history', '2001-01-01'],
])('says nothing for %s', (_, published) => {
  expect(since(published)).toBe(null);
});

it('says nothing without a history, and nothing of a benchmark without that day', () => {
  expect(sincePublished({ own: null, small, large }, epochDayFromIso('2026-01-26'))).toBe(null);
  const late = history('IWM', { from: '2026-08-03' });
  expect(since('2026-01-26', { own, small: late, large })).toMatchObject({ small: null });
  expect(since('2026-01-26', { own: small, small, large })).toMatchObject({ small: null });
});
