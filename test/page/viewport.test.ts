// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstTextOnScreen, textAtHeight } from '../../lib/page/viewport';

/** Lays an element out at every point, or none. */
function showAt(selector: string | null): ReturnType<typeof vi.fn> {
  const elementFromPoint = vi.fn(() => (selector === null ? null : document.querySelector(selector)));
  Object.assign(document, { elementFromPoint });
  return elementFromPoint;
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('text on screen', () => {
  it('is the first text at or after the element shown there', () => {
    document.body.innerHTML = '<p>Above</p><img><p>Below</p>';
    showAt('img');
    expect(textAtHeight(document, 0.5)?.data).toBe('Below');
    showAt('p');
    expect(textAtHeight(document, 0.5)?.data).toBe('Above');
  });

  it('is asked for at a fraction of the height', () => {
    const elementFromPoint = showAt(null);
    expect(textAtHeight(document, 0.25)).toBeNull();
    expect(elementFromPoint).toHaveBeenCalledWith(window.innerWidth / 2, window.innerHeight / 4);
  });

  it.each(['body', 'html'])('is unknown where only <%s> is', (selector) => {
    document.body.innerHTML = '<p>Text</p>';
    showAt(selector);
    expect(textAtHeight(document, 0.5)).toBeNull();
  });

  it('is the start of the page until it is scrolled', () => {
    document.body.innerHTML = '<p>Text</p>';
    showAt('p');
    const scrolled = vi.spyOn(window, 'scrollY', 'get').mockReturnValue(0);
    expect(firstTextOnScreen(document)).toBeNull();
    scrolled.mockReturnValue(300);
    expect(firstTextOnScreen(document)?.data).toBe('Text');
  });
});
