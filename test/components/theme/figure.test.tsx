// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Figure } from '../../../components/theme/figure';
import type { Metric } from '../../../lib/market/types';
import { clearShown, press, show } from '../show';

afterEach(clearShown);

const METRIC: Metric = {
  value: 19.5,
  unit: 'multiple',
  asOf: Date.UTC(2026, 0, 23, 21),
  fetchedAt: Date.UTC(2026, 0, 24),
  source: 'yahoo',
  method: '1 / portfolio earnings yield',
  basis: 'excludes losses',
  horizon: 'trailing',
};
const write = (value: number) => value.toFixed(1);

describe('Figure', () => {
  it('describes its number with basis, source, date and method', async () => {
    const { root } = await show(<Figure metric={METRIC} write={write} />);
    const button = root.querySelector('button');
    const tip = root.querySelector(`#${button?.getAttribute('aria-describedby')}`);
    expect(button?.textContent).toBe('19.5');
    expect(tip?.getAttribute('role')).toBe('tooltip');
    expect(tip?.textContent).toContain('Yahoo Finance, as of Jan 23, 2026');
    expect(tip?.textContent).toContain('trailing, excl. losses');
    expect(tip?.textContent).toContain('1 / portfolio earnings yield');
  });

  it.each([
    ['a dash', 'not-provided', '–', 'The source gives no such figure.'],
    ['n.m.', 'loss', 'n.m.', 'No P/E: it makes a loss.'],
  ] as const)('shows %s and the reason where the value is missing', async (_, reason, mark, sentence) => {
    const { root } = await show(<Figure metric={{ ...METRIC, value: null, reason }} write={write} />);
    expect(root.querySelector('button')?.textContent).toBe(mark);
    expect(root.querySelector('.tip')?.textContent).toContain(sentence);
  });

  it('marks a figure another source disputes', async () => {
    const check = { value: 31.7, source: 'ishares' as const, method: 'fund facts' };
    const { root } = await show(<Figure metric={{ ...METRIC, check }} write={write} />);
    expect(root.querySelector('button')?.textContent).toContain('check');
    expect(root.querySelector('.tip')?.textContent).toContain('iShares says 31.70');
  });

  it('puts its tip away with Esc before anything around it closes', async () => {
    const { root } = await show(<Figure metric={METRIC} write={write} />);
    const button = root.querySelector('button') as HTMLElement;
    const first = await press(button, 'Escape');
    expect(first.defaultPrevented).toBe(true);
    expect(root.querySelector('.source-tip')?.classList.contains('dismissed')).toBe(true);
    const second = await press(button, 'Escape');
    expect(second.defaultPrevented).toBe(false);
  });
});
