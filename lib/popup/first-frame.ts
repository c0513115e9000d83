import * as v from 'valibot';
import { settingsSchema } from '../settings/settings';
import { popupViewSchema } from './view';

/**
 * What the last popup showed, kept where it can be read synchronously so that the next one paints
 * before any message is answered. It is a convenience only: anything odd in it and it is dropped.
 */
export const CHART_WINDOWS = ['1M', '6M', 'YTD', '1Y', '3Y', '5Y', 'MAX'] as const;
export type ChartWindow = (typeof CHART_WINDOWS)[number];
export const CHART_MODES = ['rebased', 'ratio', 'discount'] as const;
export type ChartMode = (typeof CHART_MODES)[number];

const firstFrameSchema = v.object({
  version: v.literal(1),
  theme: settingsSchema.entries.theme,
  palette: settingsSchema.entries.palette,
  window: v.fallback(v.picklist(CHART_WINDOWS), '1Y'),
  mode: v.fallback(v.picklist(CHART_MODES), 'rebased'),
  measure: v.fallback(v.picklist(['price', 'total']), 'price'),
  /** Null until something but the snapshot was shown. */
  view: v.nullable(popupViewSchema),
});
export type FirstFrame = v.InferOutput<typeof firstFrameSchema>;

const KEY = 'first-frame';

/** The part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const EMPTY_FRAME: FirstFrame = {
  version: 1,
  theme: 'auto',
  palette: 'default',
  window: '1Y',
  mode: 'rebased',
  measure: 'price',
  view: null,
};

/** Never throws: an unreadable, foreign or outdated frame is the empty one. */
export function readFirstFrame(store: TextStore): FirstFrame {
  try {
    const text = store.getItem(KEY);
    const result = text === null ? null : v.safeParse(firstFrameSchema, JSON.parse(text));
    return result?.success ? result.output : EMPTY_FRAME;
  } catch {
    return EMPTY_FRAME;
  }
}

/** Never throws: a full or forbidden store means the next opening starts from the snapshot. */
export function writeFirstFrame(store: TextStore, frame: FirstFrame): void {
  try {
    store.setItem(KEY, JSON.stringify(frame));
  } catch {
    try {
      store.removeItem(KEY);
    } catch {
      // Storage is off altogether; there is nothing left to forget.
    }
  }
}
