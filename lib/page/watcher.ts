import { SECOND } from '../time';
import { type Changes, changesIn, MOST_CHANGES } from './changes';

/** Changes are gathered this long, ms. */
const GATHER = 100;
/** A page that draws itself anew is read again this long after, ms ... */
const RESCAN_AFTER = SECOND;
/** ... and, if it goes on, for at most this part of the time. */
const RESCAN_SHARE = 1 / 20;

export interface Watcher {
  /** Watches another root: a shadow root is not part of its document's observation. */
  observe(root: Node): void;
  /** What the last reading of the whole page took, ms; the next one waits accordingly. */
  rescanTook(duration: number): void;
  stop(): void;
}

interface Options {
  document: Document;
  onChanges: (changes: Changes) => void;
  /** Too much has changed to look at each: read the page again. */
  onOverflow: () => void;
  now: () => number;
}

/** One MutationObserver for a frame. Text that comes, changes or goes is told in batches. */
export function watchPage({ document, onChanges, onOverflow, now }: Options): Watcher {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overflowing = false;
  let quietUntil = 0;

  const observer = new MutationObserver((found) => {
    if (overflowing) return;
    records.push(...found);
    if (records.length > MOST_CHANGES) {
      records = [];
      overflow();
    } else timer ??= setTimeout(flush, GATHER);
  });

  function overflow(): void {
    overflowing = true;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        overflowing = false;
        onOverflow();
      },
      Math.max(RESCAN_AFTER, quietUntil - now()),
    );
  }

  function flush(): void {
    timer = undefined;
    const changes = changesIn(records, document);
    records = [];
    if (changes === null) overflow();
    else onChanges(changes);
  }

  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document);

  return {
    observe,
    rescanTook(duration) {
      quietUntil = now() + duration / RESCAN_SHARE;
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      records = [];
    },
  };
}
