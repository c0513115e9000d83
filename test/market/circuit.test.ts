import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAdmission,
  afterOutcome,
  type Circuit,
  CLOSED,
  cooldown,
  FAILURES_TO_OPEN,
  LONGEST_COOLDOWN,
  type Outcome,
  opensAt,
  PROBE_TIME,
} from '../../lib/market/circuit';
import { RETRY_AFTER_CAP } from '../../lib/net/retry-after';
import { DAY, HOUR, MINUTE } from '../../lib/time';

const NOW = Date.parse('2026-01-28T16:00:00Z');
const LIMITED: Outcome = { kind: 'rate-limited' };
const FAILED: Outcome = { kind: 'failed' };

const circuitAfter = (outcomes: Outcome[], now = NOW) =>
  outcomes.reduce<Circuit>((circuit, outcome) => afterOutcome(circuit, outcome, now), CLOSED);

describe('circuit', () => {
  it('opens at the first 429, for a minute', () => {
    expect(opensAt(circuitAfter([LIMITED]), NOW)).toBe(NOW + MINUTE);
  });

  it.each([
    [1, MINUTE],
    [2, 2 * MINUTE],
    [3, 4 * MINUTE],
    [4, 8 * MINUTE],
    [5, 15 * MINUTE],
    [50, 15 * MINUTE],
  ])('after %i in a row it stays open for %i ms', (times, wait) => {
    expect(opensAt(circuitAfter(Array(times).fill(LIMITED)), NOW) - NOW).toBe(wait);
  });

  it('honours Retry-After when it asks for longer, up to an hour', () => {
    expect(opensAt(circuitAfter([{ kind: 'rate-limited', retryAfter: NOW + 20 * MINUTE }]), NOW)).toBe(
      NOW + 20 * MINUTE,
    );
    expect(opensAt(circuitAfter([{ kind: 'rate-limited', retryAfter: NOW + 1 }]), NOW)).toBe(NOW + MINUTE);
    expect(opensAt(circuitAfter([{ kind: 'rate-limited', retryAfter: NOW + DAY }]), NOW)).toBe(NOW + HOUR);
  });

  it('opens after five failures in a row, no earlier', () => {
    expect(circuitAfter(Array(FAILURES_TO_OPEN - 1).fill(FAILED)).state).toBe('closed');
    expect(circuitAfter(Array(FAILURES_TO_OPEN).fill(FAILED)).state).toBe('open');
    expect(circuitAfter([FAILED, FAILED, FAILED, FAILED, { kind: 'answered' }, FAILED]).state).toBe('closed');
    expect(FAILURES_TO_OPEN).toBeLessThanOrEqual(12);
  });

  it('opens at once for a failing server that names a moment', () => {
    const circuit = circuitAfter([{ kind: 'failed', retryAfter: NOW + 10 * MINUTE }]);
    expect(circuit).toMatchObject({ state: 'open', why: 'rate-limited' });
    expect(opensAt(circuit, NOW)).toBe(NOW + 10 * MINUTE);
    expect(circuitAfter([{ kind: 'failed', retryAfter: NOW - 1 }]).state).toBe('closed');
  });

  it('lets one probe through and makes the others wait for it', () => {
    const later = NOW + MINUTE;
    const probing = afterAdmission(circuitAfter([LIMITED]), later);
    expect(opensAt(probing, later)).toBe(later + PROBE_TIME);
    expect(afterOutcome(probing, { kind: 'answered' }, later)).toEqual(CLOSED);
    expect(opensAt(afterOutcome(probing, FAILED, later), later)).toBe(later + 2 * MINUTE);
  });

  it('lets the next probe through at once when one was given up', () => {
    const probing = afterAdmission(circuitAfter([LIMITED]), NOW + MINUTE);
    expect(opensAt(afterOutcome(probing, { kind: 'neutral' }, NOW + MINUTE), NOW + MINUTE)).toBe(
      NOW + MINUTE,
    );
  });

  it('does not stay open for years when the clock is set back', () => {
    const opened = circuitAfter([LIMITED], NOW + 3650 * DAY);
    expect(opensAt(opened, NOW)).toBe(NOW);
  });

  it('never waits longer than the cap, whatever happens and whatever the clock does', () => {
    const outcome = fc.oneof(
      fc.constant<Outcome>({ kind: 'answered' }),
      fc.constant<Outcome>({ kind: 'neutral' }),
      fc.record({
        kind: fc.constantFrom('failed' as const, 'rate-limited' as const),
        retryAfter: fc.integer(),
      }),
    );
    const step = fc.record({ outcome, now: fc.integer({ min: 0, max: 8e12 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 8e12 }), (steps, now) => {
        let circuit: Circuit = CLOSED;
        for (const each of steps) {
          circuit = afterOutcome(afterAdmission(circuit, each.now), each.outcome, each.now);
        }
        expect(opensAt(circuit, now) - now).toBeLessThanOrEqual(RETRY_AFTER_CAP);
      }),
    );
  });

  it('cools down for longer each time, up to the limit', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (opened) => {
        expect(cooldown(opened)).toBeLessThanOrEqual(LONGEST_COOLDOWN);
        expect(cooldown(opened + 1)).toBeGreaterThanOrEqual(cooldown(opened));
      }),
    );
  });
});
