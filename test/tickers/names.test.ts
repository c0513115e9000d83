import { describe, expect, it } from 'vitest';
import { compactNames, derivedNames } from '../../lib/tickers/names';

describe('derivedNames', () => {
  it.each([
    ['Fossil Group, Inc.', ['?Fossil']],
    ['Arbor Realty Trust', ['?Arbor', '~Arbor Realty'].sort()],
    ['MongoDB, Inc.', ['~MongoDB']],
    ['First Financial Corporation', ['?First Financial']],
    ['The 3D Foo-Bar Company', ['~3D Foo-Bar']],
  ])('%s is also called %j', (name, expected) => {
    expect(derivedNames({ name, kind: 'stock' })).toEqual(expect.arrayContaining(expected.slice(0, 1)));
    expect(derivedNames({ name, kind: 'stock' }).every((derived) => derived.length > 3)).toBe(true);
  });

  it('people leave apostrophes out', () => {
    const names = compactNames([
      { symbol: 'QZXV', name: "Qzander's Corner Grill Inc", exchange: 'NYSE', kind: 'stock' },
    ]);
    expect(names).toContain('~Qzanders Corner Grill');
  });

  it('a fund is called by its full name only', () => {
    expect(derivedNames({ name: 'Quizzical Small Cap ETF', kind: 'etf' })).toEqual([
      'Quizzical Small Cap ETF',
    ]);
    expect(derivedNames({ name: 'Growth Fund', kind: 'fund' })).toEqual([]);
  });

  it('a longer name is shortened to its first word, unless that is a person, a place or an everyday word', () => {
    const shortOf = (name: string) =>
      derivedNames({ name, kind: 'stock' }).filter((one) => one.startsWith('+'));
    expect(shortOf('Dorman Products, Inc.')).toEqual(['+Dorman']);
    for (const name of [
      'Charles Schwab Corporation',
      'Taiwan Semiconductor',
      'First Solar, Inc.',
      'Dorman Inc.',
      'U.S. Steel',
    ])
      expect(shortOf(name)).toEqual([]);
  });

  it('a name of nothing but letters is none', () => {
    expect(derivedNames({ name: 'U.S. Bancorp', kind: 'stock' })).toEqual([]);
  });
});

describe('compactNames', () => {
  const lines = new Map(
    compactNames([
      { symbol: 'QZXV', name: 'Quizzical; Voltage\t', exchange: '', kind: 'stock' },
      { symbol: 'WOB', name: 'Wobble, Inc.', exchange: '', kind: 'stock' },
      { symbol: 'WOBX', name: 'Wobble Corp', exchange: '', kind: 'stock' },
    ])
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );

  it('has the names articles use for well-known instruments', () => {
    expect(lines.get('GOOGL')).toContain('Google');
    expect(lines.get('^RUT')?.split(';')).toContain('Russell 2000');
  });

  it('gives a name two listings share to the first, and drops what would break the format', () => {
    expect(lines.get('WOB')).toBe('?Wobble');
    expect(lines.has('WOBX')).toBe(false);
    expect(lines.has('QZXV')).toBe(false);
  });

  it('never has one name twice', () => {
    const names = [...lines.values()]
      .flatMap((line) => line.split(';'))
      .map((name) => name.replace(/^[~?+@]/, ''));
    expect(new Set(names).size).toBe(names.length);
  });
});
