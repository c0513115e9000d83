import * as v from 'valibot';
import type { MessageKey } from '../i18n/translate';
import { symbolSchema } from '../messaging/protocol';
import type { AlertRule, Pair } from '../settings/settings';
import { type EpochDay, epochDayFromIso, isoFromEpochDay } from '../time';
import { numberFromText, type Scale, textFromNumber } from './number-text';

export type AlertKind = AlertRule['kind'];

/** An alert as it stands in the form: text until it is read. */
export interface AlertDraft {
  kind: AlertKind;
  direction: AlertRule['direction'];
  threshold: string;
  symbol: string;
  /** For the kinds about a pair; null is the chosen one, whichever that is. */
  pair: Pair | null;
  /** The article's date as a date field writes it; for moves since an article only. */
  since: string;
}

/** What a threshold of each kind is typed in, how far it may go, and what the form starts with. */
const shapes: Record<AlertKind, { scale: Scale; min: number; max: number; symbol: boolean; start: string }> =
  {
    discount: { scale: 'percent', min: -1, max: 0.95, symbol: false, start: '30' },
    discountPercentile: { scale: 'percent', min: 0, max: 1, symbol: false, start: '90' },
    streak: { scale: 'days', min: 2, max: 60, symbol: false, start: '10' },
    trailingPE: { scale: 'plain', min: 0.01, max: 10_000, symbol: true, start: '15' },
    price: { scale: 'plain', min: 0.0001, max: 1e9, symbol: true, start: '' },
    dayMove: { scale: 'percent', min: 0.001, max: 1, symbol: true, start: '5' },
    moveSincePublication: { scale: 'percent', min: 0.001, max: 10, symbol: true, start: '10' },
    fedTarget: { scale: 'plain', min: 0, max: 0, symbol: false, start: '0' },
  };

export const KINDS = Object.keys(shapes) as AlertKind[];

/** Kinds that count from an article's date. */
export const needsDate = (kind: AlertKind): boolean => kind === 'moveSincePublication';

export const needsSymbol = (kind: AlertKind): boolean => shapes[kind].symbol;

export const needsPair = (kind: AlertKind): boolean => !shapes[kind].symbol && kind !== 'fedTarget';

/** The scale of a kind's threshold. */
export const scaleOf = (kind: AlertKind): Scale => shapes[kind].scale;

export function draftFrom(kind: AlertKind): AlertDraft {
  const direction = kind === 'dayMove' || kind === 'fedTarget' ? 'either' : 'above';
  return { kind, direction, threshold: shapes[kind].start, symbol: '', pair: null, since: '' };
}

/** A rule as the form shows it for a change. */
export function draftOf({ kind, direction, threshold, symbol = '', pair, since }: AlertRule): AlertDraft {
  return {
    kind,
    direction,
    threshold: textFromNumber(threshold, shapes[kind].scale),
    symbol,
    pair: pair ?? null,
    since: since === undefined ? '' : isoFromEpochDay(since),
  };
}

/** A draft → the rule it means, or the text key of what is wrong with it. */
export function readDraft(draft: AlertDraft, id: string): { rule: AlertRule } | { problem: MessageKey } {
  const shape = shapes[draft.kind];
  const symbol = draft.symbol.trim().replace(/^\$/, '').toUpperCase().replace(/\./g, '-');
  if (shape.symbol && !v.is(symbolSchema, symbol)) return { problem: 'options_alert_problem_symbol' };
  const read = numberFromText(draft.threshold, { scale: shape.scale, min: shape.min, max: shape.max });
  const since = needsDate(draft.kind) ? dayOf(draft.since) : undefined;
  if (since === null) return { problem: 'options_alert_problem_since' };
  if ('problem' in read) return { problem: 'options_alert_problem_threshold' };
  return {
    rule: {
      id,
      enabled: true,
      kind: draft.kind,
      direction: draft.direction,
      threshold: read.value,
      ...(shape.symbol && { symbol }),
      ...(needsPair(draft.kind) && draft.pair && { pair: draft.pair }),
      ...(since !== undefined && { since }),
    },
  };
}

function dayOf(iso: string): EpochDay | null {
  try {
    return epochDayFromIso(iso);
  } catch {
    return null;
  }
}
