import { expect, it } from 'vitest';
import { readTickerRows } from './ticker-rows';

it('reads a byte order mark, Windows line ends and blank lines', () => {
  const rows = readTickerRows('\ufeff{"id":"a","text":"x"}\r\n\r\n{"id":2,"text":""}\r\n');
  expect(rows).toEqual([
    { id: 'a', text: 'x', links: [] },
    { id: 2, text: '', links: [] },
  ]);
});

it('keeps links, and leaves out what is none', () => {
  const links = [{ start: 0, end: 1, href: '/quote/nyse/gm/' }];
  expect(readTickerRows(JSON.stringify({ id: 'a', text: 'x', links }))[0]?.links).toEqual(links);
  expect(readTickerRows('{"id":"a","text":"x","links":"no"}')[0]?.links).toEqual([]);
});

it.each([
  ['not json', { id: null, fault: 'not JSON' }],
  ['{"id":"a"}', { id: 'a', fault: 'no text' }],
  ['{"id":"a","text":null}', { id: 'a', fault: 'no text' }],
  ['[]', { id: null, fault: 'no text' }],
  ['null', { id: null, fault: 'no text' }],
])('says what is wrong with %s', (line, expected) => {
  expect(readTickerRows(line)).toEqual([{ ...expected, text: '', links: [] }]);
});

it('a row without an id is searched all the same', () => {
  expect(readTickerRows('{"text":"x"}')).toEqual([{ id: null, text: 'x', links: [] }]);
});
