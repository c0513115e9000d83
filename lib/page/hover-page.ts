import type { Point, Rect } from '../hover/geometry';
import type { HoverPage } from '../hover/page-port';
import type { HoverTarget } from '../hover/types';
import { mentionAt } from './hit-test';
import { boxesOf, isShown, isStanding, type PlacedMention, visibleBoxesOf } from './mention';
import type { PageScan } from './page-scan';
import { readPageText } from './page-text';

interface Options {
  document: Document;
  /** The scan in force; another one takes its place when settings change. */
  scan: () => PageScan | null;
  publication?: HoverPage['publication'];
}

/** What the hover asks of the page, answered from the scan. */
export function createHoverPage({ document, scan, publication }: Options): HoverPage {
  const mentions = (): readonly PlacedMention[] => scan()?.store.mentions() ?? [];

  /** The mention as it stands now; a page read again may have replaced the object, not the place. */
  function placed({ id }: HoverTarget, among: readonly PlacedMention[]): PlacedMention | null {
    return among.find((mention) => mention.id === id) ?? null;
  }

  /** Cheaper than `placed`, and nearly always enough: the target is one of ours. */
  function standing(target: HoverTarget): PlacedMention | null {
    const own = target as Partial<PlacedMention>;
    if (own.run && own.nodes && isStanding(target as PlacedMention, document)) {
      const known = scan()
        ?.store.of(own.run)
        .some(({ id }) => id === target.id);
      if (known) return target as PlacedMention;
    }
    return placed(target, mentions());
  }

  return {
    hitTest(point: Point) {
      const current = scan();
      if (!current) return null;
      current.repair();
      return mentionAt(point, { document, store: current.store, inShadow: current.inShadow });
    },
    rectsOf(target): readonly Rect[] {
      const mention = standing(target);
      return mention && isShown(mention) ? visibleBoxesOf(mention) : [];
    },
    neighbour(from, direction) {
      const shown = mentions().filter((mention) => isShown(mention) && boxesOf(mention).length > 0);
      const index = from ? shown.findIndex(({ id }) => id === from.id) : -1;
      if (index !== -1) return shown[(index + direction + shown.length) % shown.length] ?? null;
      const below = shown.findIndex((mention) => (boxesOf(mention)[0]?.top ?? -1) >= 0);
      if (direction === 1) return shown[below] ?? shown[0] ?? null;
      return (below > 0 ? shown[below - 1] : undefined) ?? shown[shown.length - 1] ?? null;
    },
    reveal(target) {
      const mention = standing(target);
      if (mention) revealMention(mention);
    },
    text: () => readPageText(mentions()),
    ...(publication && { publication }),
  };
}

/** Scrolls it into view where it is not already: its element first, then the rest of a tall one. */
function revealMention(mention: PlacedMention): void {
  const view = mention.start.node.ownerDocument.defaultView;
  const parent = mention.start.node.parentElement;
  if (!view || !parent) return;
  const inView = () => {
    const box = visibleBoxesOf(mention)[0];
    return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight;
  };
  if (inView()) return;
  Element.prototype.scrollIntoView.call(parent, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(mention)[0];
  if (box && !inView()) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}
