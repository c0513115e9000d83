// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartPanel } from '../../../components/popup/chart-panel';
import type { ComparisonData } from '../../../lib/messaging/protocol';
import { fullData } from '../../gallery/popup-data';
import { modelOf } from '../../gallery/popup-states';
import { stubCanvas } from '../canvas';
import { clearShown, click, find, press, show } from '../show';

beforeEach(stubCanvas);
afterEach(() => {
  clearShown();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const panel = (scene: Parameters<typeof modelOf>[0] = {}, actions = {}) => (
  <ChartPanel
    {...modelOf(scene)}
    chooseWindow={vi.fn()}
    chooseMode={vi.fn()}
    {...actions}
    height={160}
    look="test"
  />
);
/** A pair whose large side has no earnings, as an index has none. */
function withoutMultiples(): ComparisonData {
  const data = fullData();
  if (data.large.facts) data.large.facts.metrics = {};
  return { ...data, valuationHistory: [] };
}
const recording = {
  mode: 'discount' as const,
  data: { ...fullData(), valuationHistory: fullData().valuationHistory.slice(-1) },
};
const reading = (root: HTMLElement) => root.querySelector('.chart-reading')?.textContent ?? '';

describe('ChartPanel', () => {
  it('reads out the last day, and the day the keys lead to', async () => {
    const { root } = await show(panel());
    expect(reading(root)).toContain('Nov 20, 2026');
    const slider = root.querySelector('[role=slider]') as HTMLElement;
    await press(slider, 'ArrowLeft');
    expect(reading(root)).toContain('Nov 19, 2026');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^Nov 19, 2026 · IWM \d.* · SPY \d/);
    await press(slider, 'Home');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/IWM 100\.0 · SPY 100\.0$/);
  });

  it('shows the numbers behind the lines as a table in the same place', async () => {
    const { root } = await show(panel());
    await click(find(root, 'button', 'Table'));
    // The line stays behind it, to be kept as a picture, but out of everybody's way.
    expect(root.querySelector('[hidden] canvas, [hidden] [role=slider]')).not.toBeNull();
    const rows = root.querySelectorAll('tbody tr');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows[0]?.textContent).toContain('Nov 20, 2026');
    await click(find(root, 'button', 'Table'));
    expect(root.querySelector('[hidden]')).toBeNull();
    expect(root.querySelector('[role=slider]')).not.toBeNull();
  });

  it('offers every span and view', async () => {
    const chooseWindow = vi.fn();
    const chooseMode = vi.fn();
    const { root } = await show(panel({}, { chooseWindow, chooseMode }));
    const names = [...root.querySelectorAll('.segments label')].map((label) => label.textContent);
    expect(names).toEqual(['1M', '6M', 'YTD', '1Y', '3Y', '5Y', 'MAX', 'rebased', 'ratio', 'discount']);
    await click(root.querySelector('input[value=MAX]') as HTMLElement);
    expect(chooseWindow).toHaveBeenCalledExactlyOnceWith('MAX');
    await click(root.querySelector('input[value=ratio]') as HTMLElement);
    expect(chooseMode).toHaveBeenCalledExactlyOnceWith('ratio');
  });

  it('claims no dividends where the series have none', async () => {
    const foot = (root: HTMLElement) => root.querySelector('.chart-foot')?.textContent;
    const { root, again } = await show(panel({ measure: 'total' }));
    expect(foot(root)).toContain('With dividends');
    const data = fullData();
    const { history } = data.largeHistory;
    if (history) data.largeHistory = { ...data.largeHistory, history: { ...history, adjClose: null } };
    await again(panel({ measure: 'total', data }));
    expect(foot(root)).toContain('Prices, start = 100');
  });

  it('has one line for ratio and for discount, and says which', async () => {
    const { root, again } = await show(panel({ mode: 'ratio' }));
    expect(reading(root)).toContain('IWM / SPY');
    await again(panel({ mode: 'discount' }));
    expect(reading(root)).toMatch(/discount \d+\.\d%/);
  });

  it.each([
    ['no series', { data: null }, 'Fetching price history'],
    ['no answer yet', { mode: 'discount' as const, data: null }, 'Fetching figures'],
    [
      'no record yet',
      { mode: 'discount' as const, data: { ...fullData(), valuationHistory: [] } },
      'recorded once a day from now on',
    ],
    ['too short a record', recording, 'Recorded since Nov 18, 2026: 1 day so far'],
    ['no P/E to record', { ...recording, data: withoutMultiples() }, 'no two P/Es that can be compared'],
  ])('keeps its place with %s', async (_, scene, text) => {
    const { root } = await show(panel(scene));
    const gap = root.querySelector<HTMLElement>('.chart-gap');
    expect(gap?.textContent).toContain(text);
    expect(gap?.getAttribute('style')).toContain('160px');
    expect(find<HTMLButtonElement>(root, 'button', 'Table').disabled).toBe(true);
  });
});
