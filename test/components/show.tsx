import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import { createFormat } from '../../lib/format/format';
import { GALLERY_NOW } from '../gallery/state';
import { translateEnglish } from '../tools/english';

const format = createFormat('en-US');
const roots = new Set<HTMLElement>();

/** Renders as an entrypoint would, in English; `again` renders into the same place. */
export async function show(node: ComponentChild) {
  const root = document.createElement('div');
  document.body.append(root);
  roots.add(root);
  const again = (next: ComponentChild) =>
    act(() => {
      render(
        <TranslateContext.Provider value={translateEnglish}>
          <FormatContext.Provider value={{ format, now: GALLERY_NOW }}>{next}</FormatContext.Provider>
        </TranslateContext.Provider>,
        root,
      );
    });
  await again(node);
  return { root, again, text: () => root.textContent?.replace(/\s+/g, ' ') ?? '' };
}

export function clearShown(): void {
  for (const root of roots) {
    render(null, root);
    root.remove();
  }
  roots.clear();
}

/** The one element of `role` whose accessible text contains `name`; roles as far as the tests need them. */
export function find<E extends HTMLElement = HTMLElement>(
  root: HTMLElement,
  selector: string,
  name: string,
): E {
  const found = [...root.querySelectorAll<E>(selector)].filter((element) =>
    `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(name),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector} named ${name}`);
  return found[0];
}

export async function press(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    element.dispatchEvent(event);
  });
  return event;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}
