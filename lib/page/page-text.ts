import { MAX_PAGE_TEXT, type PageText } from '../article/page-text';
import type { Mention } from '../tickers/types';
import { isShown, type PlacedMention } from './mention';
import type { Run } from './runs';

/** Blanks as the page shows them; a run is one line of it, however its source is broken. */
const blanksAsShown = (text: string) => text.replace(/\s+/g, ' ');

/** The run's text as shown, with its mentions' places in it. */
function passage(run: Run, mentions: readonly PlacedMention[]): PageText {
  const found: Mention[] = [];
  const data = run.nodes.map((node) => node.data);
  let text = '';
  let [index, offset] = [0, 0];
  /** Takes everything up to a place in the run's texts. */
  const takeUpTo = (toIndex: number, toOffset: number): string => {
    let taken = '';
    for (; index < toIndex; index++, offset = 0) taken += data[index]?.slice(offset) ?? '';
    taken += data[index]?.slice(offset, toOffset) ?? '';
    offset = Math.max(offset, toOffset);
    return blanksAsShown(taken);
  };
  for (const { start, end, symbol, form, confidence } of mentions) {
    const from = run.nodes.indexOf(start.node);
    const to = run.nodes.indexOf(end.node, from);
    if (from < index || to < from || (from === index && start.offset < offset)) continue;
    text += takeUpTo(from, start.offset);
    const at = text.length;
    text += takeUpTo(to, end.offset);
    if (text.length > at) found.push({ symbol, form, confidence, start: at, end: text.length });
  }
  text += takeUpTo(data.length - 1, Number.POSITIVE_INFINITY);
  return { text, mentions: found };
}

/** What is shown of the page around its mentions, in order of reading, a paragraph a line. */
export function readPageText(mentions: readonly PlacedMention[]): PageText {
  const byRun = new Map<Run, PlacedMention[]>();
  for (const mention of mentions) {
    const others = byRun.get(mention.run);
    if (others) others.push(mention);
    else byRun.set(mention.run, [mention]);
  }
  const whole: PageText = { text: '', mentions: [] };
  for (const [run, own] of byRun) {
    const length = run.nodes.reduce((sum, node) => sum + node.length, 0);
    if (length > MAX_PAGE_TEXT || own[0] === undefined || !isShown(own[0])) continue;
    const part = passage(run, own);
    const offset = whole.text.length;
    if (offset + part.text.length >= MAX_PAGE_TEXT) break;
    whole.text += `${part.text}\n`;
    for (const mention of part.mentions)
      whole.mentions.push({ ...mention, start: mention.start + offset, end: mention.end + offset });
  }
  return whole;
}
