import { describe, expect, it } from 'vitest';
import {
  isBlank,
  isLineBreak,
  isUnspaced,
  isWideLetterAt,
  isWideLetterBefore,
  isWord,
  skipBlanks,
  skipBlanksBack,
} from '../../lib/tickers/chars';

const code = (text: string): number => text.charCodeAt(0);

describe('isWord', () => {
  it.each(['a', 'Z', '7', 'é', 'А', '\u200b', '\u202e'])('%j is part of a word', (char) => {
    expect(isWord(code(char))).toBe(true);
  });
  it.each([' ', '$', '(', '’', '–', '\u00a0', '\u2029', '®', '。', '京', ''])('%j is not', (char) => {
    expect(isWord(code(char))).toBe(false);
  });
});

it('knows the scripts that write no blanks', () => {
  expect([...'京ダな의'].map(code).every(isUnspaced)).toBe(true);
  expect([...'aＡ。'].map(code).some(isUnspaced)).toBe(false);
});

it('blanks are those within a block', () => {
  expect([' ', '\n', '\t', '\u00a0', '\u202f'].map(code).every(isBlank)).toBe(true);
  expect(['\u2029', 'a', ''].map(code).some(isBlank)).toBe(false);
  expect(['\n', '\u2028', '\u2029'].map(code).every(isLineBreak)).toBe(true);
});

it('skips blanks, no more than asked', () => {
  expect(skipBlanks('a   b', 1)).toBe(4);
  expect(skipBlanks('a   b', 1, 2)).toBe(3);
  expect(skipBlanksBack('a   b', 4)).toBe(1);
  expect(skipBlanksBack('   ', 3)).toBe(0);
});

it('tells emoji from letters outside the 16-bit range', () => {
  expect(isWideLetterBefore('🚀A', 2)).toBe(false);
  expect(isWideLetterAt('A🚀', 1)).toBe(false);
  expect(isWideLetterBefore('𝐀A', 2)).toBe(true);
  expect(isWideLetterAt('A𝐀', 1)).toBe(true);
  expect(isWideLetterBefore('\udc00A', 1)).toBe(true);
  expect(isWideLetterAt('A\ud800', 1)).toBe(true);
  expect(isWideLetterBefore('xA', 1)).toBe(false);
});

it('takes full-width marks for no letters', () => {
  expect([...'（：），％'].some((mark) => isWord(mark.charCodeAt(0)))).toBe(false);
  expect([...'ＡＺ'].every((mark) => isWord(mark.charCodeAt(0)))).toBe(true);
});
