import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { ruleText } from '../../lib/options/rule-text';
import type { AlertRule } from '../../lib/settings/settings';
import { epochDayFromIso } from '../../lib/time';
import { translateEnglish } from '../tools/english';

const pair = { small: 'IWM', large: 'SPY' };
const rule = (patch: Partial<AlertRule>): AlertRule => ({
  id: 'a',
  enabled: true,
  kind: 'price',
  direction: 'above',
  threshold: 12,
  ...patch,
});

describe('a rule in one line', () => {
  it.each<[Partial<AlertRule>, string]>([
    [{ symbol: 'AMPL' }, 'AMPL: price ≥ 12'],
    [{ symbol: 'AMPL', threshold: 0.0005, direction: 'below' }, 'AMPL: price ≤ 0.0005'],
    [{ symbol: 'AMPL', kind: 'trailingPE', direction: 'either', threshold: 15.5 }, 'AMPL: P/E crosses 15.5'],
    [{ symbol: 'AMPL', kind: 'dayMove', direction: 'either', threshold: 0.05 }, 'AMPL: day’s move ≥ ±5%'],
    [{ symbol: 'AMPL', kind: 'dayMove', direction: 'below', threshold: 0.075 }, 'AMPL: day’s move ≤ −7.5%'],
    [
      {
        symbol: 'AMPL',
        kind: 'moveSincePublication',
        threshold: 0.1,
        since: epochDayFromIso('2026-01-26'),
      },
      'AMPL: move since Jan 26, 2026 ≥ +10%',
    ],
    [{ kind: 'discount', threshold: 0.325 }, 'IWM / SPY: discount ≥ 32.5%'],
    [{ kind: 'discountPercentile', threshold: 0.9 }, 'IWM / SPY: percentile of the discount ≥ 90%'],
    [{ kind: 'streak', direction: 'either', threshold: 10 }, 'IWM / SPY: streak ≥ 10 days'],
    [
      { kind: 'streak', direction: 'below', threshold: 5, pair: { small: 'VB', large: 'VV' } },
      'VB / VV: streak ≥ 5 days (large caps ahead)',
    ],
    [{ kind: 'fedTarget', direction: 'either', threshold: 0 }, 'Fed funds target changed'],
  ])('%j', (patch, text) => {
    expect(ruleText(rule(patch), { t: translateEnglish, format: createFormat('en-US'), pair })).toBe(text);
  });
});
