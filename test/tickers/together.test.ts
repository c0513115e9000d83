import { describe, expect, it } from 'vitest';
import { Fact, has } from '../../lib/tickers/candidate';
import { scanText } from '../../lib/tickers/scan';
import { scanning } from './marked';

const together = (text: string): string[] =>
  scanText(scanning(''), text)
    .found.filter((candidate) => has(candidate, Fact.together))
    .map(({ start, end }) => text.slice(start, end));

describe('companies named near each other', () => {
  it.each([
    ['It keeps Comcast and Verizon from charging sites like Netflix.', ['Comcast', 'Verizon', 'Netflix']],
    ['Both Apple and Netflix do.', ['Apple', 'Netflix']],
    ['We asked Zoom and Tesla.', ['Zoom']],
    ['We asked Tesla, Zoom, and Target.', ['Zoom', 'Target']],
  ])('%s', (text, expected) => {
    expect(together(text)).toEqual(expected);
  });

  it.each([
    'Here is Comcast.\nThere is Verizon.',
    `Here is Comcast${' word'.repeat(60)}. There is Verizon.`,
    'See Google and Facebook.',
    'All about Comcast, Comcast only.',
    'We zoom, Zoom or not, as Target does.',
  ])('not %s', (text) => {
    expect(together(text)).toEqual([]);
  });
});
