import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DirectoryError } from '../../lib/tickers/directory-error';
import { parseListings, tradedInstruments } from '../../lib/tickers/nasdaq-trader';

const NASDAQ =
  'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares';
const OTHER = 'ACT Symbol|Security Name|Exchange|CQS Symbol|ETF|Round Lot Size|Test Issue|NASDAQ Symbol';
const FOOTER = 'File Creation Time: 0102202618:01|||||||';
const file = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;

/** Invented listings in the two files' own layout. */
const nasdaq = file(
  NASDAQ,
  'QZXV|Quizzical Voltage, Inc. - Class A Common Stock|Q|N|N|100|N|N',
  'QZXVW|Quizzical Voltage, Inc. - Warrant|Q|N|N|100|N|N',
  'QZXVU|Quizzical Voltage, Inc. - Units|Q|N|N|100|N|N',
  'QZXVR|Quizzical Voltage, Inc. - Right|Q|N|N|100|N|N',
  'QZXVP|Quizzical Voltage, Inc. - 6.25% Series A Cumulative Preferred Stock|Q|N|N|100|N|N',
  'QZXVL|Quizzical Voltage, Inc. - 5.00% Senior Notes due 2030|Q|N|N|100|N|N',
  'QSML|Quizzical Small Cap ETF|G|N|N|100|Y|N',
  'QZXVO|Quizzical Voltage, Inc. - one right to one-fifth (1/5) of one share of common stock|Q|N|N|100|N|N',
  'QZXZU|Quizzical Voltage I - Subunit|Q|N|N|100|N|N',
  'QZWBP|Quizzical Bank, Inc. - Depositary Shares|Q|N|N|100|N|N',
  'QADR|QuizShares Foreign ADR ETF|G|N|N|100|Y|N',
  'QETN|Quiz ETRACS Silver Call ETNs due April 21, 2033|G|N|N|100|N|N',
  'ZQZZT|Quizzical Test Stock|G|Y|N|100|N|N',
  FOOTER,
);
const other = file(
  OTHER,
  'WOB.B|Wobble Corporation Class B Common Stock|N|WOB.B|N|100|N|WOB.B',
  'WOB$A|Wobble Corporation 5% Series A Preferred Stock|N|WOBpA|N|100|N|WOB-A',
  'WPF|Wobble Pipeline Partners Common Units Representing Limited Partner Interests|A|WPF|N|100|N|WPF',
  'WOB$C|Wobble Corporation 7.125% Series C |N|WOBpC|N|100|N|WOB-C',
  'WLP|Wobble Business Partners L.P. Limited Partnership Units|N|WLP|N|100|N|WLP',
  'WETF|Wobble ETF Trust Wobble Micro Cap ETF|P|WETF|Y|100|N|WETF',
  FOOTER,
);
const error = (text: string): unknown => {
  try {
    parseListings(text);
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};

describe('parseListings', () => {
  it('tells what each line is', () => {
    const kinds = [...parseListings(nasdaq), ...parseListings(other)].map(({ symbol, security }) => [
      symbol,
      security,
    ]);
    expect(Object.fromEntries(kinds)).toEqual({
      QZXV: 'common',
      QZXVW: 'warrant',
      QZXVU: 'unit',
      QZXVR: 'right',
      QZXVP: 'preferred',
      QZXVL: 'note',
      QZXVO: 'right',
      QZXZU: 'unit',
      QZWBP: 'preferred',
      QADR: 'etf',
      QETN: 'etf',
      QSML: 'etf',
      ZQZZT: 'test',
      'WOB-B': 'common',
      'WOB-PA': 'preferred',
      'WOB-PC': 'preferred',
      WLP: 'common',
      WPF: 'common',
      WETF: 'etf',
    });
  });

  it('keeps symbol, clean name, exchange and kind of what is traded', () => {
    expect(tradedInstruments([...parseListings(nasdaq), ...parseListings(other)])).toEqual([
      { symbol: 'QZXV', name: 'Quizzical Voltage, Inc.', exchange: 'NASDAQ', kind: 'stock' },
      { symbol: 'QSML', name: 'Quizzical Small Cap ETF', exchange: 'NASDAQ', kind: 'etf' },
      { symbol: 'QADR', name: 'QuizShares Foreign ADR ETF', exchange: 'NASDAQ', kind: 'etf' },
      {
        symbol: 'QETN',
        name: 'Quiz ETRACS Silver Call ETNs due April 21, 2033',
        exchange: 'NASDAQ',
        kind: 'etf',
      },
      { symbol: 'WOB-B', name: 'Wobble Corporation', exchange: 'NYSE', kind: 'stock' },
      { symbol: 'WPF', name: 'Wobble Pipeline Partners', exchange: 'NYSE American', kind: 'stock' },
      { symbol: 'WLP', name: 'Wobble Business Partners L.P.', exchange: 'NYSE', kind: 'stock' },
      { symbol: 'WETF', name: 'Wobble Micro Cap ETF', exchange: 'NYSE Arca', kind: 'etf' },
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['only a header and a footer', file(NASDAQ, FOOTER), 'empty'],
    ['a page of HTML', '<!doctype html><title>503</title>', 'malformed'],
    ['a file cut short', nasdaq.slice(0, 300), 'truncated'],
    ['mostly garbage', file(NASDAQ, 'QZXV|Quizzical|Q|N|N|100|N|N', 'x', 'y|z', FOOTER), 'malformed'],
  ])('refuses %s', (_what, text, kind) => {
    expect(error(text)).toBeInstanceOf(DirectoryError);
    expect(error(text)).toMatchObject({ kind });
  });

  it('reads past a line or two it does not understand', () => {
    const lines = Array.from(
      { length: 60 },
      (_, i) => `AB${String.fromCharCode(65 + (i % 26))}${i > 25 ? 'X' : ''}|Name ${i}|Q|N|N|100|N|N`,
    );
    expect(parseListings(file(NASDAQ, ...lines, '???', FOOTER))).toHaveLength(60);
  });
});

const recorded = new URL('../../../shared/data/detection/directory/', import.meta.url);
describe.runIf(existsSync(recorded))('the recorded directory', () => {
  const read = (name: string) => parseListings(readFileSync(new URL(name, recorded), 'utf8'));
  it('gives some ten thousand traded instruments, none of them a bundle or a debt', () => {
    const traded = tradedInstruments([...read('nasdaqlisted.txt'), ...read('otherlisted.txt')]);
    expect(traded.length).toBeGreaterThan(9_500);
    expect(
      traded.filter(
        ({ name, kind }) => kind === 'stock' && /\b(?:Warrants?|Preferred Stock|Senior Notes)\b/.test(name),
      ),
    ).toEqual([]);
    expect(traded.find(({ symbol }) => symbol === 'BRK-B')?.name).toBe('Berkshire Hathaway Inc.');
  });
});
