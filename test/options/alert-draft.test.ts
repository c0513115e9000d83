import { describe, expect, it } from 'vitest';
import {
  draftFrom,
  draftOf,
  KINDS,
  needsDate,
  needsPair,
  needsSymbol,
  readDraft,
} from '../../lib/options/alert-draft';
import { type AlertRule, parseSettings } from '../../lib/settings/settings';

describe('alert drafts', () => {
  it.each(KINDS)('%s: what the form starts with can be stored once it has what it needs', (kind) => {
    const draft = {
      ...draftFrom(kind),
      symbol: needsSymbol(kind) ? '$brk.b' : '',
      since: needsDate(kind) ? '2026-01-26' : '',
    };
    const read = readDraft({ ...draft, threshold: draft.threshold || '20' }, 'a');
    expect(read).toHaveProperty('rule');
    if ('rule' in read) {
      expect(parseSettings({ alerts: [read.rule] }).alerts).toEqual([read.rule]);
      if (needsSymbol(kind)) expect(read.rule.symbol).toBe('BRK-B');
    }
  });

  it.each(KINDS)('%s: a rule comes back from its form as it was', (kind) => {
    const rule: AlertRule = {
      id: 'a',
      enabled: true,
      kind,
      direction: 'either',
      threshold: kind === 'fedTarget' ? 0 : kind === 'streak' ? 7 : 0.075,
      ...(needsSymbol(kind) && { symbol: 'AMPL' }),
      ...(needsPair(kind) && { pair: { small: 'VB', large: 'VV' } }),
      ...(needsDate(kind) && { since: 20_479 }),
    };
    expect(readDraft(draftOf(rule), 'a')).toEqual({ rule });
  });

  it('stores percent as a fraction', () => {
    expect(readDraft({ ...draftFrom('discount'), threshold: '32,5' }, 'a')).toMatchObject({
      rule: { threshold: 0.325 },
    });
  });

  it.each([
    [{ ...draftFrom('price'), threshold: '20', symbol: 'a b' }, 'options_alert_problem_symbol'],
    [{ ...draftFrom('price'), threshold: '', symbol: 'IWM' }, 'options_alert_problem_threshold'],
    [{ ...draftFrom('moveSincePublication'), symbol: 'IWM' }, 'options_alert_problem_since'],
    [{ ...draftFrom('streak'), threshold: '1.5' }, 'options_alert_problem_threshold'],
  ])('refuses %j', (draft, problem) => {
    expect(readDraft(draft, 'a')).toEqual({ problem });
  });
});
