import { BLOCK_BREAK } from '../tickers/detector';
import type { TextLink } from '../tickers/types';
import type { TextBatch } from './batch';
import { hrefOf, type Place, type Quotes } from './place';

/** Puts runs together to one text. */
export interface RunBuilder {
  /** A run's texts; `text` is all of theirs, blank ones between them included. */
  add(run: {
    text: string;
    nodes: readonly Text[];
    offsets: readonly number[];
    places: readonly Place[];
  }): void;
  /** Length of the text so far. */
  readonly length: number;
  build(rest: Pick<TextBatch, 'read' | 'goesOn'>): TextBatch;
}

/** Offsets of `add` count from the run's first text. */
export function createRunBuilder(quotes: Quotes): RunBuilder {
  const texts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const runs: number[] = [];
  const links: TextLink[] = [];
  let base = 0;

  function addLinks(places: readonly Place[], offsets: readonly number[], length: number): void {
    let open: { link: Element; entry: TextLink } | null = null;
    places.forEach(({ link }, index) => {
      const start = base + (offsets[index] ?? 0);
      const end = base + (offsets[index + 1] ?? length);
      if (link === null) open = null;
      else if (open?.link === link) open.entry.end = end;
      else {
        open = { link, entry: { start, end, href: hrefOf(link, quotes) } };
        links.push(open.entry);
      }
    });
  }

  return {
    add(run) {
      runs.push(nodes.length);
      for (let index = 0; index < run.nodes.length; index++) {
        nodes.push(run.nodes[index] as Text);
        starts.push(base + (run.offsets[index] ?? 0));
      }
      addLinks(run.places, run.offsets, run.text.length);
      texts.push(run.text);
      base += run.text.length + BLOCK_BREAK.length;
    },
    get length() {
      return base;
    },
    build: (rest) => ({ text: texts.join(BLOCK_BREAK), links, nodes, starts, runs, skipped: 0, ...rest }),
  };
}
