// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { YearStrip } from '../../../components/popup/year-strip';
import type { PopupView, YearView } from '../../../lib/popup/view';
import { modelOf } from '../../gallery/popup-states';
import { clearShown, click, show } from '../show';

afterEach(clearShown);

const pair = { small: 'IWM', large: 'SPY' };
const year = (number: number, small: number, large: number, partial = false): YearView => ({
  year: number,
  outcome: { small, large, partial, winner: small === large ? 'tie' : small > large ? 'small' : 'large' },
});
const YEARS = [
  { year: 2022, outcome: null },
  year(2023, 0.1693, 0.2429),
  year(2024, 0.1, 0.1),
  year(2025, 0.2, 0.15),
  year(2026, 0.0021, 0.1488, true),
];
const viewWith = (years: YearView[]): PopupView => ({ ...(modelOf().view as PopupView), years });
const strip = (years = YEARS, onAll = () => {}, layout: 'popup' | 'full' = 'popup') => (
  <YearStrip pair={pair} view={viewWith(years)} layout={layout} onAll={onAll} />
);

describe('YearStrip', () => {
  it('names each winner in words and shape, and leaves out years without data', async () => {
    const { root } = await show(strip());
    const names = [...root.querySelectorAll('input')].map((input) => input.getAttribute('aria-label'));
    expect(names).toEqual(['2023: SPY won', '2024: a tie', '2025: IWM won', '2026: SPY won']);
    const shapes = [...root.querySelectorAll('.year-list span:first-of-type')].map(
      (span) => span.textContent,
    );
    expect(shapes).toEqual(['■', '＝', '●', '■']);
  });

  it('reads out the running year until another is pointed at or chosen', async () => {
    const { root } = await show(strip());
    const reading = () => root.querySelector('output')?.textContent;
    expect(reading()).toBe('2026 so farIWM ▲+0.21%SPY ▲+14.88%-14.7\u00a0pp');
    await act(() => {
      root.querySelectorAll('label')[0]?.dispatchEvent(new Event('pointerenter'));
    });
    expect(reading()).toContain('2023');
    await click(root.querySelectorAll('input')[2] as HTMLElement);
    expect(reading()).toContain('2025');
  });

  it('shows the last nine years in the popup, and all of them when asked, which it tells once', async () => {
    const onAll = vi.fn();
    const { root } = await show(
      strip(
        Array.from({ length: 25 }, (_, at) => year(2002 + at, at, 1)),
        onAll,
      ),
    );
    const years = () =>
      [...root.querySelectorAll('input')].map((input) => input.getAttribute('aria-label')?.slice(0, 4));
    expect(years()).toEqual(Array.from({ length: 9 }, (_, at) => String(2018 + at)));
    const all = root.querySelector('button') as HTMLButtonElement;
    expect([all.textContent, all.getAttribute('aria-pressed')]).toEqual(['All years', 'false']);
    await click(all);
    expect(years()).toHaveLength(25);
    expect(all.getAttribute('aria-pressed')).toBe('true');
    await click(all);
    expect(years()).toHaveLength(9);
    expect(onAll).toHaveBeenCalledTimes(1);
  });

  it('shows every year on the full page', async () => {
    const years = Array.from({ length: 40 }, (_, at) => year(1987 + at, at, 1));
    const { root } = await show(strip(years, undefined, 'full'));
    expect(root.querySelectorAll('input')).toHaveLength(40);
    expect(root.querySelector('button')).toBeNull();
  });
});
