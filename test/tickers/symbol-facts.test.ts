import { describe, expect, it } from 'vitest';
import { type Candidate, Fact } from '../../lib/tickers/candidate';
import { addFacts } from '../../lib/tickers/symbol-facts';
import { scanning } from './marked';

/** The facts of `symbol` where it stands in `text`. */
function factsOf(text: string, symbol: string, form: Candidate['form']): number {
  const start = text.indexOf(symbol);
  const end = start + symbol.length;
  const candidate: Candidate = { symbol, start, end, form, listed: true, word: 'plain', facts: 0 };
  addFacts(scanning(text), candidate);
  return candidate.facts;
}

describe('what stands around a symbol', () => {
  it.each<[string, string, Candidate['form'], keyof typeof Fact, boolean]>([
    ['Oshkosh Truck (OSK) said', 'OSK', 'paren', 'behindName', true],
    ['of those (OSK) said', 'OSK', 'paren', 'behindName', false],
    ['Root, (ROOT), a firm', 'ROOT', 'paren', 'named', true],
    ['Roots, (ROOT), a firm', 'ROOT', 'paren', 'named', false],
    ['Securities Exchange (SE)', 'SE', 'paren', 'initials', true],
    ['Foo Inc. (QZXV)', 'QZXV', 'paren', 'afterLegalForm', true],
    ['Common Stock | DCOM | NASDAQ |', 'DCOM', 'bare', 'announced', true],
    ['Common Stock | DCOM | and more', 'DCOM', 'bare', 'announced', false],
    ['shares: NYCB PU   New York Stock Exchange', 'PU', 'bare', 'announced', false],
    ['Bristol-Myers (“BMS”) said', 'BMS', 'bare', 'defined', true],
    ['Bristol-Myers “BMS” said', 'BMS', 'bare', 'defined', false],
    ['| DECK | 12', 'DECK', 'bare', 'cell', true],
    ['Today\nDECK: up', 'DECK', 'bare', 'cell', true],
    ['Today DECK: up', 'DECK', 'bare', 'cell', false],
    ['as the NTAP did', 'NTAP', 'bare', 'lone', false],
  ])('%s: %s as %s, %s is %s', (text, symbol, form, fact, expected) => {
    expect((factsOf(text, symbol, form) & Fact[fact]) !== 0).toBe(expected);
  });
});
