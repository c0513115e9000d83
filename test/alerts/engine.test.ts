import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAlerts } from '../../lib/alerts/engine';
import type { Reading } from '../../lib/alerts/reading';
import { hasComeBack, type WatchedRule } from '../../lib/alerts/rules';
import { type AlertState, NO_ALERT_STATE } from '../../lib/alerts/state';
import { DAY, HOUR, MINUTE } from '../../lib/time';
import { NOW, reading, rule, unusable } from './rule';

interface Moment {
  now?: number;
  quiet?: boolean;
  state?: AlertState;
}

function evaluate(
  rules: WatchedRule[],
  readings: Reading | ((rule: WatchedRule) => Reading),
  moment: Moment = {},
) {
  return evaluateAlerts({
    rules,
    state: moment.state ?? NO_ALERT_STATE,
    readings: typeof readings === 'function' ? readings : () => readings,
    now: moment.now ?? NOW,
    quiet: moment.quiet ?? false,
  });
}

describe('what fires', () => {
  it('says rule, side, value, moments and figures', () => {
    const figures = [
      { symbol: 'IWM', what: 'trailingPE', value: 19.5, source: 'yahoo', asOf: NOW - HOUR } as const,
    ];
    const [alert] = evaluate([rule()], reading(0.31, { asOf: NOW - HOUR, figures: [...figures] })).fired;
    expect(alert).toEqual({ rule: rule(), side: 'above', value: 0.31, asOf: NOW - HOUR, at: NOW, figures });
  });

  it.each(['missing', 'stale', 'disputed', 'not-comparable'] as const)('is never anything %s', (why) => {
    const armed = evaluate([rule()], reading(0.28)).state;
    const found = evaluate([rule()], unusable(why), { state: armed });
    expect(found.fired).toEqual([]);
    expect(found.state.rules).toEqual(armed.rules);
  });

  it('is never of a moment to come', () => {
    expect(evaluate([rule()], reading(0.31, { asOf: NOW + 2 * DAY })).fired).toEqual([]);
  });

  it('may be several alerts for one symbol', () => {
    const rules = [100, 110, 120].map((threshold) =>
      rule({ id: `p${threshold}`, kind: 'price', symbol: 'IWM', threshold }),
    );
    expect(evaluate(rules, reading(115)).fired.map(({ rule: { id } }) => id)).toEqual(['p100', 'p110']);
  });

  it('is nothing switched off, and nothing is remembered of it', () => {
    const on = evaluate([rule()], reading(0.31)).state;
    const off = evaluate([rule({ enabled: false })], reading(0.31), { state: on });
    expect(off).toMatchObject({ fired: [], state: { rules: {} } });
  });
});

describe('quiet hours and snoozing', () => {
  it('hold an alert back, and tell it once afterwards', () => {
    const night = evaluate([rule()], reading(0.31), { quiet: true });
    expect(night.fired).toEqual([]);
    const morning = evaluate([rule()], reading(0.31), { state: night.state });
    expect(morning.fired).toHaveLength(1);
    expect(evaluate([rule()], reading(0.31), { state: morning.state }).fired).toEqual([]);
  });

  it('a snoozed rule is silent until its time', () => {
    const snoozed = rule({ snoozedUntil: NOW + HOUR });
    const during = evaluate([snoozed], reading(0.31));
    expect(during.fired).toEqual([]);
    expect(evaluate([snoozed], reading(0.31), { state: during.state, now: NOW + HOUR }).fired).toHaveLength(
      1,
    );
  });

  it('a snooze set by a clock a year ahead is none', () => {
    expect(evaluate([rule({ snoozedUntil: NOW + 365 * DAY })], reading(0.31)).fired).toHaveLength(1);
  });
});

describe('missed evaluations', () => {
  it('are caught up once, with what holds now', () => {
    const before = evaluate([rule()], reading(0.28)).state;
    const late = evaluate([rule()], reading(0.31, { asOf: NOW + 3 * DAY }), {
      state: before,
      now: NOW + 3 * DAY,
    });
    expect(late.fired).toHaveLength(1);
    const after = evaluate([rule()], reading(0.31), { state: late.state, now: NOW + 3 * DAY + MINUTE });
    expect(after.fired).toEqual([]);
  });
});

describe('what is held back', () => {
  it('is said to wait, until it is told or has passed', () => {
    const armed = evaluate([rule()], reading(0.28)).state;
    const held = evaluate([rule()], reading(0.31), { state: armed, quiet: true });
    expect(held).toMatchObject({ fired: [], state: { waiting: true } });
    expect(evaluate([rule()], reading(0.31), { state: held.state }).state.waiting).toBe(false);
    expect(evaluate([rule()], reading(0.28), { state: held.state, quiet: true }).state.waiting).toBe(false);
  });

  it('is nothing when nothing would have fired', () => {
    expect(evaluate([rule()], reading(0.28), { quiet: true }).state.waiting).toBe(false);
  });
});

