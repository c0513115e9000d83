import { describe, expect, it } from 'vitest';
import { type ClaimData, historyOf, knownFrom, knownMetric, metricOf } from '../../lib/article/known';
import { DAY } from '../../lib/time';
import { history, pe } from '../card/data';

const data: ClaimData = {
  published: null,
  pair: { small: 'IWM', large: 'SPY' },
  history: (symbol) => (symbol === 'SPY' ? history('SPY') : null),
  metric: (symbol) => (symbol === 'SPY' ? pe(28) : symbol === 'IWM' ? pe(null) : undefined),
  standIn: (symbol) => (symbol === '^GSPC' ? 'SPY' : symbol === '^RUT' ? 'IWM' : null),
  recorded: [],
};

describe('a figure to set beside a stated one', () => {
  it('is the symbol’s own, else that of the fund that follows it, which is named', () => {
    expect(knownMetric(metricOf(data, 'SPY', 'trailingPE'))).toMatchObject({ value: 28, source: 'yahoo' });
    expect(knownMetric(metricOf(data, 'SPY', 'trailingPE'))).not.toHaveProperty('of');
    expect(knownMetric(metricOf(data, '^GSPC', 'trailingPE'))).toMatchObject({ value: 28, of: 'SPY' });
  });

  it('is none where there is none, whoever stands in', () => {
    expect(knownMetric(metricOf(data, '^RUT', 'trailingPE'))).toBeNull();
    expect(knownMetric(metricOf(data, 'AMPL', 'trailingPE'))).toBeNull();
    expect(historyOf(data, '^RUT')).toBeNull();
  });

  it('from closes says whose they are and up to which day', () => {
    const found = historyOf(data, '^GSPC');
    expect(found).toMatchObject({ exact: false, history: { symbol: 'SPY' } });
    if (!found) return;
    const reckoned = { value: 0.1, day: 20_000, method: 'close / close − 1' };
    expect(knownFrom(found, reckoned)).toMatchObject({ value: 0.1, asOf: 20_000 * DAY, of: 'SPY' });
    expect(knownFrom({ ...found, exact: true }, reckoned)).not.toHaveProperty('of');
  });
});
