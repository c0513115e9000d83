import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import type { ChartData } from '../../lib/analytics/types';
import { chartColours } from './colours';
import { createPlot, type PlotLine, type PlotOptions, plotData } from './plot';
import { useLook } from './use-look';

export interface LineChartProps extends Pick<PlotOptions, 'base' | 'axisValue' | 'axisDay' | 'dots'> {
  data: ChartData;
  lines: PlotLine[];
  height: number;
  /** What the chart shows, for those who don't see it. */
  label: string;
  /** The reading at a point, spoken as the keyboard cursor moves. */
  reading(index: number): string;
  /** Index of the point read out; null for none. */
  cursor: number | null;
  onCursor(index: number | null): void;
  /** Changes with theme and palette, which a canvas doesn't follow by itself. */
  look: string;
  dashSecond?: boolean;
}

/** Points a page key moves by: about a month of trading days. */
const PAGE = 21;

/** The point a key leads to; null for keys that aren't the chart's. */
export function cursorAfter(key: string, cursor: number | null, count: number): number | null {
  const last = count - 1;
  const at = cursor ?? last;
  const steps: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at - 1,
    ArrowUp: at + 1,
    PageDown: at - PAGE,
    PageUp: at + PAGE,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(last, Math.max(0, next));
}

/**
 * Lines over days. One uPlot lives as long as what it was made of: fresh data and a new size are
 * handed to it, other lines or colours make a new one, unmounting destroys it.
 */
export function LineChart(props: LineChartProps) {
  const { data, lines, height, cursor, dashSecond = false } = props;
  const { key, forced } = useLook();
  const target = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const drawn = useRef(data);
  /** Whether the pointer moved last. uPlot reports its old cursor anew when it is handed data or moved by code. */
  const pointed = useRef(false);
  const latest = useRef(props);
  latest.current = props;
  const identity = [
    lines.map(({ label, tone }) => label + tone).join(),
    props.look,
    key,
    props.base,
    props.dots,
  ].join('|');

  // `identity` stands for all that makes a new plot.
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const created = createPlot(
      element,
      {
        width: element.clientWidth,
        height,
        lines,
        colours: chartColours(element),
        dashSecond: dashSecond || forced,
        base: props.base,
        dots: props.dots,
        axisValue: (value) => latest.current.axisValue(value),
        axisDay: (day, unit) => latest.current.axisDay(day, unit),
        onCursor: (index) => {
          if (pointed.current && index !== latest.current.cursor) latest.current.onCursor(index);
        },
      },
      latest.current.data,
    );
    drawn.current = latest.current.data;
    plot.current = created;
    return () => {
      plot.current = null;
      created.destroy();
    };
  }, [identity, height]);

  useLayoutEffect(() => {
    if (drawn.current === data) return;
    drawn.current = data;
    plot.current?.setData(plotData(data));
  }, [data]);

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Of no width while its table stands in its place.
      if (plot.current && element.clientWidth > 0 && element.clientWidth !== plot.current.width) {
        plot.current.setSize({ width: element.clientWidth, height });
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);

  // The keyboard's cursor shows where the pointer's would.
  useEffect(() => {
    const shown = plot.current;
    if (!shown || cursor === null || shown.cursor.idx === cursor) return;
    const x = data.x[cursor];
    if (x !== undefined) shown.setCursor({ left: shown.valToPos(x, 'x'), top: 0 }, false);
  }, [cursor, data]);

  const at = cursor ?? data.x.length - 1;
  return (
    <div
      class="line-chart"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, data.x.length - 1)}
      aria-valuenow={at}
      aria-valuetext={props.reading(at)}
      style={{ blockSize: `${height}px` }}
      dir="ltr"
      onPointerMove={() => {
        pointed.current = true;
      }}
      onKeyDown={(event) => {
        const next = cursorAfter(event.key, cursor, data.x.length);
        if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        pointed.current = false;
        props.onCursor(next);
      }}
      onBlur={() => props.onCursor(null)}
      ref={target}
    />
  );
}
