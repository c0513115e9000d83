import { describe, expect, it } from 'vitest';
import { Fact } from '../../lib/tickers/candidate';
import {
  followsLegalForm,
  isService,
  marketContext,
  moveAt,
  nameContext,
  symbolContext,
} from '../../lib/tickers/context';
import { scanning } from './marked';

/** The mention stands between the bars. */
function at(marked: string) {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  return { scan: scanning(marked.replaceAll('|', '')), start, end };
}

describe('symbolContext', () => {
  it.each([
    'shares of |QZXV|',
    'calls on |QZXV|',
    'buy |QZXV|',
    '|QZXV| shares',
    '|QZXV|’s stock',
    '|QZXV| rose',
    '|QZXV| was trading',
    '|QZXV| is up 3%',
    '|QZXV| $61',
    '|QZXV| 250c',
    'the ticker |QZXV|',
  ])('%s: market words beside it', (marked) => {
    const { scan, start, end } = at(marked);
    expect(symbolContext(scan, start, end) & Fact.beside).not.toBe(0);
  });

  it.each([
    '|QZXV|, shares fell',
    'the |QZXV| cable',
    '|QZXV| is up to you',
    'made of |QZXV|',
    'stock.\u2029|QZXV|',
  ])('%s: none', (marked) => {
    const { scan, start, end } = at(marked);
    expect(symbolContext(scan, start, end)).toBe(0);
  });

  it.each(['|QZXV| +2.4%', '|QZXV|: 0.31 %', '|QZXV| ▲ 1%', '|QZXV| 22.10 -1.2%'])('%s: a move', (marked) => {
    const { scan, start, end } = at(marked);
    expect(symbolContext(scan, start, end) & Fact.move).not.toBe(0);
  });
});

describe('nameContext', () => {
  it.each<[string, number]>([
    ['|Target| Corporation', Fact.legalForm],
    ['|Target|, Inc.', Fact.legalForm],
    ['|Gap| shares', Fact.shares],
    ['shares of |Gap| rose', Fact.shares],
    ['|Gap| said', Fact.deed],
    ['retailer |Gap|', Fact.deed],
    ['|Gap| CEO', Fact.beside],
  ])('%s', (marked, fact) => {
    const { scan, start, end } = at(marked);
    expect(nameContext(scan, start, end) & fact).not.toBe(0);
  });

  it('says nothing of a name in other company', () => {
    const { scan, start, end } = at('in the |Gap| between them');
    expect(nameContext(scan, start, end)).toBe(0);
  });
});

describe('marketContext', () => {
  it.each([
    'the |Dow| rose',
    '|Nasdaq|: 19,647',
    'the |Nasdaq| futures',
    'The |Dow| and other stocks',
    'the |S&P| was up 1%',
  ])('%s', (marked) => {
    const { scan, start, end } = at(marked);
    expect(marketContext(scan, start, end)).toBe(Fact.marketMove);
  });

  it.each([
    'listed on the |Nasdaq|',
    '|Nasdaq|: AMPL',
    '|Nasdaq| Stock Market',
    'the |Dow| Chemical plant',
    'a |Nasdaq|-listed firm',
  ])('not %s', (marked) => {
    const { scan, start, end } = at(marked);
    expect(marketContext(scan, start, end)).toBe(0);
  });
});

it('a percentage behind it is a move', () => {
  expect(['X 1%', 'X: +1.5 %', 'X down 3%', 'X −2%'].every((text) => moveAt(text, 1))).toBe(true);
  expect(['X 1', 'X of 3%', 'X', 'X\u20293%'].some((text) => moveAt(text, 1))).toBe(false);
});

it('tells buttons and products from companies', () => {
  const service = (marked: string): boolean => {
    const { scan, start, end } = at(marked);
    return isService(scan, start, end);
  };
  expect(
    ['Share on |Facebook|', 'via |Reddit|', '|Google| Maps', 'Sign in with |Apple|'].every(service),
  ).toBe(true);
  expect(['companies like |Apple|', 'shares of |Google|', '|Facebook|'].some(service)).toBe(false);
});

it('knows what ends a company’s or fund’s name before a bracket', () => {
  expect(['Foo Inc. (', 'Foo Holdings (', 'Foo Bond ETF (', 'Index Fund ['].every(followsLegalForm)).toBe(
    true,
  );
  expect(['the company (', 'Foo ('].some(followsLegalForm)).toBe(false);
});
