import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../lib/article/check-claims';
import { claimData, claimSymbols } from '../../lib/article/claim-sources';
import { findClaims } from '../../lib/article/find-claims';
import { epochDayFromIso } from '../../lib/time';
import { facts, fund, history, pe } from '../card/data';
import { mentionsIn } from './mentions';

const FUNDS: Record<string, string> = { '^RUT': 'IWM', '^GSPC': 'SPY' };
const context = {
  pair: { small: 'IWM', large: 'SPY' },
  standIn: (index: string) => FUNDS[index] ?? null,
};
const claimsIn = (text: string) => findClaims(text, mentionsIn(text));

describe('what claims are checked by', () => {
  it.each([
    ['The S&P 500 has a P/E of 28.', ['^GSPC', 'SPY'], []],
    ['Apple is up 20% this year.', [], ['AAPL']],
    ['Small caps trade at a 30% discount to large caps.', ['IWM', 'SPY'], []],
    ['The Russell 2000 beat the S&P 500 for 14 straight sessions.', [], ['^RUT', 'IWM', '^GSPC', 'SPY']],
    ['Nothing is stated here.', [], []],
  ])('%s', (text, wantedFacts, wantedHistories) => {
    expect(claimSymbols(claimsIn(text), context)).toEqual({
      facts: wantedFacts,
      histories: wantedHistories,
    });
  });

  it('is what the background serves, by symbol', () => {
    const spy = facts('SPY', 'SPDR S&P 500', 'etf', {
      trailingPE: pe(25, { method: '1 / portfolio earnings yield' }),
    });
    const data = claimData(
      { facts: { SPY: { facts: spy }, IWM: fund().own }, histories: { AAPL: { history: history('AAPL') } } },
      { ...context, published: epochDayFromIso('2026-11-20'), recorded: [] },
    );
    const [multiple, gap, move] = checkClaims(
      claimsIn(
        'The S&P 500 has a P/E of 28. Small caps trade at a 30% discount to large caps. Apple is down 60% this year.',
      ),
      data,
    );
    expect(multiple?.now).toMatchObject({ value: 25, of: 'SPY' });
    expect(gap?.now?.value).toBeCloseTo(0.22, 12);
    expect(move?.verdict).toBe('differs');
  });
});
