import { describe, expect, it } from 'vitest';
import { isFilingForm, isLoneLetter, isMarkedAt } from '../../lib/tickers/symbol-lead';

describe('where a symbol would be looked for', () => {
  it.each(['(', '[ ', 'NYSE: ', '$', '^', '“', 'symbol ', 'the tickers ', 'Symbol is ', 'ticker \n '])(
    'behind %j',
    (before) => {
      expect(isMarkedAt(`${before}F`, before.length)).toBe(true);
    },
  );

  it.each(['', 'and ', 'small ', 'investors ', '. ', '2 ^ '])('not behind %j', (before) => {
    expect(isMarkedAt(`${before}F`, before.length)).toBe(false);
  });
});

describe('a single letter', () => {
  it.each([
    ['GM, ', ''],
    ['GM and ', ''],
    ['the cell ', '\t'],
    ['in a row ', ' | 12.30'],
    ['buy ', ' CALL'],
    ['ticker ', ' rose'],
    ['sold my ', ' today'],
    ['nibbling at ', ' under 55'],
  ])('may be a symbol: %jF%j', (before, after) => {
    expect(isLoneLetter(`${before}F${after}`, before.length, before.length + 1)).toBe(false);
  });

  it.each([
    ['', ' small company'],
    ['. ', ' spokesman'],
    ['vitamin ', ' is'],
  ])('is none: %jA%j', (before, after) => {
    expect(isLoneLetter(`${before}A${after}`, before.length, before.length + 1)).toBe(true);
  });
});

describe('a form filed with the SEC', () => {
  it.each(['Form 10-', 'FORM 8-', 'on Form 20-'])('%s', (before) => {
    expect(isFilingForm(`${before}K`, before.length)).toBe(true);
  });
  it.each(['a 10-', 'Platform 10-', 'Form 9-', 'Form '])('not %s', (before) => {
    expect(isFilingForm(`${before}K`, before.length)).toBe(false);
  });
});
