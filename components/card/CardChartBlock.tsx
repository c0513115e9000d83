import { useMemo, useState } from 'preact/hooks';
import { type CardChart, cardChart } from '../../lib/card/chart';
import type { CardWindow } from '../../lib/card/growth';
import type { CardView } from '../../lib/card/types';
import { useFormatting } from '../theme/format-context';
import { Segments } from '../theme/segments';
import { useTranslate } from '../translate-context';
import { CardFigure } from './CardFigure';
import { Sparkline } from './Sparkline';

const WINDOWS: readonly CardWindow[] = ['1M', '1Y', '5Y'];
const HEIGHT = 52;

/** The sparkline, its windows, and what the window brought beside the benchmarks. */
export function CardChartBlock({ view }: { view: CardView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [window, setWindow] = useState<CardWindow>('1Y');
  const [point, setPoint] = useState<number | null>(null);
  const chart = useMemo(
    () => cardChart(view.chart, window),
    [view.chart.own, view.chart.small, view.chart.large, window],
  );
  const level = (value: number) =>
    view.price?.unit === 'currency' ? format.price(value, view.price.currency) : format.number(value);
  const day = point === null ? undefined : chart?.days[point];
  const value = point === null ? undefined : chart?.values[point];
  return (
    <div class="chart-block">
      {chart ? (
        <Sparkline
          chart={chart}
          height={HEIGHT}
          label={describe(chart)}
          look={view.theme + view.palette}
          onPoint={setPoint}
        />
      ) : (
        <div class="sparkline none soft" style={{ blockSize: `${HEIGHT}px` }}>
          {view.status.name === 'ready' && !view.freshness.fetching && t('card_chart_none')}
        </div>
      )}
      <div class="chart-foot tip-anchor">
        <Segments<CardWindow>
          label={t('card_chart_period')}
          options={WINDOWS.map((id) => ({ value: id, text: t(`card_window_${id}`) }))}
          value={window}
          onChange={setWindow}
        />
        {day !== undefined && value !== undefined ? (
          <bdi class="reading">
            {format.day(day)} <b>{level(value)}</b>
          </bdi>
        ) : (
          chart && <WindowReturns chart={chart} view={view} />
        )}
      </div>
    </div>
  );

  function describe({ days, values, first, last }: CardChart): string {
    const [from, to] = [values[0] ?? 0, values.at(-1) ?? 0];
    return t(
      'card_chart_label',
      days.length,
      `${level(from)}, ${format.day(first)}`,
      `${level(to)}, ${format.day(last)}`,
      level(Math.min(...values)),
      level(Math.max(...values)),
    );
  }
}

function WindowReturns({ chart, view }: { chart: CardChart; view: CardView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const span = t('card_span', format.day(chart.first), format.day(chart.last));
  const sides = [
    { symbol: '', metric: chart.own, tone: '' },
    { symbol: view.pair.small, metric: chart.small, tone: 'small' },
    { symbol: view.pair.large, metric: chart.large, tone: 'large' },
  ] as const;
  return (
    <span class="window-returns">
      {sides.map(
        ({ symbol, metric, tone }) =>
          metric && (
            <span key={symbol}>
              {symbol && <bdi class={`soft ${tone}`}>{symbol}</bdi>}
              {symbol && ' '}
              <CardFigure
                metric={metric}
                label={symbol || view.symbol}
                write={(value) => format.signedPercent(value, 1)}
                lines={[span]}
              />
            </span>
          ),
      )}
    </span>
  );
}
