// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Move } from '../../../components/theme/move';
import { clearShown, show } from '../show';

afterEach(clearShown);

describe('Move', () => {
  it.each([
    [0.0106, 'gain', '▲+1.06%'],
    [-0.0106, 'loss', '▼-1.06%'],
    [0, 'flat', '0.00%'],
    [null, 'flat', '–'],
  ])('shows %s by arrow, sign and class %s', async (fraction, tone, text) => {
    const { root } = await show(<Move fraction={fraction} />);
    const move = root.querySelector('.move');
    expect(move?.textContent).toBe(text);
    expect(move?.classList.contains(tone)).toBe(true);
  });

  it('keeps the arrow from being read aloud', async () => {
    const { root } = await show(<Move fraction={0.01} />);
    expect(root.querySelector('.arrow')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('leaves the unit to the table on request', async () => {
    const { root } = await show(<Move fraction={0.2876} digits={1} bare />);
    expect(root.textContent).toBe('▲+28.8');
  });
});
