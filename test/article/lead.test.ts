import { describe, expect, it } from 'vitest';
import { compile, matches } from '../../lib/article/grammar';
import { beginsClause, isOfSubject } from '../../lib/article/lead';
import { sentencesOf } from '../../lib/article/sentences';
import { mentionsIn } from './mentions';

/** Whether the last mention of the text begins its clause. */
function leads(text: string): boolean {
  const mentions = mentionsIn(text);
  const [sentence] = sentencesOf(text, mentions);
  const last = mentions.reduce((a, b) => (b.start > a.start ? b : a));
  if (!sentence) throw new Error('no sentence');
  return beginsClause(sentence, { index: last.start });
}

describe('a subject that begins its clause', () => {
  it.each([
    'Apple is up',
    'Shares of Apple',
    'Meanwhile, shares in Apple',
    'However, Apple',
    'Tech giant Apple',
    'The iPhone maker Apple',
    'The small-cap Russell 2000',
    'While the benchmark S&P 500',
    'Analysts say that Apple',
    'The market rose 3% and Apple',
    'It has risen this year, but Apple',
    '“Apple',
    'Best of the year: Apple',
    'Microsoft is up 20% this year and Apple',
  ])('%s', (text) => {
    expect(leads(text)).toBe(true);
  });
});

describe('part of something else', () => {
  it.each([
    'Demand for Apple',
    'Short interest in Apple',
    'Suppliers of chip giant Apple',
    'The equal-weight S&P 500',
    'The average S&P 500',
    'Dividends paid by Apple',
    'Stocks such as Apple',
    'Microsoft as well as Apple',
    'Apple and Microsoft',
    'Apple, Microsoft',
    'Apple (AAPL), Nvidia, and Microsoft',
    'Both Apple and Microsoft',
    'European rivals of the S&P 500',
    'The gap between Apple and Microsoft',
    'Microsoft rival Apple',
  ])('%s', (text) => {
    expect(leads(text)).toBe(false);
  });
});

describe('what is said of a subject', () => {
  it.each([
    ['Demand for Apple, which holds much', true],
    ['Demand for Apple with net assets', true],
    ['Apple holds much', true],
    ['Demand for Apple holds', false],
  ])('%s: %s', (text, wanted) => {
    const [sentence] = sentencesOf(text, mentionsIn(text));
    const [match] = matches(compile('(?<subject>\ue000\ue001*)'), sentence?.masked ?? '');
    if (!sentence || !match) throw new Error('no subject');
    expect(isOfSubject(sentence, match)).toBe(wanted);
  });
});
