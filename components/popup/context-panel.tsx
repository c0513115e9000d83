import { Fragment } from 'preact';
import { sourceLabel } from '../../lib/i18n/source-label';
import type { MessageKey } from '../../lib/i18n/translate';
import { CONTROL_PAIRS, GROWTH_VALUE, LEAD_WINDOWS } from '../../lib/popup/context';
import type { ConcentrationView, LeadView, PopupView, RatesView } from '../../lib/popup/view';
import { Bar } from '../theme/bar';
import { useFormatting } from '../theme/format-context';
import { SourceTip } from '../theme/source-tip';
import { useTranslate } from '../translate-context';

const LEAD_NAMES: Record<string, MessageKey> = {
  VTWG: 'popup_lead_growth',
  IJR: 'popup_lead_quality',
  RSP: 'popup_lead_equal',
};
const WINDOW_TEXTS: Record<(typeof LEAD_WINDOWS)[number], MessageKey> = {
  '1M': 'popup_window_1m',
  YTD: 'popup_window_ytd',
  '1Y': 'popup_window_1y',
  '5Y': 'popup_window_5y',
};

/** What else moved: growth against value and control pairs, the Fed's rate, how concentrated the large side is. */
export function ContextPanel({ view }: { view: PopupView | null }) {
  const t = useTranslate();
  const known = [view?.growthValue, ...(view?.controls ?? [])];
  // Every pair keeps its row, so that nothing moves when its history comes.
  const leads = [GROWTH_VALUE, ...CONTROL_PAIRS].map(
    ({ first, seconds }) =>
      known.find((lead) => lead?.first === first) ?? { first, second: seconds[0] ?? '', leads: {} },
  );
  const loading = !view || (view.awaited.includes('history') && known.every((lead) => !lead));
  return (
    <section class="context tip-anchor">
      <h2>{t('popup_context')}</h2>
      <Leads leads={leads} loading={loading} />
      <Rates rates={view?.rates ?? null} known={view !== null && !view.awaited.includes('rates')} />
      <Concentration
        concentration={view?.concentration ?? null}
        known={view !== null && !view.awaited.includes('holdings')}
      />
    </section>
  );
}

function Leads({ leads, loading }: { leads: LeadView[]; loading: boolean }) {
  const t = useTranslate();
  const { format } = useFormatting();
  return (
    <table class="leads">
      <caption class="sr-only">{t('popup_leads')}</caption>
      <thead>
        <tr>
          <td class="soft">{t('popup_leads')}</td>
          {LEAD_WINDOWS.map((window) => (
            <th key={window} scope="col">
              {t(WINDOW_TEXTS[window])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leads.map(({ first, second, leads }) => (
          <tr key={first}>
            <th scope="row">
              {LEAD_NAMES[first] && <span>{t(LEAD_NAMES[first])} </span>}
              <span class="soft">
                <bdi>{`${first} − ${second}`}</bdi>
              </span>
            </th>
            {LEAD_WINDOWS.map((window) => (
              <td key={window}>
                {loading ? (
                  <Bar width={2.5} />
                ) : (
                  <bdi class="figure">{format.signedHundredths(leads[window] ?? null)}</bdi>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rates({ rates, known }: { rates: RatesView | null; known: boolean }) {
  const t = useTranslate();
  const { format } = useFormatting();
  if (!rates) return <p class="soft rates">{known ? t('popup_rates_none') : <Bar width={16} />}</p>;
  const lines = [t('common_source_as_of', sourceLabel(rates.source, t), format.moment(rates.asOf))];
  return (
    <p class="rates">
      {t('popup_rates')}{' '}
      <SourceTip lines={lines}>
        <bdi class="figure">
          <b>{format.percentRange([rates.lower, rates.upper], 2)}</b>
        </bdi>
      </SourceTip>{' '}
      <span class="soft">
        {rates.changes.length === 0
          ? t('popup_rates_unchanged', rates.months)
          : rates.sum !== null && t('popup_rates_sum', format.basisPoints(rates.sum), rates.months)}
      </span>
      {rates.latest.length > 0 && (
        <span class="soft rates-changes">
          {rates.latest
            .filter(({ change }) => change !== null)
            .map(({ day, change }, at) => (
              <Fragment key={day}>
                {at > 0 && ' · '}
                <span class="figure">
                  {format.day(day)} <bdi>{format.basisPoints(change)}</bdi>
                </span>
              </Fragment>
            ))}
        </span>
      )}
    </p>
  );
}

function Concentration({
  concentration,
  known,
}: {
  concentration: ConcentrationView | null;
  known: boolean;
}) {
  const t = useTranslate();
  const { format } = useFormatting();
  if (!concentration)
    return <p class="soft concentration">{known ? t('popup_concentration_none') : <Bar width={16} />}</p>;
  const { symbol, topTen, seven, effective, asOf, source } = concentration;
  const label = sourceLabel(source, t);
  const lines = [asOf === null ? label : t('common_source_as_of', label, format.moment(asOf))];
  if (seven) lines.push(t('popup_concentration_names', seven.names.join(', ')));
  const parts = [
    topTen === null ? '' : t('popup_concentration_top', format.percent(topTen, 1)),
    seven ? t('popup_concentration_seven', format.percent(seven.weight, 1)) : '',
    effective === null ? '' : t('popup_concentration_effective', format.number(effective, 0)),
  ].filter((part) => part !== '');
  return (
    <p class="concentration">
      <SourceTip lines={lines}>
        <b dir="auto">{symbol}</b>
      </SourceTip>{' '}
      {parts.join(' · ')}
    </p>
  );
}
