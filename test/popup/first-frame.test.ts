import { describe, expect, it } from 'vitest';
import { buildView } from '../../lib/popup/build-view';
import {
  EMPTY_FRAME,
  type FirstFrame,
  readFirstFrame,
  type TextStore,
  writeFirstFrame,
} from '../../lib/popup/first-frame';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';

function storeOf(text: string | null = null): TextStore & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_, value) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

const { view } = buildView(fullData(), { measure: 'price', now: GALLERY_NOW });
const frame: FirstFrame = { ...EMPTY_FRAME, theme: 'dark', window: 'YTD', view };

describe('the first frame', () => {
  it('comes back as it was written', () => {
    const store = storeOf();
    writeFirstFrame(store, frame);
    expect(readFirstFrame(store)).toEqual(frame);
  });

  it('is small enough to be read in an instant', () => {
    expect(JSON.stringify(frame).length).toBeLessThan(60_000);
  });

  it.each([
    ['nothing kept', null],
    ['no JSON', '{'],
    ['another type', '17'],
    ['another version', JSON.stringify({ ...frame, version: 2 })],
    ['a view with a hole', JSON.stringify({ ...frame, view: { ...view, trailing: 5 } })],
    ['text where a number belongs', JSON.stringify({ ...frame, view: { ...view, asOf: 'today' } })],
  ])('is the empty one for %s', (_, text) => {
    expect(readFirstFrame(storeOf(text))).toEqual(EMPTY_FRAME);
  });

  it('keeps the view where only a choice is unknown', () => {
    const kept = readFirstFrame(storeOf(JSON.stringify({ ...frame, window: '7Y' })));
    expect(kept.window).toBe('1Y');
    expect(kept.view).toEqual(view);
  });

  it('survives a store that throws', () => {
    const throwing = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store: TextStore = { getItem: throwing, setItem: throwing, removeItem: throwing };
    expect(readFirstFrame(store)).toEqual(EMPTY_FRAME);
    expect(() => writeFirstFrame(store, frame)).not.toThrow();
  });

  it('forgets the old frame when the new one does not fit', () => {
    const store = storeOf('old');
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    writeFirstFrame(store, frame);
    expect(store.text).toBeNull();
  });
});
