import { expect, it } from 'vitest';
import { type Candidate, Fact, has } from '../../lib/tickers/candidate';
import { continueList } from '../../lib/tickers/symbol-list';
import { scanning } from './marked';

/** Every run of capitals in `text` as a bare, listed candidate, in one list where they are. */
function listed(text: string): string[] {
  const scan = scanning(text);
  const candidates = [...text.matchAll(/[A-Z]+/g)].map(
    ({ 0: symbol, index }): Candidate => ({
      symbol,
      start: index,
      end: index + symbol.length,
      form: 'bare',
      listed: symbol !== 'NO',
      word: 'plain',
      facts: 0,
    }),
  );
  for (const candidate of candidates) continueList(scan, candidate);
  return candidates.filter((candidate) => has(candidate, Fact.run)).map(({ symbol }) => symbol);
}

it.each([
  ['SPY, QQQ and IWM', ['SPY', 'QQQ', 'IWM']],
  ['SPY/QQQ/IWM/DIA', ['SPY', 'QQQ', 'IWM', 'DIA']],
  ['SPY, QQQ', []],
  ['SPY, QQQ or else IWM', []],
  ['SPY, NO, QQQ, IWM', []],
])('%s', (text, expected) => {
  expect(listed(text)).toEqual(expected);
});
