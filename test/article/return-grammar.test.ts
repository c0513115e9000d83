import { describe, expect, it } from 'vitest';
import { AMOUNT, AUX, COLOUR, DOWN, RETURN_OF, UP } from '../../lib/article/return-grammar';

const whole = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, 'i').exec(text);

describe('words for a return', () => {
  it.each([
    [UP, 'skyrocketed'],
    [DOWN, 'plunged'],
    [RETURN_OF, 'posted an average annual return of'],
    [RETURN_OF, 'yielded returns of'],
    [AUX, ' has now'],
    [COLOUR, 'a market-beating '],
    [COLOUR, 'a more modest '],
  ])('%# %s', (pattern, text) => {
    expect(whole(pattern, text)).not.toBeNull();
  });

  it('an amount has its hedge, sign and digits apart', () => {
    expect(whole(AMOUNT, 'more than 1,340%')?.groups).toEqual({
      hedge: 'more than ',
      sign: undefined,
      number: '1,340',
    });
  });

  it.each(['10% to 15%', '10%-15%', '10'])('none in %j', (text) => {
    expect(new RegExp(`^${AMOUNT}`).test(text)).toBe(false);
  });
});
