import { describe, expect, it } from 'vitest';
import { alignSeries } from '../../lib/analytics/series';
import { auditStreak, streakElsewhere } from '../../lib/analytics/streak-audit';
import { findRuns, streakOf } from '../../lib/analytics/streaks';
import type { Aligned, Side } from '../../lib/analytics/types';
import { isoFromEpochDay } from '../../lib/time';
import { fromPercent, january2026, pair, series } from './fixtures';

/** Percent returns: `+` small wins by one point, `-` large does, `=` a tie. */
function contest(days: string): Aligned {
  return pair(
    fromPercent([...days].map((day) => (day === '+' ? 1 : 0))),
    fromPercent([...days].map((day) => (day === '-' ? 1 : 0))),
  );
}

function auditLast(aligned: Aligned, side: Side = 'small') {
  const runs = findRuns(aligned).listed[side];
  const run = runs.at(-1);
  if (!run) throw new Error('no streak');
  return auditStreak({ aligned, side, run, runs });
}

describe('the streak of January 2026', () => {
  const { small, large } = january2026();
  const audit = auditLast(alignSeries({ small, large }));

  it('lasted 14 trading days, from 2 to 22 January', () => {
    expect(audit.streak).toMatchObject({ days: 14, ended: true });
    expect([audit.streak.first, audit.streak.last].map(isoFromEpochDay)).toEqual([
      '2026-01-02',
      '2026-01-22',
    ]);
  });

  it('was won on three days on which small caps fell', () => {
    expect(audit.fellYetWon).toBe(3);
  });

  it('hung on a hundredth of a point on its thinnest day', () => {
    expect(isoFromEpochDay(audit.thinnest.day)).toBe('2026-01-22');
    expect(audit.thinnest.lead).toBeCloseTo(0.0001, 10);
  });

  it('still ran the day before', () => {
    const aligned = alignSeries({ small, large, asOf: audit.streak.last });
    expect(findRuns(aligned).atEnd).toEqual({ small: 14, large: 0 });
    expect(auditLast(aligned).streak.ended).toBe(false);
  });
});

describe('rank and precedents', () => {
  const audit = auditLast(contest('+++++++-+++++++++-++++++-+++++++-'));

  it('ranks by length, with ties sharing a rank', () => {
    expect(audit).toMatchObject({ rank: 2, tied: 1, of: 4 });
  });

  it('finds the last time it was as long', () => {
    expect(audit.asLongBefore?.days).toBe(9);
    expect(auditLast(contest('+++++-++++++')).asLongBefore).toBeNull();
  });

  it('counts shorter streaks where fewer than five were as long', () => {
    expect(audit.atLeast).toBe(5);
    const many = '++++++++-'.repeat(5);
    expect(auditLast(contest(`${many}++++++++++`)).atLeast).toBe(8);
    expect(auditLast(contest(`${many}++++++`)).atLeast).toBe(6);
  });

  it('looks at the large side the same way', () => {
    const large = auditLast(contest('------+++++-----=-------'), 'large');
    expect(large).toMatchObject({
      side: 'large',
      rank: 1,
      tied: 0,
      of: 3,
      streak: { days: 7, ended: false },
    });
  });
});

describe('what followed', () => {
  it('starts on the day other streaks reached the length, never with the streak itself', () => {
    const precedents = '+++++++-----'.repeat(6);
    const days = `${precedents}${'='.repeat(30)}++++++++`;
    const aligned = contest(days);
    const audit = auditLast(aligned);
    expect(audit.atLeast).toBe(7);
    const month = audit.aftermath[0];
    expect(month).toMatchObject({ horizon: 21, n: 6 });
    const starts = [7, 19, 31, 43, 55, 67];
    const leads = starts.map((i) => {
      const later = (values: Float64Array) => (values[i + 21] ?? 0) / (values[i] ?? 0);
      return later(aligned.small) - later(aligned.large);
    });
    expect(month?.meanLead).toBeCloseTo(leads.reduce((sum, lead) => sum + lead, 0) / 6, 12);
    expect(month?.ahead).toBeCloseTo(leads.filter((lead) => lead > 0).length / 6, 12);
  });

  it('says what every day of the series gives beside it', () => {
    const aligned = contest(`${'+-=+++++='.repeat(20)}+++++`);
    const audit = auditLast(aligned);
    for (const { horizon, baseN, baseAhead, baseMeanLead } of audit.aftermath) {
      let ahead = 0;
      let sum = 0;
      const n = aligned.days.length - horizon;
      for (let i = 0; i < n; i += 1) {
        const lead =
          (aligned.small[i + horizon] ?? 0) / (aligned.small[i] ?? 0) -
          (aligned.large[i + horizon] ?? 0) / (aligned.large[i] ?? 0);
        if (lead > 0) ahead += 1;
        sum += lead;
      }
      expect(baseN).toBe(n);
      expect(baseAhead).toBeCloseTo(ahead / n, 12);
      expect(baseMeanLead).toBeCloseTo(sum / n, 12);
    }
  });

  it('has no rate without a precedent or enough days after it', () => {
    expect(auditLast(contest('-++++++')).aftermath).toEqual(
      [21, 126].map((horizon) => ({
        horizon,
        n: 0,
        ahead: null,
        meanLead: null,
        baseN: 0,
        baseAhead: null,
        baseMeanLead: null,
      })),
    );
  });
});

describe('the same streak elsewhere', () => {
  const large = series(fromPercent([0, 0, 0, 0, 0, 0, 0, 0]));
  const small = series(fromPercent([-1, 1, 1, 1, 1, 1, 1, -1]));
  const aligned = alignSeries({ small, large });
  const run = findRuns(aligned).listed.small[0] ?? { end: 0, days: 0 };
  const ask = (closes: number[], first?: string) =>
    streakElsewhere({
      streak: streakOf(aligned, run),
      side: 'small',
      against: large,
      others: [{ symbol: 'IJR', series: series(closes, first) }],
    })[0];

  it('tells a series that had it from one that had not', () => {
    expect(ask(fromPercent([-1, 1, 1, 1, 1, 1, 1, 1]))).toEqual({
      symbol: 'IJR',
      longest: 6,
      hadNone: false,
    });
    expect(ask(fromPercent([1, 1, 1, 1, -1, 1, 1, 1]))).toEqual({ symbol: 'IJR', longest: 3, hadNone: true });
  });

  it('says nothing of a series that does not cover the days', () => {
    expect(ask(fromPercent([1, 1, 1]))).toEqual({ symbol: 'IJR', longest: null, hadNone: false });
    expect(ask(fromPercent([1, 1, 1, 1, 1]), '2020-01-07')?.longest).toBeNull();
  });
});
