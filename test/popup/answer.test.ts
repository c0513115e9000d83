import { describe, expect, it } from 'vitest';
import { answerOf, speaksOfSizes } from '../../lib/popup/answer';
import { buildView } from '../../lib/popup/build-view';
import type { PopupView, Verdict } from '../../lib/popup/view';
import { fullData } from '../gallery/popup-data';

const { view } = buildView(fullData(), { measure: 'price', now: 0 });
const withVerdict = (verdict: Verdict): PopupView => ({
  ...view,
  multiples: [{ id: 'trailingPE', small: null, large: null, verdict }],
});
const comparable = (discount: number): Verdict => ({
  comparable: true,
  discount,
  parityUpside: 1 / (1 - discount) - 1,
  basis: 'unknown',
  horizon: 'trailing',
  disputed: false,
});

describe('answerOf', () => {
  it('is loading without a view', () => {
    expect(answerOf(null)).toEqual({ kind: 'loading' });
  });

  it('is loading while a side without a multiple is still to come', () => {
    const missing = withVerdict({ comparable: false, why: 'missing' });
    expect(answerOf({ ...missing, awaited: ['valuation'] })).toEqual({ kind: 'loading' });
    expect(answerOf({ ...withVerdict(comparable(0.3)), awaited: ['valuation'] }).kind).toBe('below');
  });

  it('says how far below and what parity would take', () => {
    const answer = answerOf(withVerdict(comparable(0.3036)));
    expect(answer).toMatchObject({ kind: 'below', discount: 0.3036 });
    expect(answer.kind === 'below' && answer.parityUpside).toBeCloseTo(0.436, 3);
  });

  it('says above, without a double negative, where small is dearer', () => {
    expect(answerOf(withVerdict(comparable(-0.12)))).toMatchObject({ kind: 'above', discount: 0.12 });
  });

  it.each([0.0049, -0.0049, 0])('calls a discount of %s level', (discount) => {
    expect(answerOf(withVerdict(comparable(discount)))).toEqual({ kind: 'level' });
  });

  it('keeps the reason two multiples cannot be compared', () => {
    expect(answerOf(withVerdict({ comparable: false, why: 'different-basis' }))).toEqual({
      kind: 'not-comparable',
      why: 'different-basis',
    });
  });

  it('says which side has no multiple, and why', () => {
    const missing = withVerdict({ comparable: false, why: 'missing' });
    const metric = view.multiples[0]?.large ?? null;
    expect(
      answerOf({
        ...missing,
        small: { ...missing.small, failure: 'unknown-symbol' },
        multiples: [
          { id: 'trailingPE', small: null, large: metric, verdict: { comparable: false, why: 'missing' } },
        ],
      }),
    ).toEqual({ kind: 'no-multiple', missing: [{ symbol: 'IWM', reason: 'unknown-symbol' }] });
    const loss = metric && { ...metric, value: null, reason: 'loss' as const };
    expect(
      answerOf({
        ...missing,
        multiples: [
          { id: 'trailingPE', small: metric, large: loss, verdict: { comparable: false, why: 'missing' } },
        ],
      }),
    ).toMatchObject({ missing: [{ symbol: 'SPY', reason: 'loss' }] });
  });
});

describe('speaksOfSizes', () => {
  it.each([
    ['IWM', 'SPY', true],
    ['^RUT', '^GSPC', true],
    ['VTWG', 'VTWV', false],
    ['RSP', 'SPY', false],
    ['SPY', 'IWM', false],
    ['AMPL', 'SPY', false],
  ])('%s against %s: %s', (small, large, expected) => {
    expect(speaksOfSizes({ small, large })).toBe(expected);
  });
});
