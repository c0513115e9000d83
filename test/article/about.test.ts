import { expect, it } from 'vitest';
import { isAbout } from '../../lib/article/about';
import { findClaims } from '../../lib/article/find-claims';
import { mentionsIn } from './mentions';

const FUNDS: Record<string, string> = { '^RUT': 'IWM', '^GSPC': 'SPY' };
const context = {
  pair: { small: 'IWM', large: 'SPY' },
  standIn: (index: string) => FUNDS[index] ?? null,
};

it.each([
  ['IWM has a P/E of 19.5.', ['IWM']],
  ['The S&P 500 has a P/E of 28.', ['^GSPC']],
  ['IWM has net assets of $75 billion.', ['IWM']],
  ['Apple is up 20% this year.', ['AAPL']],
  // A gap is about both sides, by whatever name they go.
  ['Small caps trade at a 30% discount to large caps.', ['IWM', 'SPY', '^RUT', '^GSPC']],
  ['The Russell 2000 trades at a 30% discount to the S&P 500.', ['IWM', 'SPY', '^RUT', '^GSPC']],
  [
    'The Russell 2000 beat the S&P 500 on each of the first 14 trading days.',
    ['IWM', 'SPY', '^RUT', '^GSPC'],
  ],
])('%s is about %j', (text, wanted) => {
  const [claim] = findClaims(text, mentionsIn(text));
  if (!claim) throw new Error('no claim');
  const symbols = ['IWM', 'SPY', '^RUT', '^GSPC', 'AAPL', 'QQQ'];
  expect(symbols.filter((symbol) => isAbout(claim, symbol, context))).toEqual(wanted);
});
