import { describe, expect, it } from 'vitest';
import { search } from '../../lib/options/search';
import { translateEnglish } from '../tools/english';

const targets = (query: string) => search(query, translateEnglish).map(({ target }) => target);

describe('search over options', () => {
  it.each([
    ['theme', 'row-theme'],
    ['clear market', 'storage'],
    ['past alerts', 'alert-log'],
    ['licences', 'about'],
    ['OPENS after', 'row-openDelay'],
    ['underlined strict', 'row-strictness'],
    ['discóunt', 'row-discountAlert'],
  ])('%j finds %s', (query, target) => {
    expect(targets(query)).toContain(target);
  });

  it('finds nothing for nothing or for nonsense', () => {
    expect(targets('  ')).toEqual([]);
    expect(targets('xyzzy')).toEqual([]);
  });
});
