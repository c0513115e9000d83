import { describe, expect, it } from 'vitest';
import { momentOf, symbolIn, symbolsIn } from './recorded';

describe('the moment of a reply', () => {
  it.each([
    ['{"regularMarketTime":1739566801},{"regularMarketTime": 1739566900}', 1739566960000],
    ['{"regularMarketTime":{"raw":1761163200,"fmt":"4:00PM"}}', 1761163260000],
    ['{"filed":"2026-01-30"},{"filed":"2025-01-31"}', Date.parse('2026-01-31')],
    ['{"asOfDate":"2025-10-02"}', Date.parse('2025-10-03')],
    ['{"regularMarketTime":1721419200},"timestamp":[1726147800,\n 1726234200]', 1726234260000],
    ['a,b\n1,2', 7],
  ])('%s', (text, expected) => {
    expect(momentOf(text, 7)).toBe(expected);
  });
});

describe('symbols of an address', () => {
  it.each([
    ['https://x/chart/%5EGSPC?range=1d', '^GSPC'],
    ['https://x/chart/brk-b', 'BRK-B'],
    ['https://x/chart/…', undefined],
    ['https://x/chart/%', undefined],
    ['', undefined],
  ])('%s is about %s', (url, symbol) => {
    expect(symbolIn(url, /chart\/([^/?]+)/)).toBe(symbol);
  });
  it('may be a list', () => {
    expect(symbolsIn('https://x/quote?symbols=AAPL%2CBABA&crumb=REDACTED')).toEqual(['AAPL', 'BABA']);
    expect(symbolsIn('https://x/quote?symbol=…')).toBeUndefined();
  });
});
