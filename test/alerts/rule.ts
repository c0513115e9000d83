import type { Reading } from '../../lib/alerts/reading';
import type { WatchedRule } from '../../lib/alerts/rules';
import type { UsableReading } from '../../lib/alerts/step';

export const NOW = Date.UTC(2026, 0, 23, 21);

/** A rule about small caps trading 30 % below large caps, unless told otherwise. */
export function rule(more: Partial<WatchedRule> = {}): WatchedRule {
  return { id: 'a', enabled: true, kind: 'discount', direction: 'above', threshold: 0.3, ...more };
}

export function reading(value: number, more: Partial<UsableReading> = {}): UsableReading {
  return { usable: true, value, asOf: NOW, episode: null, figures: [], ...more };
}

export const unusable = (why: 'missing' | 'stale' | 'disputed' | 'not-comparable'): Reading => ({
  usable: false,
  why,
});
