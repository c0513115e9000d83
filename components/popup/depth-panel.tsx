import { RISK_WINDOWS } from '../../lib/analytics/types';
import { basisLabel } from '../../lib/i18n/basis-label';
import { multipleLabel } from '../../lib/i18n/multiple-label';
import type { PopupView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import { Figure } from '../theme/figure';
import { useFormatting } from '../theme/format-context';
import { Move } from '../theme/move';
import { useTranslate } from '../translate-context';

/** How the gap could close, with earnings unchanged. */
export function Closing({ pair, view }: { pair: Pair; view: PopupView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { closing } = view;
  if (!closing) return null;
  const { halfway } = closing;
  return (
    <section class="closing">
      <h2>{t('popup_closing')}</h2>
      <ul>
        <li>{t('popup_closing_small', pair.small, format.signedPercent(closing.smallRises, 1))}</li>
        <li>{t('popup_closing_large', pair.large, format.signedPercent(closing.largeFalls, 1))}</li>
        <li>
          {t(
            'popup_closing_halfway',
            format.multiple(halfway.multiple),
            `${pair.small} ${format.signedPercent(halfway.small, 1)}`,
            `${pair.large} ${format.signedPercent(halfway.large, 1)}`,
          )}
        </li>
        {closing.toMedian !== null && (
          <li>{t('popup_closing_median', pair.small, format.signedPercent(closing.toMedian, 1))}</li>
        )}
      </ul>
      <p class="soft">{t('popup_closing_assumes')}</p>
    </section>
  );
}

/** Every multiple that either side has, each with its own verdict. */
export function OtherMultiples({ pair, view }: { pair: Pair; view: PopupView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [, ...others] = view.multiples;
  if (others.length === 0) return null;
  return (
    <section class="other-multiples tip-anchor">
      <table>
        <caption>{t('popup_other_multiples')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="small" dir="auto">
              {pair.small}
            </th>
            <th scope="col" class="large" dir="auto">
              {pair.large}
            </th>
            <th scope="col">{t('popup_discount')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ id, small, large, verdict }) => (
            <tr key={id}>
              <th scope="row">
                {multipleLabel(id, t)}{' '}
                {id !== 'priceToBook' && (small ?? large) && (
                  <span class="soft">{basisLabel(small ?? large ?? {}, t)}</span>
                )}
              </th>
              {[small, large].map((metric, at) => (
                <td key={at === 0 ? 'small' : 'large'}>
                  {metric ? (
                    <Figure metric={metric} write={(value) => format.multiple(value)} />
                  ) : (
                    format.number(null)
                  )}
                </td>
              ))}
              <td>
                {verdict.comparable ? format.percent(verdict.discount, 1) : t('popup_not_comparable_short')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Volatility, correlation, beta and tracking by number of trading days. */
export function RiskTable({ pair, view }: { pair: Pair; view: PopupView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const rows = RISK_WINDOWS.map((days) => ({ days, risk: view.risk[days] ?? null }));
  if (rows.every(({ risk }) => risk === null)) return null;
  return (
    <section class="risk">
      <table>
        <caption>{t('popup_risk')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('popup_risk_days')}</th>
            <th scope="col" class="small" dir="auto">{`σ ${pair.small}`}</th>
            <th scope="col" class="large" dir="auto">{`σ ${pair.large}`}</th>
            <th scope="col">{t('popup_risk_correlation')}</th>
            <th scope="col">{t('popup_risk_beta')}</th>
            <th scope="col" class="narrow-hidden">
              {t('popup_risk_difference')}
            </th>
            <th scope="col" class="narrow-hidden">
              {t('popup_risk_tracking')}
            </th>
            <th scope="col" class="narrow-hidden">
              {t('popup_risk_wins', pair.small)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ days, risk }) => (
            <tr key={days}>
              <th scope="row">{format.number(days, 0)}</th>
              <td>{format.percent(risk?.volSmall ?? null, 1)}</td>
              <td>{format.percent(risk?.volLarge ?? null, 1)}</td>
              <td>{format.number(risk?.correlation ?? null, 2)}</td>
              <td>{format.number(risk?.beta ?? null, 2)}</td>
              <td class="narrow-hidden">{format.signedHundredths(risk?.trackingDifference ?? null)}</td>
              <td class="narrow-hidden">{format.percent(risk?.trackingError ?? null, 1)}</td>
              <td class="narrow-hidden">{format.percent(risk ? risk.winDays / days : null, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The deepest fall of each side by window, from peak to trough, and when it was made good. */
export function Drawdowns({ pair, view }: { pair: Pair; view: PopupView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const rows = (['1Y', '3Y', '5Y', 'MAX'] as const).flatMap((window) =>
    (['small', 'large'] as const).map((side) => ({
      window,
      side,
      fall: view.drawdown[side][window] ?? null,
    })),
  );
  const known = rows.filter(({ fall }) => fall !== null);
  if (known.length === 0) return null;
  return (
    <section class="drawdowns">
      <table>
        <caption>{t('popup_drawdown')}</caption>
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">{t('popup_drawdown_max')}</th>
            <th scope="col">{t('popup_drawdown_span')}</th>
            <th scope="col" class="narrow-hidden">
              {t('popup_drawdown_recovered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ window, side, fall }) => (
            <tr key={window + side}>
              <th scope="row">{t(`popup_window_${window.toLowerCase() as Lowercase<typeof window>}`)}</th>
              <th scope="row" class={side} dir="auto">
                {pair[side]}
              </th>
              <td>
                <Move fraction={fall?.max ?? null} digits={1} />
              </td>
              <td>{fall && format.dayRange(fall.peak, fall.trough)}</td>
              <td class="narrow-hidden">
                {fall?.recovered == null ? t('popup_drawdown_open') : format.day(fall.recovered)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
