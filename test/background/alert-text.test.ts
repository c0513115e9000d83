import { describe, expect, it } from 'vitest';
import type { FiredAlert } from '../../lib/alerts/engine';
import { alertText } from '../../lib/background/alert-text';
import { createFormat } from '../../lib/format/format';
import type { AlertRule } from '../../lib/settings/settings';
import { translateEnglish } from '../tools/english';

const writers = {
  t: translateEnglish,
  format: createFormat('en-US'),
  pair: { small: 'IWM', large: 'SPY' },
};
function fired(kind: AlertRule['kind'], value: number, symbol?: string): FiredAlert {
  const rule = {
    id: 'a',
    enabled: true,
    kind,
    direction: 'either' as const,
    threshold: 0.1,
    ...(symbol && { symbol }),
  };
  return { rule, side: value < 0 ? 'below' : 'above', value, asOf: 0, at: 0, figures: [] };
}

describe('alertText', () => {
  it.each([
    [fired('discount', 0.304), 'IWM / SPY: discount up to 30%'],
    [fired('streak', 14), 'IWM / SPY: small caps ahead for 14 days in a row'],
    [fired('streak', -8), 'IWM / SPY: large caps ahead for 8 days in a row'],
    [fired('trailingPE', 15.24, 'AMPL'), 'AMPL: P/E up to 15.2'],
    [fired('dayMove', -0.0612, 'INOD'), 'INOD: -6.1% today'],
    [fired('fedTarget', 0.0375), 'Fed funds target raised to at most 3.75%'],
  ])('says what was crossed', (alert, title) => {
    expect(alertText(alert, writers).title.replace('−', '-')).toBe(title);
  });

  it('names the figures, their sources and dates', () => {
    const alert = fired('discount', 0.304);
    alert.figures = [
      {
        symbol: 'IWM',
        what: 'trailingPE',
        value: 19.5,
        source: 'yahoo',
        asOf: Date.parse('2026-01-23T21:00:00Z'),
      },
      { symbol: 'SPY', what: 'trailingPE', value: 28, source: 'yahoo', asOf: null },
    ];
    const [first, second] = alertText(alert, writers).message.split('\n');
    expect(first).toMatch(/^IWM 19\.5 · yahoo · as of .*2026/);
    expect(second).toBe('SPY 28.0 · yahoo');
  });
});
