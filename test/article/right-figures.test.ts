import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedClaim, checkClaims } from '../../lib/article/check-claims';
import { findClaims } from '../../lib/article/find-claims';
import type { ClaimData } from '../../lib/article/known';
import type { History } from '../../lib/market/types';
import { DAY, epochDayFromIso } from '../../lib/time';
import { mentionsIn } from './mentions';

/** What a careful writer states is never corrected, however it is rounded or hedged. */

const LAST = epochDayFromIso('2026-03-02');
const WEEKDAYS = Array.from({ length: 6 * 365 }, (_, back) => LAST - back)
  .filter((day) => ![0, 6].includes(new Date(day * DAY).getUTCDay()))
  .reverse();

/** A random walk with dividends; `steps` are daily returns in basis points, used over and over. */
function walk(symbol: string, steps: readonly number[], yieldBp: number): History {
  let level = 100;
  let reinvested = 100;
  const close: number[] = [];
  const adjClose: number[] = [];
  WEEKDAYS.forEach((_, i) => {
    const step = (steps[i % steps.length] ?? 0) / 1e4;
    level *= 1 + step;
    reinvested *= 1 + step + yieldBp / 1e4 / 252;
    close.push(level);
    adjClose.push(reinvested);
  });
  return {
    symbol,
    currency: 'USD',
    days: WEEKDAYS,
    close,
    adjClose,
    splits: [],
    source: 'yahoo',
    fetchedAt: LAST * DAY,
  };
}

function checked(text: string, parts: Partial<ClaimData>): CheckedClaim[] {
  return checkClaims(findClaims(text, mentionsIn(text)), {
    published: LAST,
    pair: { small: 'IWM', large: 'SPY' },
    history: () => null,
    metric: () => undefined,
    standIn: () => null,
    recorded: [],
    ...parts,
  });
}

/** The ways in which a percentage is put into words. */
const WORDINGS: ((percent: number) => string)[] = [
  (percent) => percent.toFixed(1),
  (percent) => percent.toFixed(0),
  (percent) => `about ${percent.toFixed(0)}`,
  (percent) => `roughly ${percent < 8 ? percent.toFixed(0) : (Math.round(percent / 5) * 5).toFixed(0)}`,
  (percent) => `more than ${Math.floor(percent).toFixed(0)}`,
  (percent) => `nearly ${Math.ceil(percent).toFixed(0)}`,
  (percent) => `just over ${Math.floor(percent).toFixed(0)}`,
];
const PERIODS = [
  { words: 'over the past year', months: 12 },
  { words: 'over the past six months', months: 6 },
  { words: 'in three years', months: 36 },
  { words: 'over the past five years', months: 60 },
];

describe('a right figure', () => {
  it('of a return is never corrected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -250, max: 260 }), { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...PERIODS),
        fc.nat({ max: WORDINGS.length - 1 }),
        fc.integer({ min: 0, max: 5 }),
        fc.boolean(),
        (steps, yieldBp, { words, months }, wording, late, total) => {
          const history = walk('AAPL', steps, yieldBp);
          const values = (total ? history.adjClose : history.close) ?? [];
          const published = LAST - 20;
          const to = WEEKDAYS.findLastIndex((day) => day <= published - late);
          const start = new Date((WEEKDAYS[to] ?? 0) * DAY);
          start.setUTCMonth(start.getUTCMonth() - months);
          const from = WEEKDAYS.findLastIndex((day) => day * DAY <= start.getTime());
          const percent = ((values[to] ?? 0) / (values[from] ?? 1) - 1) * 100;
          // 'Roughly 0 %' is nothing anybody writes.
          if (Math.abs(percent) < 8) return;
          const stated = WORDINGS[wording]?.(Math.abs(percent));
          const text = `Apple is ${percent < 0 ? 'down' : 'up'} ${stated}% ${words}.`;
          const [claim] = checked(text, { published, history: () => history });
          expect(claim, text).toBeDefined();
          expect(claim?.verdict, `${text} (${percent})`).not.toBe('differs');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a discount or a rise to parity agrees with the P/Es it comes from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 24, noNaN: true }),
        fc.double({ min: 1.06, max: 2, noNaN: true }),
        fc.constantFrom(0, 1),
        fc.nat({ max: WORDINGS.length - 1 }),
        (small, ratio, digits, wording) => {
          const large = small * ratio;
          const say = (fraction: number) => WORDINGS[wording]?.(fraction * 100);
          const text =
            `SPY trades at ${large.toFixed(digits)} times earnings. IWM trades at ${small.toFixed(digits)} times. ` +
            `That is a discount of ${say(1 - small / large)}%. ` +
            `Small caps would have to rise by ${say(large / small - 1)}% to reach parity.`;
          if (large.toFixed(digits) === small.toFixed(digits)) return;
          const gaps = checked(text, {}).filter(({ claim }) => claim.kind !== 'multiple');
          expect(gaps, text).toHaveLength(2);
          for (const { verdict, claim } of gaps) expect(verdict, `${claim.kind}: ${text}`).toBe('agrees');
        },
      ),
      { numRuns: 300 },
    );
  });
});
