import uPlot from 'uplot';
import type { ChartData } from '../../lib/analytics/types';
import type { AxisUnit } from '../../lib/format/format';
import { dayOf } from '../../lib/popup/chart-view';
import { DAY, SECOND } from '../../lib/time';
import type { ChartColours } from './colours';

export interface PlotLine {
  /** Short: it stands at the line's end. */
  label: string;
  tone: 'small' | 'large' | 'ink';
}

export interface PlotOptions {
  width: number;
  height: number;
  lines: PlotLine[];
  colours: ChartColours;
  /** Tells lines apart without colour. */
  dashSecond: boolean;
  /** A horizontal line every reader looks for: 100 when rebased, 0 for a discount. */
  base: number;
  axisValue(value: number): string;
  axisDay(day: number, unit: AxisUnit): string;
  onCursor(index: number | null): void;
  /** Points of the first line to make out: indices. */
  dots?: readonly number[] | undefined;
}

const DAY_SECONDS = DAY / SECOND;
const FONT = '11px system-ui, sans-serif';
/** Room for a name at the end of its line: a gap, and about as much a letter. */
const LABEL_GAP = 8;
const LABEL_LETTER = 8;
const AXIS_ROOM = 42;

/** What the steps between two ticks call for: January is where the year is said. */
function unitOf(step: number): AxisUnit {
  if (step >= 360 * DAY_SECONDS) return 'year';
  return step >= 27 * DAY_SECONDS ? 'month' : 'day';
}

function axisLabels(options: PlotOptions) {
  return (_: uPlot, splits: number[], __: number, ___: number, step: number): string[] => {
    const unit = unitOf(step);
    return splits.map((split) => {
      const day = dayOf(split);
      const january = unit === 'month' && new Date(split * SECOND).getUTCMonth() === 0;
      return options.axisDay(day, january ? 'year' : unit);
    });
  };
}

/** Each line carries its name at its end; names that would touch are moved apart. */
function endLabels({ lines, colours }: PlotOptions) {
  return (plot: uPlot) => {
    const { ctx, bbox } = plot;
    const ratio = uPlot.pxRatio;
    const places = lines.map(({ label, tone }, at) => {
      const values = plot.data[at + 1] ?? [];
      const value = values.at(-1);
      const y = typeof value === 'number' ? plot.valToPos(value, 'y', true) : null;
      return { label, tone, y };
    });
    const [first, second] = places;
    const apart = 12 * ratio;
    if (first?.y != null && second?.y != null && Math.abs(first.y - second.y) < apart) {
      const middle = (first.y + second.y) / 2;
      const up = first.y <= second.y ? -1 : 1;
      first.y = middle + (up * apart) / 2;
      second.y = middle - (up * apart) / 2;
    }
    ctx.save();
    ctx.font = FONT.replace('11px', `600 ${11 * ratio}px`);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const { label, tone, y } of places) {
      if (y === null) continue;
      ctx.fillStyle = colours[tone];
      ctx.fillText(label, bbox.left + bbox.width + 4 * ratio, y);
    }
    ctx.restore();
  };
}

function baseLine({ base, colours }: PlotOptions) {
  return (plot: uPlot) => {
    const y = plot.valToPos(base, 'y', true);
    const { ctx, bbox } = plot;
    if (y < bbox.top || y > bbox.top + bbox.height) return;
    ctx.save();
    ctx.strokeStyle = colours.strongLine;
    ctx.lineWidth = uPlot.pxRatio;
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.restore();
  };
}

const DOT = 4;

function dots({ dots = [], colours }: PlotOptions) {
  return (plot: uPlot) => {
    const { ctx } = plot;
    ctx.save();
    ctx.fillStyle = colours.small;
    for (const at of dots) {
      const [x, y] = [plot.data[0][at], plot.data[1]?.[at]];
      if (x === undefined || typeof y !== 'number') continue;
      ctx.beginPath();
      ctx.arc(plot.valToPos(x, 'x', true), plot.valToPos(y, 'y', true), DOT * uPlot.pxRatio, 0, 2 * Math.PI);
      ctx.fill();
    }
    ctx.restore();
  };
}

/** uPlot's options for daily lines; all dates are whole UTC days, so no zone shifts them. */
function uplotOptions(options: PlotOptions): uPlot.Options {
  const { colours } = options;
  const grid = { stroke: colours.line, width: 1 };
  return {
    width: options.width,
    height: options.height,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * SECOND), 'Etc/UTC'),
    legend: { show: false },
    padding: [
      8,
      LABEL_GAP + LABEL_LETTER * Math.max(...options.lines.map(({ label }) => label.length)),
      0,
      0,
    ],
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 7 },
    },
    scales: { y: { range: { min: { pad: 0.08 }, max: { pad: 0.08 } } } },
    axes: [
      {
        stroke: colours.soft,
        font: FONT,
        grid: { show: false },
        ticks: { stroke: colours.line, size: 4, width: 1 },
        size: 24,
        gap: 2,
        space: 48,
        values: axisLabels(options),
      },
      {
        stroke: colours.soft,
        font: FONT,
        grid,
        ticks: { show: false },
        size: AXIS_ROOM,
        gap: 4,
        space: 32,
        values: (_, splits) => splits.map(options.axisValue),
      },
    ],
    series: [
      {},
      ...options.lines.map(({ label, tone }, at) => ({
        label,
        stroke: colours[tone],
        width: 1.5,
        points: { show: false },
        ...(options.dashSecond && at === 1 && { dash: [5, 3] }),
      })),
    ],
    hooks: {
      drawAxes: [baseLine(options)],
      draw: [endLabels(options), dots(options)],
      setCursor: [(plot) => options.onCursor(plot.cursor.idx ?? null)],
    },
  };
}

/** uPlot's data form; the arrays are shared, not copied. */
export function plotData({ x, lines }: ChartData): uPlot.AlignedData {
  return [x, ...lines] as unknown as uPlot.AlignedData;
}

export function createPlot(target: HTMLElement, options: PlotOptions, data: ChartData): uPlot {
  return new uPlot(uplotOptions(options), plotData(data), target);
}
