import { describe, expect, it } from 'vitest';
import { blockEvidence } from '../../lib/tickers/block-evidence';
import { type Candidate, Fact } from '../../lib/tickers/candidate';

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

describe('what a block says', () => {
  it.each<[string, Partial<Candidate>, boolean]>([
    ['behind its exchange', { form: 'exchange' }, true],
    ['a listed cashtag', { form: 'cashtag' }, true],
    ['an unlisted cashtag', { form: 'cashtag', listed: false }, false],
    ['a figure with a move', { form: 'move', word: 'figure' }, false],
    ['in brackets behind its name', { form: 'paren', facts: Fact.named }, true],
    ['in brackets alone', { form: 'paren' }, false],
    ['bare', {}, false],
    ['in a link to its quote', { facts: Fact.linked }, true],
  ])('%s: beyond doubt is %s', (_what, part, isExplicit) => {
    expect(block(candidate(part)).explicit.length > 0).toBe(isExplicit);
  });

  it('a name within another name speaks against it', () => {
    const found = candidate({ form: 'name', strength: 'known', facts: Fact.enclosed });
    expect(block(found)).toMatchObject({ denied: ['QZXV'], prose: [], score: 0 });
  });

  it('a company that does what companies do is spoken of as one', () => {
    const name = candidate({ form: 'name', strength: 'sure' });
    expect(block(name).acting).toEqual([]);
    expect(block({ ...name, facts: Fact.deed }).acting).toEqual(['QZXV']);
  });

  it('what is spelt out is a term of its own and no row of a table', () => {
    expect(block(candidate({ facts: Fact.initials }))).toMatchObject({ coined: ['QZXV'], cells: 0 });
  });
});
