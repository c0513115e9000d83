// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReturnsTable } from '../../../components/popup/returns-table';
import { fullData } from '../../gallery/popup-data';
import { modelOf } from '../../gallery/popup-states';
import { clearShown, click, show } from '../show';

afterEach(clearShown);

const table = (scene: Parameters<typeof modelOf>[0] = {}, chooseMeasure = vi.fn()) => (
  <ReturnsTable {...modelOf(scene)} windows={[]} chooseMeasure={chooseMeasure} />
);

describe('ReturnsTable', () => {
  it('shows both sides and the gap between them in every window', async () => {
    const { root } = await show(table());
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows.map(([head]) => head)).toEqual(['IWM', 'SPY', 'Gap, pp']);
    for (const row of rows) {
      expect(row).toHaveLength(8);
      for (const cell of row.slice(1)) expect(cell).toMatch(/[+-]\d+\.\d$/);
    }
  });

  it('asks for dividends', async () => {
    const chooseMeasure = vi.fn();
    const { root } = await show(table({}, chooseMeasure));
    await click(root.querySelector('input[value=total]') as HTMLElement);
    expect(chooseMeasure).toHaveBeenCalledExactlyOnceWith('total');
  });

  it('says so where dividends were asked for and are not known', async () => {
    const data = fullData();
    const { history } = data.smallHistory;
    if (history) data.smallHistory = { ...data.smallHistory, history: { ...history, adjClose: null } };
    const { text, again } = await show(table({ measure: 'total', data }));
    expect(text()).toContain('Prices only: the dividends aren’t known.');
    await again(table({ measure: 'total', data, busy: true }));
    expect(text()).not.toContain('Prices only');
    await again(table({ measure: 'total' }));
    expect(text()).not.toContain('Prices only');
  });
});
