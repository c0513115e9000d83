import { describe, expect, it } from 'vitest';
import { blockEvidence, hintedEvidence } from '../../lib/tickers/block-evidence';
import type { Candidate } from '../../lib/tickers/candidate';
import { PageEvidence } from '../../lib/tickers/evidence';

const candidate = (part: Partial<Candidate>): Candidate => ({
  symbol: 'QZXV',
  start: 0,
  end: 4,
  form: 'bare',
  listed: true,
  word: 'plain',
  facts: 0,
  ...part,
});
const block = (...found: Candidate[]) => blockEvidence({ found, marketWords: [], linked: [], abroad: [] });

describe('a page', () => {
  it('is about markets once enough speaks for it, and no longer when that is gone', () => {
    const page = new PageEvidence();
    const one = block(candidate({ form: 'exchange' }));
    expect(page.isFinance).toBe(false);
    page.add(one, 1);
    expect(page.isFinance).toBe(true);
    page.add(one, -1);
    expect(page.isFinance).toBe(false);
  });

  it('is not when little of much speaks for it', () => {
    const page = new PageEvidence();
    page.add(block(...Array.from({ length: 60 }, () => candidate({})), candidate({ form: 'exchange' })), 1);
    expect(page.isFinance).toBe(false);
  });

  it('is in spite of that when it names listings by their exchange twice', () => {
    const page = new PageEvidence();
    const listing = candidate({ form: 'exchange' });
    page.add(block(...Array.from({ length: 60 }, () => candidate({})), listing, listing), 1);
    expect(page.isFinance).toBe(true);
  });

  it('is when two different symbols stand in it that are nothing else, not when one does twice', () => {
    const ticker = (symbol: string) => candidate({ symbol, word: 'unmistakable' });
    const twice = new PageEvidence();
    twice.add(block(ticker('PEP'), ticker('PEP')), 1);
    expect(twice.isFinance).toBe(false);
    const two = new PageEvidence();
    two.add(block(ticker('VTI'), ticker('VOO')), 1);
    expect(two.isFinance).toBe(true);
  });

  it('counts the companies its sentences name', () => {
    const page = new PageEvidence();
    const name = (symbol: string) => candidate({ symbol, form: 'name', strength: 'sure' });
    page.add(block(name('MSFT'), name('MSFT'), name('CMCSA')), 1);
    expect(page.companies).toBe(2);
  });

  it('takes hints for granted', () => {
    const page = new PageEvidence();
    page.add(hintedEvidence(['QZXV']), 1);
    expect(page.of('QZXV').explicit).toBe(1);
    expect(page.of('OTHER').explicit).toBe(0);
  });
});
