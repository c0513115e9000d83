import { describe, expect, it } from 'vitest';
import { searchFields } from '../../lib/options/search';
import { translateEnglish } from '../tools/english';

const keys = (query: string) => searchFields(query, translateEnglish).map((field) => field.key);

describe('search over options', () => {
  it.each([
    ['theme', 'theme'],
    ['OPENS after', 'openDelay'],
    ['underlined strict', 'strictness'],
    ['discóunt', 'discountAlert'],
  ])('%j finds %s', (query, key) => {
    expect(keys(query)).toContain(key);
  });

  it('finds nothing for nothing or for nonsense', () => {
    expect(keys('  ')).toEqual([]);
    expect(keys('xyzzy')).toEqual([]);
  });
});
