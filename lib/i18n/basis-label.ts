import type { Metric } from '../market/types';
import type { Translate } from './translate';

/** `trailing, excl. losses`: how a P/E was reckoned, in the reader's words. */
export function basisLabel(metric: Pick<Metric, 'basis' | 'horizon'>, t: Translate): string {
  const horizon = t(metric.horizon === 'forward' ? 'common_horizon_forward' : 'common_horizon_trailing');
  if (metric.basis === 'excludes losses') return t('common_basis_excludes', horizon);
  if (metric.basis === 'includes losses') return t('common_basis_includes', horizon);
  return t('common_basis_unknown', horizon);
}
