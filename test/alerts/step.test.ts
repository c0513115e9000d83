import { describe, expect, it } from 'vitest';
import type { WatchedRule } from '../../lib/alerts/rules';
import type { RuleState } from '../../lib/alerts/state';
import { step, type UsableReading } from '../../lib/alerts/step';
import { DAY, epochDayFromIso } from '../../lib/time';
import { NOW, reading, rule } from './rule';

type Input = number | { value: number; held?: boolean; episode?: number; asOf?: number };

/** Runs values through one rule, a day apart, and says on which side each fires. */
function run(watched: WatchedRule, inputs: Input[]): (string | null)[] {
  let before: RuleState | undefined;
  return inputs.map((input, day) => {
    const { value, held = false, ...more } = typeof input === 'number' ? { value: input } : input;
    const next = step(watched, { before, held, reading: reading(value, { asOf: NOW + day * DAY, ...more }) });
    before = next.state;
    return next.fired;
  });
}

describe('once per crossing', () => {
  it.each<[string, WatchedRule, Input[], (string | null)[]]>([
    ['crosses', rule(), [0.28, 0.31, 0.32], [null, 'above', null]],
    ['was beyond when first seen', rule(), [0.31, 0.31], ['above', null]],
    ['was beyond before anybody asked', rule({ quietStart: true }), [0.31, 0.32], [null, null]],
    [
      'trembles at the threshold',
      rule(),
      [0.28, 0.301, 0.299, 0.301, 0.2995],
      [null, 'above', null, null, null],
    ],
    ['comes back and crosses again', rule(), [0.31, 0.28, 0.31], ['above', null, 'above']],
    ['falls', rule({ direction: 'below' }), [0.32, 0.3, 0.29], [null, 'below', null]],
    [
      'changes sides',
      rule({ direction: 'either' }),
      [0.31, 0.295, 0.28, 0.29, 0.31],
      [null, null, 'below', null, 'above'],
    ],
    ['starts just below and falls', rule({ direction: 'either' }), [0.295, 0.28], [null, null]],
  ])('a value that %s', (_, watched, inputs, wanted) => {
    expect(run(watched, inputs)).toEqual(wanted);
  });

  it('starts afresh when the rule changes', () => {
    const first = step(rule(), { before: undefined, reading: reading(0.31), held: false });
    const second = step(rule({ threshold: 0.305 }), {
      before: first.state,
      reading: reading(0.31),
      held: false,
    });
    expect(second.fired).toBe('above');
  });

  it('ignores a reading that comes late', () => {
    expect(run(rule(), [0.31, { value: 0.2, asOf: NOW - DAY }, 0.31])).toEqual(['above', null, null]);
  });
});

describe('while it may not speak', () => {
  it('keeps silent and speaks afterwards if it still holds', () => {
    expect(run(rule(), [0.28, { value: 0.31, held: true }, 0.31, 0.31])).toEqual([null, null, 'above', null]);
  });

  it('never speaks of what has passed', () => {
    expect(run(rule(), [0.28, { value: 0.31, held: true }, 0.28])).toEqual([null, null, null]);
  });

  it('notices the way back', () => {
    expect(run(rule(), [0.31, { value: 0.28, held: true }, 0.31])).toEqual(['above', null, 'above']);
  });
});

describe('events with a beginning', () => {
  const move = rule({ kind: 'dayMove', threshold: 0.05, direction: 'either', symbol: 'AMPL' });
  const streak = rule({ kind: 'streak', threshold: 10, direction: 'either' });
  const day = epochDayFromIso('2026-01-23');

  it('tells of each day once', () => {
    expect(
      run(move, [
        { value: 0.06, episode: day },
        { value: 0.07, episode: day },
        { value: 0.06, episode: day + 1 },
        { value: -0.06, episode: day + 1 },
      ]),
    ).toEqual(['above', null, 'above', 'below']);
  });

  it('tells of a streak once, however long it gets', () => {
    expect(
      run(
        streak,
        [9, 10, 11, 0, 1].map((value) => ({ value, episode: day - 12 })),
      ),
    ).toEqual([null, 'above', null, null, null]);
  });

  it('tells of another streak though nobody saw the first one end', () => {
    expect(
      run(streak, [
        { value: 10, episode: day - 13, asOf: day * DAY },
        { value: 11, episode: day + 2, asOf: (day + 18) * DAY },
      ]),
    ).toEqual(['above', 'above']);
  });

  it('does not tell of a streak again because its beginning was revised', () => {
    expect(
      run(streak, [
        { value: 12, episode: day - 15, asOf: day * DAY },
        { value: 11, episode: day - 14, asOf: (day + 1) * DAY },
      ]),
    ).toEqual(['above', null]);
  });
});

describe("a change of the Fed's target", () => {
  const fed = (direction: 'above' | 'below' | 'either') =>
    rule({ kind: 'fedTarget', direction, threshold: 0 });

  it.each<[string, 'above' | 'below' | 'either', Input[], (string | null)[]]>([
    ['either way', 'either', [0.04, 0.04, 0.0375, 0.04], [null, null, 'below', 'above']],
    ['raised', 'above', [0.04, 0.0375, 0.04], [null, null, 'above']],
    ['cut', 'below', [0.04, 0.0375, 0.04], [null, 'below', null]],
    [
      'during quiet hours',
      'either',
      [0.04, { value: 0.0375, held: true }, 0.0375, 0.0375],
      [null, null, 'below', null],
    ],
  ])('%s', (_, direction, inputs, wanted) => {
    expect(run(fed(direction), inputs)).toEqual(wanted);
  });
});

it('keeps what the next reading needs', () => {
  const seen: UsableReading = reading(0.31, { episode: 7 });
  expect(step(rule(), { before: undefined, reading: seen, held: false }).state).toEqual({
    rule: expect.any(String),
    side: 'above',
    episode: 7,
    asOf: NOW,
    value: 0.31,
  });
});
