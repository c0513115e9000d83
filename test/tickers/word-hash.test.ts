import { expect, it } from 'vitest';
import { HASH_START, hashStep } from '../../lib/tickers/word-hash';

const hash = (word: string): number =>
  [...word].reduce((sum, letter) => hashStep(sum, letter.charCodeAt(0)), HASH_START);

it('is blind to case, and a small integer', () => {
  expect(hash('Russell')).toBe(hash('RUSSELL'));
  expect(hash('russell')).toBe(hash('RUSSELL'));
  expect(hash('Z'.repeat(100))).toBeLessThan(2 ** 30);
});

it('tells words apart', () => {
  const words = ['apple', 'apples', 'elppa', 'target', 'gap', 'pag', 'a', ''];
  expect(new Set(words.map(hash)).size).toBe(words.length);
});
