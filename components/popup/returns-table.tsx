import type { Measure, WindowId } from '../../lib/analytics/types';
import type { MessageKey } from '../../lib/i18n/translate';
import type { PopupView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import { epochDayFromIso } from '../../lib/time';
import { Bar } from '../theme/bar';
import { useFormatting } from '../theme/format-context';
import { Move } from '../theme/move';
import { Segments } from '../theme/segments';
import { useTranslate } from '../translate-context';
import type { PopupActions } from './model';

const COLUMNS: {
  window: WindowId;
  text: MessageKey;
  hidden?: 'wide-only' | 'narrow-hidden' | 'tiny-hidden';
}[] = [
  { window: '1M', text: 'popup_window_1m', hidden: 'tiny-hidden' },
  { window: '3M', text: 'popup_window_3m', hidden: 'narrow-hidden' },
  { window: '6M', text: 'popup_window_6m', hidden: 'wide-only' },
  { window: 'YTD', text: 'popup_window_ytd' },
  { window: '1Y', text: 'popup_window_1y' },
  { window: '3Y', text: 'popup_window_3y', hidden: 'tiny-hidden' },
  { window: '5Y', text: 'popup_window_5y' },
];

/** 30 September 2026: a date as long as any. */
const LONG_DAY = epochDayFromIso('2026-09-30');

export interface ReturnsTableProps extends Pick<PopupActions, 'chooseMeasure'> {
  pair: Pair;
  view: PopupView | null;
  measure: Measure;
  /** Dividends may be on their way. */
  busy: boolean;
  /** The windows the reader has chosen; none for as many as fit. */
  windows: readonly WindowId[];
}

/** Cumulative returns of both sides by window and the gap between them in percentage points. */
export function ReturnsTable({ pair, view, measure, busy, windows, chooseMeasure }: ReturnsTableProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const cell = (window: WindowId, kind: 'small' | 'large' | 'gap') => {
    const trailing = view?.trailing[window];
    if (!view || (!view.span && view.awaited.includes('history'))) return <Bar width={2.5} />;
    if (!trailing) return <span class="soft">{format.number(null)}</span>;
    if (kind !== 'gap') return <Move fraction={trailing[kind]} digits={1} bare />;
    const gap = trailing.small - trailing.large;
    return (
      <bdi class={`figure ${gap > 0 ? 'small' : gap < 0 ? 'large' : ''}`}>{format.signedHundredths(gap)}</bdi>
    );
  };
  const columns =
    windows.length > 0
      ? COLUMNS.filter(({ window }) => windows.includes(window)).map(({ window, text }) => ({
          window,
          text,
          hidden: '',
        }))
      : COLUMNS;
  const rows = [
    { kind: 'small', head: pair.small },
    { kind: 'large', head: pair.large },
    { kind: 'gap', head: t('popup_gap') },
  ] as const;
  return (
    <section class="returns">
      <div class="returns-head">
        <h2 class="room" data-room={`${t('popup_returns')} ${t('popup_until', format.day(LONG_DAY))}`}>
          <span>
            {t('popup_returns')}{' '}
            {view?.span && <span class="soft">{t('popup_until', format.day(view.span.until))}</span>}
          </span>
        </h2>
        <Segments
          label={t('popup_measure')}
          value={measure}
          onChange={chooseMeasure}
          options={[
            { value: 'price', text: t('popup_measure_price') },
            { value: 'total', text: t('popup_measure_total') },
          ]}
        />
      </div>
      <table>
        <caption class="sr-only">{t('popup_returns')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ window, text, hidden }) => (
              <th key={window} scope="col" class={hidden}>
                {t(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, head }) => (
            <tr key={kind} class={`row-${kind}`}>
              <th scope="row" class={kind === 'gap' ? '' : kind} dir="auto">
                {head}
              </th>
              {columns.map(({ window, hidden }) => (
                <td key={window} class={hidden}>
                  {cell(window, kind)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {measure === 'total' && !busy && view?.span && view.measure === 'price' && (
        <p class="soft returns-note">{t('popup_measure_price_only')}</p>
      )}
    </section>
  );
}
