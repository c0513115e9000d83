import { RETRY_AFTER_CAP } from '../net/retry-after';
import { MINUTE, SECOND } from '../time';

/** Failures in a row after which a host is left alone. */
export const FAILURES_TO_OPEN = 5;
export const FIRST_COOLDOWN = MINUTE;
export const LONGEST_COOLDOWN = 15 * MINUTE;
/** How long one probe may take before another is let through: longer than two timed-out attempts. */
export const PROBE_TIME = 30 * SECOND;

/** One host's circuit. */
export type Circuit =
  /** Requests pass; `failures` in a row so far. */
  | { state: 'closed'; failures: number; opened: number }
  /** Requests are refused until the moment `until`; then one probe decides. `rate-limited`: the source has asked for it. */
  | { state: 'open'; until: number; opened: number; why: 'rate-limited' | 'failing' };

export const CLOSED: Circuit = { state: 'closed', failures: 0, opened: 0 };

/**
 * The moment from which the host may be asked; `now` or earlier means at once. A moment further
 * off than any cool-down can be is the work of a clock that was set back, and doesn't count.
 */
export function opensAt(circuit: Circuit, now: number): number {
  if (circuit.state === 'closed') return now;
  return circuit.until - now > RETRY_AFTER_CAP ? now : circuit.until;
}

/** The circuit once a request has been let through: while open, further ones wait for this probe. */
export function afterAdmission(circuit: Circuit, now: number): Circuit {
  return circuit.state === 'closed' ? circuit : { ...circuit, until: now + PROBE_TIME };
}

/** 60 s, doubling each time in a row up to 15 min. */
export function cooldown(opened: number): number {
  return Math.min(FIRST_COOLDOWN * 2 ** Math.min(opened, 10), LONGEST_COOLDOWN);
}

/** What a request brought. `neutral` says nothing about the host (aborted, offline, a refused key). */
export type Outcome =
  | { kind: 'answered' }
  | { kind: 'rate-limited'; retryAfter?: number }
  | { kind: 'failed'; retryAfter?: number }
  | { kind: 'neutral' };

export function afterOutcome(circuit: Circuit, outcome: Outcome, now: number): Circuit {
  if (outcome.kind === 'answered') return CLOSED;
  if (outcome.kind === 'neutral') {
    return circuit.state === 'open' ? { ...circuit, until: now } : circuit;
  }
  const failures = circuit.state === 'closed' ? circuit.failures + 1 : FAILURES_TO_OPEN;
  // A failing server that says when to come back is as good as one that is asked too often.
  const isAsked = outcome.kind === 'rate-limited' || (outcome.retryAfter ?? 0) > now;
  if (!isAsked && failures < FAILURES_TO_OPEN) {
    return { state: 'closed', failures, opened: circuit.opened };
  }
  const asked = Math.min(outcome.retryAfter ?? 0, now + RETRY_AFTER_CAP);
  return {
    state: 'open',
    until: Math.max(now + cooldown(circuit.opened), asked),
    opened: circuit.opened + 1,
    why: isAsked ? 'rate-limited' : 'failing',
  };
}
