import type { Translate } from '../i18n/translate';
import type { SourceStatus } from '../market/market';
import { CAPABILITIES } from '../messaging/own-page-calls';
import type { Returns } from '../messaging/protocol';
import type { Provider, ProviderLimits } from '../providers/types';

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

const METHODS: Record<Report['gives'][number], (keyof Provider)[]> = {
  quotes: ['quotes', 'prices'],
  valuation: ['facts'],
  history: ['history', 'histories'],
  holdings: ['holdings'],
  rates: ['fedFunds'],
  directory: ['directory'],
  search: ['search'],
};

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
    gives: CAPABILITIES.filter((what) => METHODS[what].some((method) => provider[method])),
    terms: provider.limits.terms,
    state,
    ...(limits && { limits }),
    ...(failure && { failure }),
    ...(retryAt !== undefined && { retryAt }),
    ...(lastSuccess !== undefined && { lastSuccess }),
  };
}
