import { describe, expect, it } from 'vitest';
import { lookUp } from '../../lib/background/look-up';
import { createLookup } from '../../lib/tickers/lookup';

const known = createLookup();
const directory = { lookup: async (text: string) => known.search(text, 10) };
const symbolOf = async (text: string) => (await lookUp(directory, text))?.symbol ?? null;

describe('what a selection or a typed text names', () => {
  it.each([
    ['AMPL', 'AMPL'],
    ['$ampl', 'AMPL'],
    ['NASDAQ: AMPL', 'AMPL'],
    ['(NASDAQ: AMPL)', 'AMPL'],
    ['NYSE American: IWM', 'IWM'],
    ['Amplitude (AMPL)', 'AMPL'],
    ['AMPL +2.44%', 'AMPL'],
    ['Apple’s', 'AAPL'],
    ['Apple Inc.', 'AAPL'],
    ['Microsoft Corporation', 'MSFT'],
    ['  Russell\n2000 ', '^RUT'],
    ['BRK.B', 'BRK-B'],
  ])('%j is %s', async (text, symbol) => {
    expect(await symbolOf(text)).toBe(symbol);
  });

  it.each(['', '   ', '?!', 'zzzzqq', 'Note: nothing here', 'x'.repeat(10_000)])(
    '%j names nothing',
    async (text) => {
      expect(await symbolOf(text)).toBeNull();
    },
  );
});
