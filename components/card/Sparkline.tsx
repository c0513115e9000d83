import { useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { CardChart } from '../../lib/card/chart';
import { DAY, SECOND } from '../../lib/time';
import { chartColours } from '../chart/colours';
import { useLook } from '../chart/use-look';

export interface SparklineProps {
  chart: CardChart;
  height: number;
  /** What it shows, for those who don't see it. */
  label: string;
  /** Changes with theme and palette, which a canvas doesn't follow by itself. */
  look: string;
  /** The session under the pointer: an index into the chart's days, null for none. */
  onPoint(index: number | null): void;
}

/** A line without axes: the shape of the window; its numbers stand in the row below. */
export function Sparkline({ chart, height, label, look, onPoint }: SparklineProps) {
  const { key } = useLook();
  const target = useRef<HTMLDivElement>(null);
  const point = useRef(onPoint);
  point.current = onPoint;

  // A new plot for new colours or another window; it is made in about a millisecond.
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return;
    const colours = chartColours(element);
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height,
        padding: [3, 0, 3, 0],
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { size: 6 } },
        scales: { x: { time: false } },
        axes: [{ show: false }, { show: false }],
        series: [{}, { stroke: colours.ink, width: 1.25, points: { show: false } }],
        hooks: {
          drawAxes: [(drawn) => firstLevel(drawn, colours.line)],
          setCursor: [(drawn) => point.current(drawn.cursor.idx ?? null)],
        },
      },
      [chart.days.map((day) => (day * DAY) / SECOND), [...chart.values]],
      element,
    );
    return () => plot.destroy();
  }, [chart, height, look, key]);

  return (
    <div
      class="sparkline"
      role="img"
      aria-label={label}
      style={{ blockSize: `${height}px` }}
      dir="ltr"
      onPointerLeave={() => onPoint(null)}
      ref={target}
    />
  );
}

/** A hairline at the window's first close: above it is a gain. */
function firstLevel(plot: uPlot, colour: string): void {
  const first = plot.data[1]?.[0];
  if (typeof first !== 'number') return;
  const { ctx, bbox } = plot;
  const y = Math.round(plot.valToPos(first, 'y', true));
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = uPlot.pxRatio;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.restore();
}
