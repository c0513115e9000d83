import { describe, expect, it } from 'vitest';
import { csvRows, readDay } from '../../lib/providers/csv';
import { isoFromEpochDay } from '../../lib/time';

it('quoted separators and line breaks stay inside their cell', () => {
  expect(csvRows('a, b\r\n"1,234",“x”\n"two\nlines",\n')).toEqual([
    ['a', 'b'],
    ['1,234', '“x”'],
    ['two\nlines', ''],
  ]);
});

describe('a date', () => {
  it.each([
    ['2026-08-21', '2026-08-21'],
    ['2018-04-12T00:00:00+00:00', '2018-04-12'],
    ['2018-04-12 16:00:00', '2018-04-12'],
    ['08/25/2026', '2026-08-25'],
    ['8/5/2026', '2026-08-05'],
    ['Jun 19, 2026', '2026-06-19'],
    ['June 9, 2026', '2026-06-09'],
  ])('%s is %s', (text, expected) => {
    expect(isoFromEpochDay(readDay(text) ?? 0)).toBe(expected);
  });
  it.each(['2026-02-30', '13/01/2026', 'Foo 1, 2026', '', 'null', '20260821', null, 5, '2026-08-21x'])(
    '%j is none',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
