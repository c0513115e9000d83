import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfName, indexNames, NameIndex } from '../../lib/tickers/name-index';
import { HASH_START, hashStep } from '../../lib/tickers/word-hash';

const lines =
  'AAA\tAcme;?Acme Rockets\nBBB\t~Acme Rockets of Ohio\nCCC\tS&P Wobble;Procter & Gamble;eFoo\n\nbroken line';
const index = new NameIndex(lines);

function match(text: string, start = 0): string | null {
  let hash = HASH_START;
  for (let i = start; /[A-Za-z0-9]/.test(text[i] ?? ''); i++) hash = hashStep(hash, text.charCodeAt(i));
  if (!index.mayBegin(hash)) return null;
  const found = index.match(text, start, hash);
  return found && `${found.entry.symbol} ${found.entry.strength} ${text.slice(start, found.end)}`;
}

describe('match', () => {
  it.each([
    ['Acme fell', 'AAA sure Acme'],
    ['Acme Rockets fell', 'AAA weak Acme Rockets'],
    ['Acme  Rockets\n of Ohio fell', 'BBB known Acme  Rockets\n of Ohio'],
    ['ACME ROCKETS', 'AAA weak ACME ROCKETS'],
    ['Acme rockets', 'AAA sure Acme'],
    ['Procter and Gamble', 'CCC sure Procter and Gamble'],
    ['S&P Wobble', 'CCC sure S&P Wobble'],
    ['eFoo', 'CCC sure eFoo'],
  ])('%j: the longest name wins', (text, expected) => {
    expect(match(text)).toBe(expected);
  });

  it.each(['Acmes', 'Rockets', 'Procter or Gamble', ''])('%j is none', (text) => {
    expect(match(text)).toBe(null);
  });
});

it('an index made beforehand finds the same, in whatever number of names', () => {
  const many = Array.from({ length: 3_000 }, (_, i) => `S${i}\tName${i};~Name${i} Works;First Fund ${i}`);
  const made = new NameIndex(indexNames([...many, lines].join('\n')));
  const find = (text: string) => {
    const word = /^\w+/.exec(text)?.[0] ?? '';
    const hash = [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), HASH_START);
    return made.mayBegin(hash) ? made.match(text, 0, hash) : null;
  };
  for (const i of [0, 1, 77, 2_999]) {
    expect(find(`Name${i} rose`)?.entry).toEqual({ name: `Name${i}`, symbol: `S${i}`, strength: 'sure' });
    expect(find(`Name${i} Works`)?.entry.strength).toBe('known');
    expect(find(`First Fund ${i}.`)?.end).toBe(11 + String(i).length);
  }
  expect(find('Acme Rockets')?.entry.symbol).toBe('AAA');
  expect(find('Name3000 rose')).toBeNull();
});

it('of names that begin alike the longest is found, as if each were looked for by itself', () => {
  const part = fc.constantFrom(
    'Rockets',
    'Rock',
    'Rocks',
    'R&D',
    'and',
    '&',
    'of',
    'Ohio',
    "O'Hara",
    'Co-op',
  );
  const name = fc.array(part, { maxLength: 4 }).map((parts) => ['First', 'Acme', ...parts].join(' '));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });
  const written = fc
    .tuple(name, fc.constantFrom(' ', '  ', '\n'), fc.boolean())
    .map(([name, blank, spelt]) => (spelt ? name.replaceAll('&', 'and') : name).replaceAll(' ', blank));
  const hash = [...'First'].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), HASH_START);
  fc.assert(
    fc.property(names, written, (names, text) => {
      const whole = `${text} rose`;
      const ends = names.map((name) => ({ name, end: endOfName(whole, 0, name) }));
      const longest = ends
        .filter(({ end }) => end > 0)
        .reduce((most, { name }) => Math.max(most, name.length), 0);
      const found = new NameIndex(`AAA\t${names.join(';')}`).match(whole, 0, hash);
      expect(found?.entry.name.length ?? 0).toBe(longest);
      if (found) expect(found.end).toBe(endOfName(whole, 0, found.entry.name));
    }),
    { numRuns: 500 },
  );
});

it('an index of no names finds none', () => {
  expect(new NameIndex('').mayBegin(HASH_START)).toBe(false);
  expect(new NameIndex(indexNames('')).match('Acme', 0, HASH_START)).toBeNull();
});

describe('endOfName', () => {
  it.each([
    ['McDonald’s', "McDonald's"],
    ['Coca‑Cola', 'Coca-Cola'],
    ['NVIDIA', 'Nvidia'],
    ['Crowdstrike', 'CrowdStrike'],
    ['First\u00a0Solar', 'First Solar'],
  ])('%s is %s', (text, name) => {
    expect(endOfName(text, 0, name)).toBe(text.length);
  });

  it('a capital that begins a word must be one', () => {
    expect(endOfName('First solar panels', 0, 'First Solar')).toBeLessThan(0);
  });
});
