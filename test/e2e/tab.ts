import type { Page } from 'puppeteer-core';
import type { Appearance, Backend } from './backend';
import { until } from './until';

export { until } from './until';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text the scanner has registered a highlight on, in the page's coordinates. */
export interface Marked {
  highlight: string;
  text: string;
  rect: Rect;
}

/** One open page, seen as a user and, for its closed shadow roots, as a debugger. */
export class Tab {
  /** Uncaught errors and console errors of page and content scripts. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    readonly backend: Backend,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Everything registered with the Custom Highlight API right now: what is near the viewport. */
  marked(): Promise<Marked[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights.entries()].flatMap(([highlight, ranges]) =>
        [...ranges].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { x, y, width, height } = live.getBoundingClientRect();
          return { highlight, text: live.toString(), rect: { x, y, width, height } };
        }),
      ),
    );
  }

  /** Scrolls to the n-th mark with this text and rests the pointer on it. */
  async hover(text: string, n = 0): Promise<Marked> {
    const found = await until(
      `a mark on ${text}`,
      async () => (await this.marked()).filter((mark) => mark.text === text)[n],
    );
    const mark = await this.bringIntoView(found);
    const x = mark.rect.x + mark.rect.width / 2;
    const y = mark.rect.y + mark.rect.height / 2;
    await this.page.mouse.move(Math.max(1, x - 40), Math.max(1, y - 60));
    // As slowly as a hand: a jump could be over before the scanner of a fresh page listens.
    await this.page.mouse.move(x, y, { steps: 30 });
    return mark;
  }

  /** Rests on a mark as a hand does, never quite still, until its card shows `expected`. */
  async openCard(text: string, expected: string): Promise<string> {
    const { rect } = await this.hover(text);
    let trembling = 0;
    return until(`${expected} on the card of ${text}`, async () => {
      trembling = 1 - trembling;
      await this.page.mouse.move(rect.x + rect.width / 2 + trembling, rect.y + rect.height / 2);
      const shown = await this.cardText();
      return shown?.includes(expected) && shown;
    });
  }

  /** Which marks are registered changes with the scroll position, so places count, not numbers. */
  private async bringIntoView(mark: Marked): Promise<Marked> {
    const { text, rect } = mark;
    const { top, height } = await this.page.evaluate(() => ({ top: scrollY, height: innerHeight }));
    if (rect.y > 80 && rect.y + rect.height < height - 80) return mark;
    const place = rect.y + top;
    await this.page.evaluate((y) => scrollTo(0, y), place - height / 3);
    return until(`${text} in view`, async () => {
      const now = await this.page.evaluate(() => scrollY);
      const marks = (await this.marked()).filter((each) => each.text === text);
      return marks.find(
        (each) => Math.abs(each.rect.y + now - place) < 2 && Math.abs(each.rect.x - rect.x) < 2,
      );
    });
  }

  /** Runs a function on the card's shadow root; undefined while there is no card. */
  async inCard<T>(read: (root: ShadowRoot) => T): Promise<T | undefined> {
    return (await this.backend.inClosedRoot(this.page, read.toString(), null)) as T | undefined;
  }

  /** The card's visible text, or null when no card is open. */
  async cardText(): Promise<string | null> {
    const text = await this.inCard((root) => {
      const shown = [
        ...root.querySelectorAll<HTMLElement>('[role=dialog], [role=tooltip], section, article'),
      ].find((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there
      return shown?.innerText ?? '';
    });
    return text || null;
  }

  /** Where an element of the card is on screen. */
  cardRect(selector: string): Promise<Rect | undefined> {
    return this.backend.inClosedRoot(
      this.page,
      `(root, selector) => { const element = root.querySelector(selector); if (!element) return undefined;
        const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; }`,
      selector,
    ) as Promise<Rect | undefined>;
  }

  /** Clicks an element of the card with the real pointer. */
  async clickInCard(selector: string): Promise<void> {
    const rect = await until(`${selector} in the card`, () => this.cardRect(selector));
    await this.page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
  }

  setAppearance(appearance: Appearance): Promise<void> {
    return this.backend.setAppearance(this.page, appearance);
  }

  /** Size in CSS pixels; a scale of 2 with half the size is what 200 % zoom looks like. */
  async setSize(width: number, height: number, scale = 1): Promise<void> {
    await this.page.setViewport({ width, height, deviceScaleFactor: scale });
  }

  async picture(path: `${string}.png`, { whole = false } = {}): Promise<void> {
    await this.page.screenshot({ path, fullPage: whole });
  }

  /** The document as the page's own scripts see it. */
  html(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
