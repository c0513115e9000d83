// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cursorAfter, LineChart, type LineChartProps } from '../../../components/chart/line-chart';
import { stubCanvas } from '../canvas';
import { clearShown, press, show } from '../show';

beforeEach(stubCanvas);
afterEach(() => {
  clearShown();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const DAY_SECONDS = 86_400;
const data = (count: number) => ({
  x: Float64Array.from({ length: count }, (_, at) => at * DAY_SECONDS),
  lines: [Float64Array.from({ length: count }, (_, at) => 100 + at)],
});

const props = (patch: Partial<LineChartProps> = {}): LineChartProps => ({
  data: data(40),
  lines: [{ label: 'IWM', tone: 'small' }],
  height: 160,
  label: 'Chart of IWM',
  reading: (index) => `day ${index}`,
  cursor: null,
  onCursor: vi.fn(),
  base: 100,
  look: 'light',
  axisValue: String,
  axisDay: String,
  ...patch,
});

describe('cursorAfter', () => {
  it.each([
    ['ArrowLeft', null, 38],
    ['ArrowRight', null, 39],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 7, 8],
    ['PageDown', 30, 9],
    ['PageUp', 30, 39],
    ['Home', 30, 0],
    ['End', 3, 39],
    ['a', 3, null],
    ['Tab', 3, null],
  ])('%s from %s leads to %s', (key, cursor, expected) => {
    expect(cursorAfter(key, cursor, 40)).toBe(expected);
  });
});

describe('LineChart', () => {
  it('is a slider that speaks its reading', async () => {
    const { root } = await show(<LineChart {...props({ cursor: 12 })} />);
    const slider = root.querySelector('[role=slider]');
    expect(slider?.getAttribute('aria-label')).toBe('Chart of IWM');
    expect(slider?.getAttribute('aria-valuetext')).toBe('day 12');
    expect(slider?.getAttribute('aria-valuemax')).toBe('39');
    expect(slider?.getAttribute('tabindex')).toBe('0');
  });

  it('moves its cursor by keys and leaves other keys alone', async () => {
    const onCursor = vi.fn();
    const { root } = await show(<LineChart {...props({ onCursor })} />);
    const slider = root.querySelector('[role=slider]') as HTMLElement;
    const arrow = await press(slider, 'ArrowLeft');
    expect(arrow.defaultPrevented).toBe(true);
    expect(onCursor).toHaveBeenLastCalledWith(38);
    const tab = await press(slider, 'Tab');
    expect(tab.defaultPrevented).toBe(false);
  });

  it('hands fresh data to the plot it has', async () => {
    const { root, again } = await show(<LineChart {...props()} />);
    const canvas = root.querySelector('canvas');
    await again(<LineChart {...props({ data: data(50) })} />);
    expect(root.querySelector('canvas')).toBe(canvas);
    expect(root.querySelector('[role=slider]')?.getAttribute('aria-valuemax')).toBe('49');
  });

  it.each([
    ['other lines', { lines: [{ label: 'SPY', tone: 'large' as const }] }],
    ['another look', { look: 'dark' }],
    ['another base', { base: 0 }],
  ])('makes one new plot for %s', async (_, patch) => {
    const { root, again } = await show(<LineChart {...props()} />);
    const canvas = root.querySelector('canvas');
    await again(<LineChart {...props(patch)} />);
    expect(root.querySelectorAll('canvas')).toHaveLength(1);
    expect(root.querySelector('canvas')).not.toBe(canvas);
  });

  it('destroys its plot with itself', async () => {
    const { root, again } = await show(<LineChart {...props()} />);
    await again(null);
    expect(root.querySelector('.uplot')).toBeNull();
  });

  it('lets go of the reading when it loses focus', async () => {
    const onCursor = vi.fn();
    const { root } = await show(<LineChart {...props({ cursor: 3, onCursor })} />);
    await act(() => {
      root.querySelector('[role=slider]')?.dispatchEvent(new FocusEvent('blur'));
    });
    expect(onCursor).toHaveBeenLastCalledWith(null);
  });
});
