import { describe, expect, it } from 'vitest';
import { trailingEps } from '../../../lib/providers/sec/trailing-eps';
import { epochDayFromIso } from '../../../lib/time';
import { COMPANY, fact } from './invented';

const until = (day: string) => COMPANY.filter(({ filed }) => filed <= epochDayFromIso(day));

describe('twelve months', () => {
  it.each([
    ['2025-02-11', 4, '2024-12-31', 'fiscal year'],
    ['2025-08-02', 4 + 2.6 - 1.8, '2025-06-30', 'fiscal year + year to date − prior year to date'],
    ['2024-08-02', null, '', ''],
  ])('as known on %s are %s', (day, value, end, method) => {
    const trailing = trailingEps(until(day));
    if (value === null) expect(trailing).toBeNull();
    else
      expect(trailing).toMatchObject({ value: expect.closeTo(value, 9), end: epochDayFromIso(end), method });
  });
  it('count a first quarter against the one before it', () => {
    expect(trailingEps(until('2025-05-02'))?.value).toBeCloseTo(4 + 1.2 - 0.9, 9);
  });
  it('use the newest statement of a period', () => {
    const restated = [...COMPANY, fact('2024-01-01', '2024-12-31', '2025-08-01', 3.8)];
    expect(trailingEps(restated)?.value).toBeCloseTo(3.8 + 2.6 - 1.8, 9);
  });
  it('follow a fiscal year of 52 or 53 weeks', () => {
    const facts = [
      fact('2023-10-01', '2024-09-28', '2024-11-01', 6),
      fact('2023-10-01', '2023-12-30', '2025-01-31', 2),
      fact('2024-09-29', '2024-12-28', '2025-01-31', 2.4),
    ];
    expect(trailingEps(facts)?.value).toBeCloseTo(6.4, 9);
  });
  it('may be four quarters in a row', () => {
    const quarters = [
      fact('2024-07-01', '2024-09-30', '2024-11-01', 1),
      fact('2024-10-01', '2024-12-31', '2025-02-01', 1.1),
      fact('2025-01-01', '2025-03-31', '2025-05-01', 1.2),
      fact('2025-04-01', '2025-06-30', '2025-08-01', 1.4),
    ];
    expect(trailingEps(quarters)).toMatchObject({
      value: expect.closeTo(4.7, 9),
      method: 'sum of four quarters',
    });
    expect(trailingEps(quarters.slice(1))).toBeNull();
  });
  it('ignore what spans several years', () => {
    expect(trailingEps([fact('2020-01-01', '2024-12-31', '2025-02-01', 20)])).toBeNull();
  });
  it('need facts', () => {
    expect(trailingEps([])).toBeNull();
  });
});

describe('a split after filing', () => {
  it('that is known scales what was filed before it', () => {
    expect(trailingEps(COMPANY, [{ day: epochDayFromIso('2025-09-01'), ratio: 10 }])?.value).toBeCloseTo(
      0.48,
      9,
    );
  });
  it('between two filings scales the older only', () => {
    const split = [{ day: epochDayFromIso('2025-06-01'), ratio: 2 }];
    expect(trailingEps(COMPANY, split)?.value).toBeCloseTo(2 + 2.6 - 1.8, 9);
  });
  it('is told from the filings when it is not known', () => {
    const facts = [
      ...until('2025-02-11'),
      fact('2025-01-01', '2025-06-30', '2025-08-01', 0.26),
      fact('2024-01-01', '2024-06-30', '2025-08-01', 0.18),
    ];
    expect(trailingEps(facts)?.value).toBeCloseTo(0.4 + 0.26 - 0.18, 9);
  });
});
