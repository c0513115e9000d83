import { basisLabel } from '../../lib/i18n/basis-label';
import { sourceText } from '../../lib/i18n/source-text';
import type { Metric } from '../../lib/market/types';
import { useTranslate } from '../translate-context';
import { useFormatting } from './format-context';
import { SourceTip } from './source-tip';

export interface FigureProps {
  metric: Metric;
  /** How the value is written; the dash of a missing one is written here. */
  write(value: number): string;
  /** Colour of a side of the comparison. */
  tone?: 'small' | 'large';
}

/** One sourced number. A missing one keeps its place as a dash, or n.m. for a loss, and gives its reason. */
export function Figure({ metric, write, tone }: FigureProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const lines = sourceText(metric, t, format);
  if (metric.basis) lines.splice(1, 0, basisLabel(metric, t));
  return (
    <SourceTip lines={lines}>
      <bdi class={`figure ${tone ?? ''}`}>
        {metric.value !== null && write(metric.value)}
        {metric.value === null &&
          (metric.reason === 'loss' ? t('common_not_meaningful') : format.number(null))}
        {metric.check && <span class="figure-check">{t('common_check_mark')}</span>}
      </bdi>
    </SourceTip>
  );
}
