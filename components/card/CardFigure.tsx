import type { Shown } from '../../lib/card/types';
import { basisLabel } from '../../lib/i18n/basis-label';
import { reasonText } from '../../lib/i18n/source-label';
import { sourceText } from '../../lib/i18n/source-text';
import { Bar } from '../theme/bar';
import { useFormatting } from '../theme/format-context';
import { SourceTip } from '../theme/source-tip';
import { useTranslate } from '../translate-context';
import { missingText } from './missing-text';

export interface CardFigureProps {
  metric: Shown;
  /** What it is, for those who hear it without its label. */
  label: string;
  write(value: number): string;
  /** Said before the source, one line each. */
  lines?: string[];
  tone?: 'gain' | 'loss' | 'small' | 'large' | '';
}

/** One number with its source on hover and focus; a missing one keeps its place and says why. */
export function CardFigure({ metric, label, write, lines = [], tone = '' }: CardFigureProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  if (!metric) return <Bar />;
  const told = [...lines];
  if (metric.basis && metric.value !== null) told.push(basisLabel(metric, t));
  if (metric.reason && metric.fetchedAt === 0) told.push(reasonText(metric.reason, t));
  else told.push(...sourceText(metric, t, format));
  const text = metric.value === null ? missingText(metric.reason, t) : write(metric.value);
  const heard = [`${label}: ${text}`, metric.check && t('common_check_mark')].filter(Boolean).join(' ');
  return (
    <SourceTip lines={told} label={heard}>
      <bdi class={metric.value === null ? 'missing' : `figure ${tone}`}>
        {text}
        {metric.check && ' '}
        {metric.check && <span class="figure-check">{t('common_check_mark')}</span>}
      </bdi>
    </SourceTip>
  );
}
