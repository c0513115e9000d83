import { type KeptNode, keepDom } from './kept-dom';

/** Where the last picture of a layout lies; a page about one symbol or with everything has none. */
const keyOf = (layout: string) => `kept-${layout}`;
/** No popup is taller (px); what a wider page shows below comes a moment later. */
const FOLD = 600;

export interface Kept {
  theme: string;
  palette: string;
  language: string;
  dir: string;
  /** The answer alone, in the place it has in the whole. */
  lead: KeptNode[];
  whole: KeptNode[];
}

/** Whatever was kept, unchecked; null when there is nothing readable. */
export function readKept(layout: string): Partial<Kept> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(layout)) ?? 'null');
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Where the sentence ends that answers the question (px from the top). */
function answerEnd(root: Element): number {
  const answer = root.querySelector('.answer');
  return answer ? answer.getBoundingClientRect().bottom - root.getBoundingClientRect().top : FOLD;
}

export function writeKept(root: Element): void {
  const { dataset, dir } = document.documentElement;
  const { layout = 'popup', theme = 'auto', palette = 'default' } = dataset;
  const kept: Kept = {
    theme,
    palette,
    language: navigator.language,
    dir,
    lead: keepDom(root, answerEnd(root)),
    whole: keepDom(root, FOLD),
  };
  try {
    localStorage.setItem(keyOf(layout), JSON.stringify(kept));
  } catch {
    localStorage.removeItem(keyOf(layout));
  }
}
