import { describe, expect, it } from 'vitest';
import { compile, isElsewhen, matches, placed } from '../../lib/article/grammar';
import { sentencesOf } from '../../lib/article/sentences';

const found = (text: string) => {
  const sentence = sentencesOf(text, [])[0];
  const match = matches(compile('(?<what>it is (?<number>\\d+))'), sentence?.masked ?? '')[0];
  if (!sentence || !match) throw new Error('nothing found');
  return { sentence, match };
};

describe('a match', () => {
  it('carries its groups and their places', () => {
    const { sentence, match } = found('they say IT IS 28 now');
    expect(match.groups.number).toBe('28');
    expect(match.places.number).toEqual([15, 17]);
    expect(placed({ ...sentence, start: 100 }, match)).toEqual({ words: 'IT IS 28', start: 109, end: 117 });
  });
});

describe('another time, or a case that need not be', () => {
  it.each([
    'In 2008, it is 28',
    'it is 28 as in March 2000',
    'it is 28 at the end of 2019 and in late 2019',
    'ten years ago it is 28',
    'if it is 28',
    'it is 28 until further notice',
    'assuming it is 28',
  ])('%s', (text) => {
    const { sentence, match } = found(text);
    expect(isElsewhen(sentence, match)).toBe(true);
  });

  it.each(['it is 28', 'right now it is 28 of 2026', 'it is 28 for the index'])('not so: %s', (text) => {
    const { sentence, match } = found(text);
    expect(isElsewhen(sentence, match)).toBe(false);
  });
});
