import { describe, expect, it } from 'vitest';
import { classShareEnd, isCashtag, isCoded, isFree, isSumOfMoney } from '../../lib/tickers/symbol-edges';

/** The capitals stand between the bars. */
const cut = (marked: string) => {
  const start = marked.indexOf('|');
  return { text: marked.replaceAll('|', ''), start, end: marked.indexOf('|', start + 1) - 1 };
};

describe('isFree', () => {
  it.each(['a |QZXV| b', '|QZXV|.', '|QZXV|’s', '(|QZXV|)', '|QZXV|.O)', '“|QZXV|”', '|QZXV|', '|QZXV|-B'])(
    '%s',
    (marked) => {
      const { text, start, end } = cut(marked);
      expect(isFree(text, start, end)).toBe(true);
    },
  );
  it.each([
    '|QZXV|x',
    '_|QZXV|',
    '@|QZXV|',
    '#|QZXV|',
    'AT&|T|',
    '|R|&D',
    'U.|S|',
    'qzxv.|COM|',
    '|QZXV|.com',
    '|QZXV|-like',
    '|DON|’t',
  ])('not %s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isFree(text, start, end)).toBe(false);
  });
});

describe('classShareEnd', () => {
  const directory = { has: (symbol: string) => symbol === 'BRK-B' || symbol === 'QZ-Z' };
  it.each([
    ['|BRK|.B rose', 5],
    ['|BRK|-B', 5],
    ['|BRK|/B', 5],
    ['|BRK|. B)', 6],
    ['|QZ|.Z', 4],
    ['(|HEI|.A)', 6],
    ['$|HEI|.A', 6],
    ['|IBM|. A new', 3],
    ['(|AAPL|.O)', 5],
    ['(|BP|.L)', 3],
    ['|X|-Ray', 1],
  ])('%s ends at %i', (marked, expected) => {
    const { text, start, end } = cut(marked);
    expect(classShareEnd({ text, directory }, start, end)).toBe(expected);
  });
});

describe('isCoded', () => {
  it.each(['"$|HOME|"', "'$|FOO|'", '$|BIN|/$FILE', '$BIN/$|FILE|'])('%s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isCoded(text, start, end)).toBe(true);
  });
  it.each(['$|QZXV| up', '($|QZXV|)'])('not %s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isCoded(text, start, end)).toBe(false);
  });
});

describe('isSumOfMoney', () => {
  it.each(['($|M|)', '[$|B|]'])('%s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isSumOfMoney(text, start, end)).toBe(true);
  });
  it.each(['($|F|)', '($|M| rose)', '$|M|.'])('not %s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isSumOfMoney(text, start, end)).toBe(false);
  });
});

describe('isCashtag', () => {
  it.each([
    '$|QZXV| up',
    '($|QZXV|)',
    '$|F| shares',
    '🚀$|GME|🚀',
    '$|TSLA|/$NIO',
    '$TSLA->$|NIO|',
    '🚀$|F|🚀',
    '[$|F|]',
    '“$|T|”',
    '$|F|/$GM',
  ])('%s', (marked) => {
    const { text, start, end } = cut(marked);
    expect(isCashtag(text, start, end)).toBe(true);
  });
  it.each(['$|PATH|/bin', 'US$|B|', '$|X|$', '$|ENV|[0]', '=$|HOME|', '$|OBJ|->x', 'x;$|C|~', '$|U|>'])(
    'not %s',
    (marked) => {
      const { text, start, end } = cut(marked);
      expect(isCashtag(text, start, end)).toBe(false);
    },
  );
});