const values = fc.array(fc.double({ min: 0.2, max: 0.4, noNaN: true }), { minLength: 1, maxLength: 60 });
const anyRule = fc.record({
  direction: fc.constantFrom('above', 'below'),
  kind: fc.constantFrom('discount', 'price', 'trailingPE', 'moveSincePublication'),
  quietStart: fc.boolean(),
}) as fc.Arbitrary<Partial<WatchedRule>>;

/** One evaluation per value; which of them fired. */
function fires(watched: WatchedRule, steps: { value: number; now: number; quiet?: boolean }[]): number[] {
  let state = NO_ALERT_STATE;
  const fired: number[] = [];
  for (const [at, { value, now, quiet }] of steps.entries()) {
    const found = evaluate([watched], reading(value, { asOf: NOW + at * MINUTE }), {
      now,
      state,
      quiet: quiet ?? false,
    });
    if (found.fired.length > 0) fired.push(at);
    state = JSON.parse(JSON.stringify(found.state));
  }
  return fired;
}

function expectCrossings(watched: WatchedRule, values: number[], fired: number[]) {
  const side = watched.direction === 'below' ? 'below' : 'above';
  for (const [nth, at] of fired.entries()) {
    const from = fired[nth - 1];
    if (from === undefined) continue;
    const between = values.slice(from + 1, at);
    expect(between.some((value) => hasComeBack(watched, { side, value }))).toBe(true);
  }
}

describe('properties', () => {
  it('never repeats without a crossing back', () => {
    fc.assert(
      fc.property(anyRule, values, fc.array(fc.boolean()), (more, list, quiet) => {
        const watched = rule(more);
        const steps = list.map((value, at) => ({ value, now: NOW + at * MINUTE, quiet: quiet[at] ?? false }));
        expectCrossings(watched, list, fires(watched, steps));
      }),
    );
  });

  it('tells of every crossing it is allowed to tell of', () => {
    fc.assert(
      fc.property(values, (list) => {
        const told = fires(
          rule(),
          list.map((value, at) => ({ value, now: NOW + at * MINUTE })),
        );
        let armed = true;
        const wanted = list.flatMap((value, at) => {
          if (value < 0.29) armed = true;
          const crossed = armed && value >= 0.3;
          if (crossed) armed = false;
          return crossed ? [at] : [];
        });
        expect(told).toEqual(wanted);
      }),
    );
  });

  it('does not depend on the order of the rules, nor on a rule beside', () => {
    const rules = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        threshold: fc.double({ min: 0.2, max: 0.4, noNaN: true }),
        direction: fc.constantFrom('above' as const, 'below' as const, 'either' as const),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(rules, values, fc.nat(), (list, readings, seed) => {
        const watched = list.map((more) => rule(more));
        const turned = watched.map((_, i) => watched[(i + seed) % watched.length] as WatchedRule).reverse();
        let [one, other] = [NO_ALERT_STATE, NO_ALERT_STATE];
        for (const [at, value] of readings.entries()) {
          const now = reading(value, { asOf: NOW + at });
          const first = evaluate(watched, now, { state: one });
          const second = evaluate(turned, now, { state: other });
          expect(second).toEqual(first);
          const alone = watched.flatMap((single) => evaluate([single], now, { state: one }).fired);
          expect(alone.map(({ rule: { id } }) => id).sort()).toEqual(
            first.fired.map(({ rule: { id } }) => id),
          );
          [one, other] = [first.state, second.state];
        }
      }),
    );
  });

  it('takes two rules of one id for one, whichever comes first', () => {
    const pair = [rule({ threshold: 0.3 }), rule({ threshold: 0.25 })];
    expect(evaluate(pair, reading(0.31))).toEqual(evaluate(pair.reverse(), reading(0.31)));
    expect(evaluate(pair, reading(0.31)).fired).toHaveLength(1);
  });

  it('does not repeat when the clock jumps', () => {
    // An hour at the ends of daylight saving, a drifting clock, a decade of a dead battery.
    const jump = fc.oneof(
      fc.constantFrom(-HOUR, HOUR, -3653 * DAY, 3653 * DAY),
      fc.integer({ min: -3653 * DAY, max: 3653 * DAY }),
    );
    fc.assert(
      fc.property(values, fc.array(jump), (list, jumps) => {
        const steps = list.map((value, at) => ({ value, now: NOW + at * MINUTE + (jumps[at] ?? 0) }));
        expectCrossings(rule(), list, fires(rule(), steps));
      }),
    );
  });

  it('is back to normal once the clock is', () => {
    const ahead = evaluate([rule()], reading(0.28), { now: NOW + 900 * DAY });
    const right = evaluate([rule()], reading(0.31, { asOf: NOW + MINUTE }), {
      state: ahead.state,
      now: NOW + MINUTE,
    });
    expect(right.fired).toHaveLength(1);
    const behind = evaluate([rule()], reading(0.28), { now: NOW - 900 * DAY });
    expect(behind.fired).toEqual([]);
    expect(evaluate([rule()], reading(0.31), { state: behind.state }).fired).toHaveLength(1);
  });
});
