import type { Translate } from '../i18n/translate';
import type { SourceStatus } from '../market/market';
import type { Returns } from '../messaging/protocol';
import type { ProviderLimits } from '../providers/types';

type Report = Returns<'data.status'>['sources'][number];

function limitsText({ perMinute, perDay, delayMinutes }: ProviderLimits, t: Translate): string {
  return [
    perMinute !== undefined && t('background_limit_minute', perMinute),
    perDay !== undefined && t('background_limit_day', perDay),
    delayMinutes !== undefined && delayMinutes > 0 && t('background_limit_delay', delayMinutes),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** A source's standing in the words of the protocol. */
export function sourceReport(status: SourceStatus, t: Translate): Report {
  const { provider, enabled, state, failure, retryAt, lastSuccess } = status;
  const { id, label, needsKey, hosts } = provider;
  const limits = limitsText(provider.limits, t);
  return {
    id,
    label,
    needsKey,
    enabled,
    hosts,
    state,
    ...(limits && { limits }),
    ...(failure && { failure }),
    ...(retryAt !== undefined && { retryAt }),
    ...(lastSuccess !== undefined && { lastSuccess }),
  };
}
