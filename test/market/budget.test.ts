import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetRule, rulesFor, type Spent, spend } from '../../lib/market/budget';
import { DAY, MINUTE, SECOND } from '../../lib/time';

const NOW = Date.parse('2026-01-28T16:00:00Z');
const RULES: BudgetRule[] = [
  { limit: 3, window: MINUTE },
  { limit: 5, window: DAY },
];

describe('spend', () => {
  it('grants up to the limit, then names the moment of the next', () => {
    let spent: Spent = [];
    for (const at of [NOW, NOW + 1, NOW + 2]) {
      const purchase = spend(spent, RULES, at);
      if (!purchase.granted) throw new Error('refused early');
      spent = purchase.spent;
    }
    expect(spend(spent, RULES, NOW + 3)).toEqual({ granted: false, until: NOW + MINUTE });
    expect(spend(spent, RULES, NOW + MINUTE).granted).toBe(true);
  });

  it('obeys the longer window too', () => {
    const spent = [0, 1, 2, 3, 4].map((i) => NOW + i * 2 * MINUTE);
    expect(spend(spent, RULES, NOW + 10 * MINUTE)).toEqual({ granted: false, until: NOW + DAY });
  });

  it('counts what was spent under a clock ahead as spent now, so that it runs out', () => {
    const spent = [NOW + 9 * DAY, NOW + 9 * DAY, NOW + 9 * DAY];
    expect(spend(spent, RULES, NOW)).toEqual({ granted: false, until: NOW + MINUTE });
  });

  it('never grants more than the limit in any window, and always grants again', () => {
    const gaps = fc.array(fc.nat(30 * SECOND), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let now = NOW;
        let spent: Spent = [];
        const granted: number[] = [];
        for (const step of steps) {
          now += step;
          const purchase = spend(spent, RULES, now);
          if (purchase.granted) {
            spent = purchase.spent;
            granted.push(now);
          } else {
            expect(purchase.until).toBeGreaterThan(now);
            expect(purchase.until).toBeLessThanOrEqual(now + DAY);
          }
        }
        for (const { limit, window } of RULES) {
          for (const start of granted) {
            expect(granted.filter((at) => at >= start && at < start + window).length).toBeLessThanOrEqual(
              limit,
            );
          }
        }
        expect(spent.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('rulesFor', () => {
  it.each([
    'query1.finance.yahoo.com',
    'cdn.cboe.com',
    'finnhub.io',
    'api.twelvedata.com',
    'unheard.example',
  ])('knows a limit for %s', (host) => {
    expect(rulesFor(host).length).toBeGreaterThan(0);
  });

  it('stays below what the sources publish', () => {
    expect(rulesFor('api.twelvedata.com')).toContainEqual({ limit: 8, window: MINUTE });
    expect(rulesFor('financialmodelingprep.com')[0]?.limit).toBeLessThan(250);
    expect(rulesFor('data.sec.gov')[0]?.limit).toBeLessThan(10);
  });
});
