import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../lib/market/merge';
import { METRIC_IDS } from '../../lib/market/types';
import { MINUTE } from '../../lib/time';
import { facts, metric, NOW, pe } from './metrics';

describe('mergeFacts', () => {
  it('is null without anything', () => {
    expect(mergeFacts([])).toBeNull();
    expect(mergeFacts([null, undefined])).toBeNull();
  });

  it('takes each figure from the first source that has a value', () => {
    const merged = mergeFacts([
      facts('AMPL', { trailingPE: pe(null, { reason: 'loss' }), marketCap: metric(1e9) }),
      facts('AMPL', { trailingPE: pe(40, { source: 'sec' }), marketCap: metric(2e9), eps: metric(-1) }),
    ]);
    expect(merged?.metrics).toMatchObject({
      trailingPE: { value: 40 },
      marketCap: { value: 1e9 },
      eps: { value: -1 },
    });
  });

  it('keeps the first reason when nobody has a value', () => {
    const merged = mergeFacts([
      facts('AMPL', { trailingPE: pe(null, { reason: 'loss' }) }),
      facts('AMPL', { trailingPE: pe(null, { reason: 'not-provided' }) }),
    ]);
    expect(merged?.metrics.trailingPE?.reason).toBe('loss');
  });

  it('takes all that moves from the newest, so that price and change belong together', () => {
    const old = facts('AMPL', { price: metric(10), change: metric(1), fiftyTwoWeekHigh: metric(20) });
    const live = facts(
      'AMPL',
      { price: metric(11, { asOf: NOW + MINUTE }), change: metric(2, { asOf: NOW + MINUTE }) },
      { marketState: 'post' },
    );
    expect(mergeFacts([old, live])).toMatchObject({
      marketState: 'post',
      metrics: { price: { value: 11 }, change: { value: 2 }, fiftyTwoWeekHigh: { value: 20 } },
    });
  });

  it('fills the instrument from whoever knows it', () => {
    const nameless = facts(
      'AMPL',
      {},
      { instrument: { symbol: 'AMPL', name: '', exchange: '', kind: 'stock' }, currency: null },
    );
    expect(mergeFacts([nameless, facts('AMPL')])).toMatchObject({
      instrument: { name: 'AMPL Inc.', exchange: 'NYSE' },
      currency: 'USD',
    });
  });

  it.each([
    [28, 28 * 1.26, true],
    [28, 28 * 1.24, false],
    [28, 28 * 0.74, true],
  ])('marks P/Es %d and %d: %s', (ours, theirs, marked) => {
    const merged = mergeFacts([
      facts('AMPL', { trailingPE: pe(ours) }),
      facts('AMPL', { trailingPE: pe(theirs, { source: 'sec' }) }),
    ]);
    expect(merged?.metrics.trailingPE?.value).toBe(ours);
    expect(merged?.metrics.trailingPE?.check !== undefined).toBe(marked);
  });

  it('does not hold a forward P/E against a trailing one', () => {
    const merged = mergeFacts([
      facts('AMPL', { trailingPE: pe(28) }),
      facts('AMPL', { trailingPE: pe(14, { horizon: 'forward' }) }),
    ]);
    expect(merged?.metrics.trailingPE?.check).toBeUndefined();
  });

  it('never loses a figure and never invents one', () => {
    const source = fc.dictionary(
      fc.constantFrom(...METRIC_IDS),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (sources) => {
        const all = sources.map((one) =>
          facts(
            'A',
            Object.fromEntries(Object.entries(one).map(([id, value]) => [id, metric(value ?? null)])),
          ),
        );
        const merged = mergeFacts(all);
        const ids = new Set(all.flatMap((one) => Object.keys(one.metrics)));
        expect(new Set(Object.keys(merged?.metrics ?? {}))).toEqual(ids);
        for (const [id, one] of Object.entries(merged?.metrics ?? {})) {
          const known = all.map((each) => each.metrics[id as keyof typeof each.metrics]?.value);
          if (known.some((value) => value !== null && value !== undefined)) expect(one.value).not.toBeNull();
          expect(known).toContain(one.value);
        }
      }),
    );
  });
});
