import { describe, expect, it } from 'vitest';
import { type DayRow, historyFromRows } from '../../lib/providers/day-rows';
import { epochDayFromIso } from '../../lib/time';
import { kindOf, NOW } from './context';

const read = (rows: DayRow[]) =>
  historyFromRows({ symbol: 'IWM', source: 'nasdaq', currency: 'USD', now: NOW, rows });

describe('a table of days', () => {
  it('is put in order, a day once, holes and the unfinished day left out', () => {
    const history = read([
      { date: '06/11/2026', close: '$300.00' },
      { date: '06/10/2026', close: '$299.94' },
      { date: '06/09/2026', close: 'N/A' },
      { date: '06/08/2026', close: '$297.67' },
      { date: '06/08/2026', close: '$1.00' },
    ]);
    expect(history.days).toEqual([epochDayFromIso('2026-06-08'), epochDayFromIso('2026-06-10')]);
    expect(history.close).toEqual([297.67, 299.94]);
    expect(history.adjClose).toBeNull();
  });
  it('has adjusted closes only when every day has one', () => {
    expect(read([{ date: '2026-06-10', close: 10, adjClose: 9 }]).adjClose).toEqual([9]);
    expect(
      read([
        { date: '2026-06-10', close: 10, adjClose: 9 },
        { date: '2026-06-09', close: 10 },
      ]).adjClose,
    ).toBeNull();
  });
  it('keeps splits', () => {
    expect(read([{ date: '2026-06-10', close: 10, splitFactor: 4 }]).splits).toEqual([
      { day: epochDayFromIso('2026-06-10'), ratio: 4 },
    ]);
  });
  it.each<[string, DayRow[], string]>([
    ['no rows', [], 'empty'],
    ['no closes', [{ date: '2026-06-10', close: '--' }], 'empty'],
    ['zero closes', [{ date: '2026-06-10', close: 0 }], 'empty'],
    ['a broken date', [{ date: 'soon', close: '1' }], 'schema'],
    ['a broken close', [{ date: '2026-06-10', close: 'cut off' }], 'schema'],
    ['an infinite close', [{ date: '2026-06-10', close: JSON.parse('1e400') }], 'schema'],
  ])('with %s is refused: %s', async (_, rows, kind) => {
    expect(await kindOf(() => read(rows))).toBe(kind);
  });
});
