import type { ComponentChild } from 'preact';
import type { Format } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';

/** What a gallery state is drawn with; `now` is fixed so that pictures can be compared. */
export interface GalleryKit {
  t: Translate;
  format: Format;
  now: number;
}

/**
 * One state of a surface, for looking at and for the accessibility tests. Any `*-states.tsx` beside
 * this file that exports `states: GalleryState[]` is picked up by the gallery.
 */
export interface GalleryState {
  /** File name of the picture, e.g. `popup-offline`. */
  id: string;
  /** CSS pixels of the frame; its height follows the content unless given. */
  width: number;
  height?: number;
  render(kit: GalleryKit): ComponentChild;
}

/** 23 Nov 2026, 09:30 in New York: an opening bell like any other. */
export const GALLERY_NOW = Date.UTC(2026, 10, 23, 14, 30);
