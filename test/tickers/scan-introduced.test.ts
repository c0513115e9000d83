import { describe, expect, it } from 'vitest';
import { detectorWith, readMarked, show } from './marked';

describe('a company no list knows', () => {
  it.each([
    'Today «Quizzical Voltage|QZXV», Inc. (NASDAQ: «QZXV») announced results.',
    '«Quizzical|QZXV» ( NASDAQ:«QZXV» )',
    'Shares of «Quarter & Zinc|QZXV» Corp. [NYSE: «QZXV»]',
    'NEW YORK -- «QuizVolt|QZXV» (Nasdaq: «QZXV»)',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });

  it.each([
    'Listed companies (NASDAQ: «QZXV») fell.',
    'Reported on (NASDAQ: «QZXV»).',
    'Quizzical Voltage fell. (NASDAQ: «QZXV»)',
    'Quizzical Voltage NASDAQ: «QZXV»',
  ])('is not made of other words: %s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });

  it('is left to the symbol by the cautious', () => {
    const text = 'Quizzical Voltage (NASDAQ: QZXV)';
    expect(detectorWith({ strictness: 'cautious' }).detect(text)).toHaveLength(1);
  });
});

describe('a company that no list knows, named again', () => {
  it.each([
    '«Arquitos Therapeutics|ARQT» grows\n«Arquitos Therapeutics|ARQT», Inc. (NASDAQ: «ARQT») said that «Arquitos|ARQT» grew.',
    'On March 11, 2020 «Arquitos Diagnostics|ARQT», Inc. (the "Company") (NASDAQ: «ARQT») fell.',
    'On Arquitos Street stands «Arquitos Therapeutics|ARQT», Inc. (NASDAQ: «ARQT») fell.',
    'No listing: «Qzxva Therapeutics|QZXV», Inc. (NASDAQ: «QZXV») said that Qzxva grew.',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });
});
