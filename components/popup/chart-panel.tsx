import { useMemo, useState } from 'preact/hooks';
import type { ChartData } from '../../lib/analytics/types';
import type { MessageKey } from '../../lib/i18n/translate';
import { WINDOW_TEXTS } from '../../lib/popup/chart-caption';
import { chartData, dayOf, type Recorded } from '../../lib/popup/chart-view';
import { CHART_MODES, CHART_WINDOWS, type ChartMode } from '../../lib/popup/first-frame';
import type { Part } from '../../lib/popup/parts';
import type { PopupView } from '../../lib/popup/view';
import { ChartTable } from '../chart/chart-table';
import { LineChart } from '../chart/line-chart';
import type { PlotLine } from '../chart/plot';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { Segments } from '../theme/segments';
import { useTranslate } from '../translate-context';
import type { PopupActions, PopupModel } from './model';

const MODE_TEXTS: Record<ChartMode, MessageKey> = {
  rebased: 'popup_mode_rebased',
  ratio: 'popup_mode_ratio',
  discount: 'popup_mode_discount',
};
const NOTHING_RECORDED: Recorded[] = [];
/** What each kind of line is measured against. */
const BASE: Record<ChartMode, number> = { rebased: 100, ratio: 100, discount: 0 };

export interface ChartPanelProps
  extends Pick<PopupModel, 'pair' | 'aligned' | 'view' | 'window' | 'mode' | 'measure'>,
    Pick<PopupActions, 'chooseWindow' | 'chooseMode'> {
  height: number;
  look: string;
}

/** A single line needs no name at its end: the reading above gives it. */
function linesOf({ mode, pair }: Pick<ChartPanelProps, 'mode' | 'pair'>): PlotLine[] {
  if (mode !== 'rebased') return [{ label: '', tone: 'ink' }];
  return [
    { label: pair.small, tone: 'small' },
    { label: pair.large, tone: 'large' },
  ];
}

/** The performance of both sides, their ratio, or the discount as recorded; readable by eye, pointer, keyboard and ear. */
export function ChartPanel(props: ChartPanelProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [cursor, setCursor] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const { pair, mode, height } = props;
  const { aligned, window } = props;
  const recorded = props.view?.recorded ?? NOTHING_RECORDED;
  // The same lines keep their identity while the cursor moves: they are not drawn again for it.
  const data = useMemo(
    () => chartData({ aligned, recorded }, { mode, window }),
    [aligned, recorded, mode, window],
  );
  const lines = linesOf(props);
  const write = (value: number | null) =>
    mode === 'discount' ? format.percent(value, 1) : format.number(value, 1);
  const names = {
    rebased: [pair.small, pair.large],
    ratio: [`${pair.small} / ${pair.large}`],
    discount: [t('popup_mode_discount')],
  }[mode];
  const date = (x: number) => format.day(dayOf(x));
  const reading = (shown: ChartData, at: number) =>
    [
      date(shown.x[at] ?? 0),
      ...names.map((name, line) => `${name} ${write(shown.lines[line]?.[at] ?? null)}`),
    ].join(' · ');
  const label = t('popup_chart_label', names.join(', '), t(WINDOW_TEXTS[props.window]));
  const at = data && Math.min(cursor ?? data.x.length - 1, data.x.length - 1);
  return (
    <section class="chart-panel" aria-label={t('popup_chart')}>
      <div class="chart-controls">
        <Segments
          label={t('popup_window')}
          value={props.window}
          onChange={props.chooseWindow}
          options={CHART_WINDOWS.map((value) => ({
            value,
            text: t(WINDOW_TEXTS[value]),
            disabled: mode === 'discount',
          }))}
        />
        <Segments
          label={t('popup_mode')}
          value={mode}
          onChange={props.chooseMode}
          options={CHART_MODES.map((value) => ({ value, text: t(MODE_TEXTS[value]) }))}
        />
      </div>
      {data && at !== null ? (
        <>
          <p class="chart-reading" aria-hidden="true">
            <span class="soft">{date(data.x[at] as number)}</span>
            {lines.map(({ tone }, line) => (
              <span key={names[line]} class={tone}>
                <b dir="auto">{names[line]}</b>{' '}
                <bdi class="figure">{write(data.lines[line]?.[at] ?? null)}</bdi>
              </span>
            ))}
          </p>
          {asTable && (
            <ChartTable
              data={data}
              caption={label}
              heads={[t('popup_date'), ...names]}
              date={date}
              value={write}
              height={height}
            />
          )}
          {/* Behind the table too: it can still be kept as a picture. */}
          <div hidden={asTable}>
            <LineChart
              data={data}
              lines={lines}
              height={height}
              base={BASE[mode]}
              label={label}
              look={props.look}
              reading={(index) => reading(data, index)}
              cursor={cursor}
              onCursor={setCursor}
              axisValue={(value) =>
                mode === 'discount' ? format.percent(value, 1) : format.number(value, 0)
              }
              axisDay={format.axisDay}
            />
          </div>
        </>
      ) : (
        <ChartGap {...props} />
      )}
      <div class="chart-foot">
        <span class="soft">
          {mode !== 'discount' &&
            t(
              (aligned?.measure ?? props.measure) === 'total'
                ? 'popup_measure_total_note'
                : 'popup_measure_price_note',
            )}
        </span>
        <Button kind="quiet" pressed={asTable} disabled={!data} onClick={() => setAsTable(!asTable)}>
          {t('popup_table')}
        </Button>
      </div>
    </section>
  );
}

/** Why there is no line: it is still to come, it can't be, or it has only begun. */
function gapOf(view: PopupView | null, mode: ChartMode): MessageKey {
  const isAwaited = (part: Part) => !view || view.awaited.includes(part);
  if (mode !== 'discount') return isAwaited('history') ? 'popup_chart_loading' : 'popup_chart_none';
  if (!view || (view.recorded.length === 0 && isAwaited('valuation'))) return 'popup_status_loading';
  if (view.recorded.length > 0) return 'popup_chart_recording';
  return view.multiples[0]?.verdict.comparable ? 'popup_chart_not_recorded' : 'popup_chart_no_discount';
}

/** The chart's place while there is nothing to draw in it, with what it is waiting for. */
function ChartGap({ mode, view, height }: ChartPanelProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const recorded = view?.recorded ?? [];
  const gap = gapOf(view, mode);
  const text =
    gap === 'popup_chart_recording' && recorded[0]
      ? t(gap, format.day(recorded[0].day), format.days(recorded.length))
      : t(gap);
  return (
    <>
      <p class="chart-reading" />
      <p class="chart-gap soft" style={{ blockSize: `${height}px` }}>
        {text}
      </p>
    </>
  );
}
