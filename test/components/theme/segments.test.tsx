// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Segments } from '../../../components/theme/segments';
import { clearShown, click, show } from '../show';

afterEach(clearShown);

const options = [
  { value: 'a', text: 'First' },
  { value: 'b', text: 'Second' },
  { value: 'c', text: 'Third', disabled: true },
] as const;

describe('Segments', () => {
  it('is a named group of radio buttons with the value checked', async () => {
    const { root } = await show(<Segments label="Span" options={options} value="b" onChange={vi.fn()} />);
    const radios = [...root.querySelectorAll('input')];
    expect(root.querySelector('legend')?.textContent).toBe('Span');
    expect(radios.map(({ type }) => type)).toEqual(['radio', 'radio', 'radio']);
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(radios.map(({ disabled }) => disabled)).toEqual([false, false, true]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  });

  it('reports the value chosen', async () => {
    const onChange = vi.fn();
    const { root } = await show(<Segments label="Span" options={options} value="b" onChange={onChange} />);
    await click(root.querySelectorAll('input')[0] as HTMLElement);
    expect(onChange).toHaveBeenCalledExactlyOnceWith('a');
  });
});
