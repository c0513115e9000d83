import type { Format } from '../format/format';
import { sourceLabel } from '../i18n/source-label';
import type { MessageKey, Translate } from '../i18n/translate';
import type { SourceId } from '../market/types';
import { fileStem } from './csv';
import type { ChartMode, ChartWindow } from './first-frame';
import type { PopupView } from './view';

/** What a picture of the chart says of itself: no picture leaves without as-of and sources. */
export interface ChartCaption {
  title: string;
  notes: string[];
  /** Name of the file, without its ending. */
  file: string;
}

export const WINDOW_TEXTS: Record<ChartWindow, MessageKey> = {
  '1M': 'popup_window_1m',
  '6M': 'popup_window_6m',
  YTD: 'popup_window_ytd',
  '1Y': 'popup_window_1y',
  '3Y': 'popup_window_3y',
  '5Y': 'popup_window_5y',
  MAX: 'popup_window_max',
};

/**
 * Caption of the chart as shown. The discount has no window and no measure: its line is the whole
 * record, its sources are those of the multiples.
 */
export function chartCaption(
  view: PopupView,
  { mode, window }: { mode: ChartMode; window: ChartWindow },
  { t, format }: { t: Translate; format: Format },
): ChartCaption {
  const { pair, measure, recorded, span, multiples } = view;
  const title = [t('popup_pair_of', pair.small, pair.large), t(`popup_mode_${mode}`)];
  const footer = (day: number | undefined, sources: readonly SourceId[]) =>
    `${day === undefined ? '' : t('popup_footer', format.day(day), sources.map((source) => sourceLabel(source, t)).join(', '))} · Capgap`;
  if (mode === 'discount') {
    const [first, last] = [recorded[0]?.day, recorded.at(-1)?.day];
    if (first !== undefined && last !== undefined) title.push(format.dayRange(first, last));
    const sources = [multiples[0]?.small, multiples[0]?.large].flatMap((metric) => metric?.source ?? []);
    return {
      title: title.join(' · '),
      notes: [footer(last, [...new Set(sources)])],
      file: `${fileStem(view)}-discount`,
    };
  }
  title.push(t(WINDOW_TEXTS[window]));
  return {
    title: title.join(' · '),
    notes: [
      t(measure === 'total' ? 'popup_measure_total_note' : 'popup_measure_price_note'),
      footer(span?.until, view.seriesSources.length > 0 ? view.seriesSources : view.sources),
    ],
    file: `${fileStem(view)}-${window}-${measure}-${mode}`,
  };
}
