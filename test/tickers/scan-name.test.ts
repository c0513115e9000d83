import { describe, expect, it } from 'vitest';
import { Fact, has } from '../../lib/tickers/candidate';
import { scanText } from '../../lib/tickers/scan';
import { scanning } from './marked';

const names = (text: string) => scanText(scanning(text), text).found.filter(({ form }) => form === 'name');
const show = (text: string) =>
  names(text).map(({ start, end, strength }) => `${strength} ${text.slice(start, end)}`);

describe('names are whole words', () => {
  it.each([
    ['Microsoft, Apple’s and (Tesla).', ['sure Microsoft', 'sure Apple', 'sure Tesla']],
    ['Citigroup/Tesla and Ford-General Motors', ['sure Citigroup', 'known Ford']],
    ['microsoft.com Apple.com @Apple #Apple Apple-made Apples', []],
    ['NVIDIA NIKE', ['sure NVIDIA', 'weak NIKE']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

it.each<[string, number, boolean]>([
  ['Tom Ford said', Fact.enclosed, true],
  ['Why Ford fell', Fact.enclosed, false],
  ['Tesla, Ford', Fact.enclosed, false],
  ['Target Field', Fact.enclosed, true],
  ['Target shares', Fact.enclosed, false],
  ['Share on Facebook', Fact.service, true],
  ['© 2026 Meta Platforms, Inc.', Fact.service, true],
  ['Facebook', Fact.service, true],
  ['Microsoft', Fact.cell, true],
  ['• Microsoft', Fact.cell, true],
  ['by Microsoft', Fact.cell, false],
])('%s: fact %i is %s', (text, fact, expected) => {
  const last = names(text).at(-1);
  expect(last && has(last, fact)).toBe(expected);
});
