import { describe, expect, it } from 'vitest';
import { hasComeBack, isTwoSided, ruleKey, sideOf, watchedRules } from '../../lib/alerts/rules';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { rule } from './rule';

describe('the rules watched', () => {
  it('are the two thresholds of the settings and the alerts', () => {
    const own = rule({ id: 'own' });
    const rules = watchedRules({ ...DEFAULT_SETTINGS, discountAlert: 0.25, alerts: [own] });
    expect(rules.map(({ kind, threshold }) => [kind, threshold])).toEqual([
      ['discount', 0.25],
      ['streak', 10],
      ['discount', 0.3],
    ]);
  });

  it('say nothing at installation unless the user has set them', () => {
    expect(watchedRules(DEFAULT_SETTINGS).map(({ quietStart }) => quietStart)).toEqual([true, true]);
    expect(watchedRules({ ...DEFAULT_SETTINGS, streakAlert: 5 })[1]?.quietStart).toBe(false);
  });
});

describe('on which side a value lies', () => {
  it.each([
    ['a level from below', rule(), 0.3, 'above'],
    ['a level not reached', rule(), 0.2999, null],
    ['a level from above', rule({ direction: 'below' }), 0.3, 'below'],
    ['a level not fallen to', rule({ direction: 'below' }), 0.3001, null],
    ['either side of a level, above', rule({ direction: 'either' }), 0.31, 'above'],
    ['either side of a level, below', rule({ direction: 'either' }), 0.28, 'below'],
    ['either side of a level, too near', rule({ direction: 'either' }), 0.295, null],
    ['a rise', rule({ kind: 'dayMove', threshold: 0.05, direction: 'either' }), 0.06, 'above'],
    ['a fall', rule({ kind: 'dayMove', threshold: 0.05, direction: 'either' }), -0.06, 'below'],
    ['a fall when rises are wanted', rule({ kind: 'dayMove', threshold: 0.05 }), -0.06, null],
    [
      'a rise when falls are wanted',
      rule({ kind: 'dayMove', threshold: 0.05, direction: 'below' }),
      0.06,
      null,
    ],
    ['a streak of small caps', rule({ kind: 'streak', threshold: 10, direction: 'either' }), 10, 'above'],
    ['a streak of large caps', rule({ kind: 'streak', threshold: 10, direction: 'either' }), -10, 'below'],
    ['a shorter one', rule({ kind: 'streak', threshold: 10, direction: 'either' }), 9, null],
  ] as const)('%s', (_, watched, value, side) => {
    expect(sideOf(watched, value)).toBe(side);
  });
});

describe('coming back', () => {
  it.each([
    ['inside the hysteresis', rule(), 'above', 0.295, false],
    ['past it', rule(), 'above', 0.289, true],
    ['from below', rule({ direction: 'below' }), 'below', 0.311, true],
    ['one percent of a price', rule({ kind: 'price', threshold: 200 }), 'above', 198.5, false],
    ['more than that', rule({ kind: 'price', threshold: 200 }), 'above', 197.9, true],
    ['two percent of a P/E', rule({ kind: 'trailingPE', threshold: 20 }), 'above', 19.5, true],
    [
      'a fall that eases',
      rule({ kind: 'dayMove', threshold: 0.05, direction: 'either' }),
      'below',
      -0.03,
      true,
    ],
    [
      'a fall that hardly eases',
      rule({ kind: 'dayMove', threshold: 0.05, direction: 'either' }),
      'below',
      -0.045,
      false,
    ],
    ['a streak that ends', rule({ kind: 'streak', threshold: 10 }), 'above', 0, true],
    ['a percentile', rule({ kind: 'discountPercentile', threshold: 0.9 }), 'above', 0.86, false],
  ] as const)('%s', (_, watched, side, value, back) => {
    expect(hasComeBack(watched, { side, value })).toBe(back);
  });

  it('is nothing a two-sided rule waits for', () => {
    expect(isTwoSided(rule({ direction: 'either' }))).toBe(true);
    expect(hasComeBack(rule({ direction: 'either' }), { side: 'above', value: 0 })).toBe(false);
    expect(isTwoSided(rule({ kind: 'fedTarget', direction: 'either' }))).toBe(false);
  });
});

it('is another rule once anything but the snooze changes', () => {
  const key = ruleKey(rule());
  expect(ruleKey(rule({ snoozedUntil: 5 }))).toBe(key);
  for (const change of [
    { threshold: 0.31 },
    { direction: 'below' },
    { kind: 'price' },
    { symbol: 'IWM' },
    { since: 20000 },
    { pair: { small: 'IJR', large: 'SPY' } },
  ] as const) {
    expect(ruleKey(rule(change))).not.toBe(key);
  }
});
