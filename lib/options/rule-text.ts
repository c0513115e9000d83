import type { Format } from '../format/format';
import type { Translate } from '../i18n/translate';
import type { AlertRule, Pair } from '../settings/settings';
import { scaleOf } from './alert-draft';

interface Writers {
  t: Translate;
  format: Format;
  /** The chosen pair, for rules that name none. */
  pair: Pair;
}

/** A rule in one line: `AMPL: price ≥ 12`, `IWM / SPY: discount crosses 30%`. */
export function ruleText(rule: AlertRule, { t, format, pair }: Writers): string {
  const { small, large } = rule.pair ?? pair;
  const subject = rule.symbol ?? `${small} / ${large}`;
  const since = rule.since === undefined ? '' : format.day(rule.since);
  return t(`options_alert_rule_${rule.kind}`, subject, limitText(rule, { t, format }), since);
}

/** Kinds whose threshold counts in both directions from nothing. */
const isMove = ({ kind }: AlertRule) => kind === 'dayMove' || kind === 'moveSincePublication';

function limitText(rule: AlertRule, { t, format }: Pick<Writers, 't' | 'format'>): string {
  const { kind, direction } = rule;
  const amount = thresholdText(rule, format);
  if (kind === 'streak') {
    const days = `≥ ${amount}`;
    return direction === 'either' ? days : `${days} (${t(`options_alert_streak_${direction}`)})`;
  }
  if (isMove(rule))
    return { above: `≥ +${amount}`, below: `≤ −${amount}`, either: `≥ ±${amount}` }[direction];
  return direction === 'either'
    ? t('options_alert_crosses', amount)
    : `${direction === 'above' ? '≥' : '≤'} ${amount}`;
}

/** The threshold as it was typed: no digits that nobody asked for. */
function thresholdText({ kind, threshold }: AlertRule, format: Format): string {
  if (kind === 'streak') return format.days(threshold);
  const style = scaleOf(kind) === 'percent' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(format.locale, { style, maximumFractionDigits: 4 }).format(threshold);
}
