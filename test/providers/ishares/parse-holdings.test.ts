import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHoldingsCsv } from '../../../lib/providers/ishares/parse-holdings';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const PREAMBLE = 'iShares Zed ETF\nFund Holdings as of,"Jun 10, 2026"\nShares Outstanding,"-"\n \n';
const OLD = `${PREAMBLE}Ticker,Name,Sector,Asset Class,Market Value,Weight (%),Price
"ZZTA","ZED ALPHA","Tech","Equity","1,000.00","0.59","5.00"
"BRKB","BERKSHIRE","Fin","Equity","2,000.00","1.39","5.00"
"-","RIGHTS OF ZED","Tech","Equity","1.00","0.01","5.00"
"USD","USD CASH","Cash and/or Derivatives","Cash","-5.00","-0.37","1.00"
"ESU6","EMINI","Cash and/or Derivatives","Futures","0.00","0.00","1.00"

"The content, ""contained"" herein
is owned."
`;
const NEW = `${PREAMBLE}Ticker,Name,Type,Sector,Asset Class,Market Value,Location,Market Weight,Notional Weight
"ZZTA","ZED ALPHA","EQUITY","Tech","Equity","1,000.00","US","0.66","0.65"
"XTSLA","BLK CSH FND","STIF","Cash","Money Market","1.00","US","1.50","-0.37"
`;
const read = (text: string) => parseHoldingsCsv(text, { now: NOW, symbol: 'ZZTF' });

describe('a holdings list', () => {
  it('has shares only, largest first, as fractions, with the day', () => {
    expect(read(OLD)).toEqual({
      symbol: 'ZZTF',
      asOf: epochDayFromIso('2026-06-10') * DAY,
      complete: true,
      holdings: [
        { symbol: 'BRK-B', name: 'BERKSHIRE', weight: expect.closeTo(0.0139, 12) },
        { symbol: 'ZZTA', name: 'ZED ALPHA', weight: expect.closeTo(0.0059, 12) },
        { symbol: '', name: 'RIGHTS OF ZED', weight: expect.closeTo(0.0001, 12) },
      ],
      source: 'ishares',
      fetchedAt: NOW,
    });
  });
  it('may have its weights in another column', () => {
    expect(read(NEW).holdings).toEqual([
      { symbol: 'ZZTA', name: 'ZED ALPHA', weight: expect.closeTo(0.0066, 12) },
    ]);
  });
  it.each([
    ['another table', 'Date,Close\n2026-01-01,5', 'schema'],
    ['no weights', 'Ticker,Name\nA,B', 'schema'],
    ['no shares', 'Ticker,Name,Asset Class,Weight (%)\nUSD,CASH,Cash,100', 'empty'],
    ['weights in words', 'Ticker,Name,Weight (%)\nA,B,much', 'empty'],
  ])('with %s is refused', async (_, text, kind) => {
    expect(await kindOf(() => read(text))).toBe(kind);
  });
});

const ROOT = resolve(import.meta.dirname, '../../../../shared/data/market');
describe.runIf(existsSync(ROOT))('downloaded lists', () => {
  it.each(['IJR', 'IJH'])('%s adds up to the fund', (symbol) => {
    const { holdings, asOf } = read(readFileSync(`${ROOT}/holdings_${symbol}_2026-06-19.csv`, 'utf8'));
    expect(asOf).toBe(epochDayFromIso('2026-06-19') * DAY);
    expect(holdings.length).toBeGreaterThan(390);
    const total = holdings.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeGreaterThan(0.96);
    expect(total).toBeLessThan(1.01);
  });
});
