import { describe, expect, it } from 'vitest';
import { isDealGap, isDealing, isPricedDeal } from '../../lib/tickers/dealing';
import { detectorWith, readMarked, scanning, show } from './marked';

/** `«F»` marks the symbol. */
function cut(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { text: marked.replace(/[«»]/g, ''), start, end };
}

describe('what a trader deals in', () => {
  it.each([
    'sold my «LOW» today',
    'nibbling at «O» under 55',
    'loaded up on more «F».',
    'bought 20 «F» and left',
  ])('%s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isDealing(scanning(text), start, end, false)).toBe(true);
  });
  it.each(['bought more «C» batteries', 'SOLD MY «CAR» today', 'the «LOW» today', 'sold a «CAR» today'])(
    'not %s',
    (marked) => {
      const { text, start, end } = cut(marked);
      expect(isDealing(scanning(text), start, end, false)).toBe(false);
    },
  );
  it('a symbol that is nothing else may be followed by anything', () => {
    const { text, start, end } = cut('trimmed my «TSLA» bag');
    expect(isDealing(scanning(text), start, end, true)).toBe(true);
  });
});

it.each([
  [' and ', true],
  [' (US) and ', true],
  [' (the one I know from the US) and ', false],
  [' then ', false],
])('between two symbols of one deal: %j %s', (gap, isOne) => {
  expect(isDealGap(gap)).toBe(isOne);
});

it.each([
  ['sold my «LOW» today, up 20%', true],
  ['bought «SOFI» @ 7.20', true],
  ['sold my «CAR» at noon', false],
  ['sold my «CAR» at 10 am', false],
])('%s has its price: %s', (marked, isPriced) => {
  const { text, end } = cut(marked);
  expect(isPricedDeal(scanning(text), end)).toBe(isPriced);
});

describe('posts that say little else', () => {
  it.each([
    'sold my «LOW» today, up 20%',
    'loaded up on more «F» and «T» today',
    'trimmed my «TSLA» and rolled into «AMD»',
    'add «AVUV» (US) and «AVDV» (international)',
    'sold half my «COIN» this morning, keeping the rest',
    'Weekly covered calls on «F», «T» and «PFE»: collected $212.',
    'Friday, stocks: some wise-guy decided to buy «SNAP» puts on «SPY».',
    '«SOFI» under 7 is a gift.',
    'dividends: «SCHD» 412 sh, «MAIN» 88, «O» 97, «VICI» 60, adding «VOO»',
    'Stocks\n03/04\tSELL\t«LUV»\t25\t31.40\n03/05\tBUY\t«XOM»\t15\t56.78',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });
  it.each([
    'I sold my CAR last week. I bought a new TV and sold my PC.',
    'Bought more RAM and an SSD today, loaded up on more CBD.',
    'Bought more C and D batteries, holding an A in class.',
    'KC 28, LV 10. SF beat SEA; DAL fell to DET.',
    'who else is in NYC? just moved to LA from DC',
  ])('none: %s', (text) => {
    expect(detectorWith().detect(text)).toEqual([]);
  });
});
