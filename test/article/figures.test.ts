import { describe, expect, it } from 'vitest';
import { canMean, countOf, figureOf, negated, partOf } from '../../lib/article/figures';

const bounds = (hedge: string, number: string) => {
  const { low, high } = figureOf({ hedge, number });
  return [low, high].map((bound) => bound && Number(bound.toFixed(6)));
};

describe('what a printed figure can mean', () => {
  it.each([
    ['', '28', [27.5, 28.5]],
    ['', '19.5', [19.45, 19.55]],
    ['about ', '50', [47.5, 52.5]],
    ['roughly ', '17', [16.5, 17.5]],
    ['roughly ', '10', [7.5, 12.5]],
    ['about ', '5', [4.5, 5.5]],
    ['around ', '19.5', [19.4, 19.6]],
    ['nearly ', '60', [55, 60.5]],
    ['just under ', '20', [15, 20.5]],
    ['just over ', '12', [11.5, 13]],
    ['more than ', '75', [74.5, null]],
    ['at least ', '10', [9.5, null]],
    ['over ', '75', [74.5, null]],
    ['less than ', '20', [null, 20.5]],
    ['as much as ', '20', [null, 20.5]],
    ['', '1,428.39', [1428.385, 1428.395]],
  ])('%s%s is %o', (hedge, number, wanted) => {
    expect(bounds(hedge, number)).toEqual(wanted);
  });

  it('takes percent as fractions and keeps open ends open', () => {
    expect(figureOf({ hedge: 'more than ', number: '75', factor: 0.01 })).toEqual({
      value: 0.75,
      low: expect.closeTo(0.745, 12),
      high: null,
    });
  });

  it('tells what is only about right from what is printed so', () => {
    expect(figureOf({ hedge: 'about ', number: '50' }).hedged).toBe(true);
    expect(negated(figureOf({ hedge: 'about ', number: '50' })).hedged).toBe(true);
    expect(partOf('half', '').hedged).toBe(true);
    expect(figureOf({ hedge: '', number: '50' })).not.toHaveProperty('hedged');
    expect(figureOf({ hedge: 'more than ', number: '50' })).not.toHaveProperty('hedged');
  });

  it('takes words for parts as round', () => {
    const third = partOf('a third', 'roughly ');
    expect(third.value).toBeCloseTo(1 / 3, 12);
    expect(canMean(third, [0.2891, 0.3175])).toBe(true);
    expect(canMean(partOf('a third', ''), [0.36, 0.4])).toBe(false);
    expect(partOf('three-quarters', '').value).toBe(0.75);
    expect(partOf('half', 'more than ').high).toBeNull();
  });

  it('turns round for a fall', () => {
    expect(negated({ value: 0.2, low: 0.19, high: null })).toEqual({ value: -0.2, low: null, high: -0.19 });
  });

  it('overlaps or not, open ends included', () => {
    expect(canMean({ value: 1, low: 1, high: null }, [5, 6])).toBe(true);
    expect(canMean({ value: 1, low: null, high: 1 }, [5, 6])).toBe(false);
  });
});

it.each([
  ['14', 14],
  ['fourteen', 14],
  ['Twenty', 20],
  ['several', Number.NaN],
])('counts %s as %d', (text, count) => {
  expect(countOf(text)).toBe(count);
});
