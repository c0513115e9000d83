// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ChartTable } from '../../../components/chart/chart-table';
import { clearShown, show } from '../show';

afterEach(clearShown);

describe('ChartTable', () => {
  it('puts the numbers of a chart into a captioned table, newest first, gaps as dashes', async () => {
    const { root } = await show(
      <ChartTable
        data={{
          x: Float64Array.of(0, 86_400),
          lines: [
            [100, 101.5],
            [100, null],
          ],
        }}
        caption="IWM and SPY"
        heads={['Date', 'IWM', 'SPY']}
        date={(x) => `day ${x / 86_400}`}
        value={(value) => (value === null ? '–' : value.toFixed(1))}
        height={100}
      />,
    );
    expect(root.querySelector('caption')?.textContent).toBe('IWM and SPY');
    expect([...root.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Date',
      'IWM',
      'SPY',
    ]);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['day 1', '101.5', '–'],
      ['day 0', '100.0', '100.0'],
    ]);
  });
});
