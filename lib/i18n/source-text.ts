import type { Format } from '../format/format';
import type { Metric } from '../market/types';
import { originLabel, reasonText, sourceLabel } from './source-label';
import type { Translate } from './translate';

/**
 * The sentences behind one figure: why it is missing, where it comes from, from when, how it was
 * reckoned, how late the feed runs, and that a second source disagrees.
 */
export function sourceText(
  metric: Omit<Metric, 'value' | 'unit'> & Partial<Pick<Metric, 'value'>>,
  t: Translate,
  format: Format,
): string[] {
  const source = originLabel(metric, t);
  const lines = metric.reason ? [reasonText(metric.reason, t)] : [];
  lines.push(
    metric.asOf === null
      ? t('common_source_fetched', source, format.moment(metric.fetchedAt))
      : t('common_source_as_of', source, format.moment(metric.asOf)),
  );
  if (metric.method) lines.push(metric.method);
  if (metric.delayMinutes) lines.push(t('common_delayed', metric.delayMinutes));
  if (metric.check) {
    lines.push(t('common_check', sourceLabel(metric.check.source, t), format.number(metric.check.value)));
  }
  return lines;
}
