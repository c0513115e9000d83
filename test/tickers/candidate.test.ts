import { expect, it } from 'vitest';
import { type Candidate, Fact, has } from '../../lib/tickers/candidate';

const withFacts = (facts: number): Candidate => ({
  symbol: 'IWM',
  start: 0,
  end: 3,
  form: 'bare',
  listed: true,
  word: 'plain',
  facts,
});

it('each fact is a bit of its own, and small enough for bit arithmetic', () => {
  const bits = Object.values(Fact);
  expect(new Set(bits).size).toBe(bits.length);
  for (const bit of bits) expect(Math.log2(bit >>> 0) % 1).toBe(0);
  for (const bit of bits) expect(bit | 0).toBe(bit);
});

it('has a fact when one of those asked for is set', () => {
  const candidate = withFacts(Fact.near | Fact.cell);
  expect(has(candidate, Fact.cell)).toBe(true);
  expect(has(candidate, Fact.cell | Fact.move)).toBe(true);
  expect(has(candidate, Fact.move | Fact.named)).toBe(false);
});
