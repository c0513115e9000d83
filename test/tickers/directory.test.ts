import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptDirectory, compactSymbols, mergeInstruments, parseSymbols } from '../../lib/tickers/directory';
import type { Instrument } from '../../lib/tickers/types';

const instrument = (symbol: string, name = symbol): Instrument => ({
  symbol,
  name,
  exchange: 'NYSE',
  kind: 'stock',
});
const many = (count: number) => Array.from({ length: count }, (_, i) => instrument(`S${i}`));

describe('compact symbols', () => {
  it('hold every symbol once, indices left out', () => {
    expect(
      compactSymbols([instrument('IWM'), instrument('BRK-B'), instrument('^GSPC'), instrument('IWM')]),
    ).toBe('BRK-B IWM');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{1,5}(?:-[A-Z])?$/)), (symbols) => {
        const directory = parseSymbols(compactSymbols(symbols.map((symbol) => ({ symbol }))));
        expect(symbols.every((symbol) => directory.has(symbol))).toBe(true);
        expect(directory.has('QQQQQQ')).toBe(false);
      }),
    );
  });

  it('an empty list knows nothing', () => {
    expect(parseSymbols('').has('A')).toBe(false);
  });
});

describe('acceptDirectory', () => {
  it('takes one that grew, and one that lost a fifth', () => {
    expect(acceptDirectory(10, many(12))).toHaveLength(12);
    expect(acceptDirectory(10, many(8))).toHaveLength(8);
    expect(acceptDirectory(0, many(1))).toHaveLength(1);
  });

  it.each([
    ['shrank by more', many(7), 'shrunk'],
    ['is empty', [], 'empty'],
  ] as const)('refuses one that %s', (_what, next, kind) => {
    expect(() => acceptDirectory(10, next)).toThrow(expect.objectContaining({ kind }));
  });
});

it('the first list that knows a symbol wins', () => {
  expect(
    mergeInstruments([instrument('A', 'first')], [instrument('A', 'second'), instrument('B')]).map(
      ({ name }) => name,
    ),
  ).toEqual(['first', 'B']);
});
