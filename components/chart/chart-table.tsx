import type { ChartData } from '../../lib/analytics/types';
import { tableRows } from '../../lib/popup/chart-view';

export interface ChartTableProps {
  data: ChartData;
  caption: string;
  /** Head of the date column, then one a line. */
  heads: string[];
  date(x: number): string;
  value(value: number | null): string;
  height: number;
}

/** The numbers behind a chart, at most a few dozen rows, in the chart's own place. */
export function ChartTable({ data, caption, heads, date, value, height }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="chart-table" style={{ blockSize: `${height}px` }} tabIndex={0} aria-label={caption}>
      <table>
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" dir="auto">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(data)
            .reverse()
            .map((at) => (
              <tr key={at}>
                <th scope="row">{date(data.x[at] as number)}</th>
                {data.lines.map((line, column) => (
                  <td key={heads[column + 1]}>
                    <bdi>{value(line[at] ?? null)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
