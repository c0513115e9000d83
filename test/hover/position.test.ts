import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, overlaps, type Rect } from '../../lib/hover/geometry';
import { type PlaceQuery, place } from '../../lib/hover/position';

const at = (left: number, top: number, width = 40, height = 16): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const query = (mention: Rect[], more: Partial<PlaceQuery> = {}): PlaceQuery => ({
  mention,
  anchor: mention[0] ?? at(0, 0),
  card: { width: 320, height: 260 },
  viewport: { left: 0, top: 0, right: 1000, bottom: 800 },
  rtl: false,
  current: null,
  ...more,
});

describe('the usual places', () => {
  it('hangs below, its start under the mention’s start', () => {
    expect(place(query([at(100, 100)]))).toMatchObject({ side: 'below', left: 100, top: 122, width: 320 });
  });

  it('stands above where there is no room below', () => {
    expect(place(query([at(100, 700)]))).toMatchObject({ side: 'above', left: 100, top: 700 - 6 - 260 });
  });

  it('shifts in from the edge', () => {
    expect(place(query([at(950, 100)]))).toMatchObject({ side: 'below', left: 1000 - 8 - 320 });
  });

  it('goes beside in a low window', () => {
    const viewport = { left: 0, top: 0, right: 1000, bottom: 280 };
    expect(place(query([at(100, 130)], { viewport }))).toMatchObject({ side: 'right', left: 146, top: 12 });
    expect(place(query([at(700, 130)], { viewport }))).toMatchObject({ side: 'left', left: 700 - 6 - 320 });
  });

  it('aligns with the mention’s other end where text runs right to left', () => {
    expect(place(query([at(600, 100)], { rtl: true }))).toMatchObject({ side: 'below', left: 640 - 320 });
  });

  it('clears both lines of a broken mention and aligns with the one meant', () => {
    const [first, second] = [at(700, 100), at(20, 120)];
    const placed = place(query([first, second], { anchor: first }));
    expect(placed).toMatchObject({ side: 'below', left: 672, top: 142 });
  });

  it('keeps its side while the page scrolls, as long as it fits there', () => {
    expect(place(query([at(100, 400)], { current: 'above' })).side).toBe('above');
    expect(place(query([at(100, 100)], { current: 'above' })).side).toBe('below');
  });
});

describe('little room', () => {
  it('scrolls inside rather than cover the mention', () => {
    const viewport = { left: 0, top: 0, right: 360, bottom: 400 };
    const placed = place(query([at(20, 100)], { viewport }));
    expect(placed).toMatchObject({ side: 'below', top: 122, maxHeight: 400 - 8 - 122 });
  });

  it('covers the mention when no side is worth it, and stays in view', () => {
    const viewport = { left: 0, top: 0, right: 360, bottom: 200 };
    const placed = place(query([at(20, 90)], { viewport }));
    expect(placed).toMatchObject({ left: 20, maxHeight: 184 });
  });

  it('is narrower in a window narrower than itself', () => {
    const viewport = { left: 0, top: 0, right: 200, bottom: 800 };
    expect(place(query([at(20, 90)], { viewport }))).toMatchObject({ left: 8, width: 184 });
  });

  it('keeps to the visible part of a page zoomed by pinch', () => {
    const viewport = { left: 300, top: 200, right: 800, bottom: 700 };
    expect(place(query([at(320, 220)], { viewport }))).toMatchObject({ side: 'below', left: 320, top: 242 });
    expect(place(query([at(305, 220)], { viewport })).left).toBe(308);
  });
});

describe('wherever the mention is', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const mention = fc
    .tuple(number(-100, 1500), number(-100, 1100), number(1, 300), number(1, 200))
    .map(([left, top, width, height]) => at(left, top, width, height));
  const situation = fc.record({
    mention: fc.array(mention, { minLength: 1, maxLength: 2 }),
    card: fc.record({ width: fc.constant(320), height: number(40, 700) }),
    viewport: fc
      .tuple(number(0, 200), number(0, 200), number(200, 1400), number(120, 1000))
      .map(([left, top, width, height]) => at(left, top, width, height)),
    rtl: fc.boolean(),
    current: fc.constantFrom(null, 'below', 'above', 'left', 'right') as fc.Arbitrary<PlaceQuery['current']>,
  });

  const box = (placed: ReturnType<typeof place>, height: number): Rect => ({
    left: placed.left,
    top: placed.top,
    right: placed.left + placed.width,
    bottom: placed.top + Math.min(height, placed.maxHeight),
  });

  it('never covers it if any side takes the card', () => {
    fc.assert(
      fc.property(situation, ({ mention, ...rest }) => {
        const asked = query(mention, rest);
        const around_ = around(mention) as Rect;
        const { viewport, card } = asked;
        const fits =
          viewport.bottom - 8 - 6 - around_.bottom >= card.height ||
          around_.top - 6 - 8 - viewport.top >= card.height;
        const covered = mention.some((line) => overlaps(box(place(asked), card.height), line));
        if (fits) expect(covered).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays in view with all four edges', () => {
    fc.assert(
      fc.property(situation, ({ mention, ...rest }) => {
        const asked = query(mention, rest);
        const { left, top, right, bottom } = box(place(asked), asked.card.height);
        expect(left).toBeGreaterThanOrEqual(asked.viewport.left + 8);
        expect(top).toBeGreaterThanOrEqual(asked.viewport.top + 8);
        expect(right).toBeLessThanOrEqual(asked.viewport.right - 8);
        expect(bottom).toBeLessThanOrEqual(asked.viewport.bottom - 8);
      }),
      { numRuns: 2000 },
    );
  });
});
