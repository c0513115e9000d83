import { type Candidate, Fact } from './candidate';
import { symbolOfLink } from './quote-link';
import { isSubsequence } from './resembles';
import type { Scan } from './scan';
import type { TextLink } from './types';

/** Texts of links to quote pages that say what the page is, not whose. */
const LABEL =
  /\b(?:quotes?|charts?|news|profile|buy|sell|trade|trading|view|see|more|read|get|add|options|histor(?:y|ical)|summary|analysis|financials?|statistics|holders|discussion|community|conversations?|watchlist|alerts?|click|here|this|why|how|what|price|stock|shares)\b/i;

/** Whether a link's text may be the name of what it leads to. */
function mayBeName(text: string, symbol: string): boolean {
  if (text.length < 2 || text.length > 60 || LABEL.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 7 || !/^[A-Z0-9e-]/.test(text)) return false;
  const letters = text
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '')
    .split(' ');
  const code = symbol.replace(/^\^|-.*$/g, '');
  if (letters.some((_, i) => isSubsequence(code, letters.slice(i).join('')))) return true;
  return words.length <= 5 && words.every((word) => /^(?:[A-Z0-9&]|of|and|the|de)/.test(word));
}

/** The candidates that touch `link`, by a search in the ordered list. */
function candidatesIn(found: readonly Candidate[], link: TextLink): Candidate[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.end ?? 0) <= link.start) low = middle + 1;
    else high = middle;
  }
  const inside: Candidate[] = [];
  for (let i = low; i < found.length; i++) {
    const candidate = found[i];
    if (!candidate || candidate.start >= link.end) break;
    inside.push(candidate);
  }
  return inside;
}

/** Marks candidates inside links to their quote pages, and adds link texts that are names. */
export function addLinks(scan: Scan, links: readonly TextLink[]): void {
  const added: Candidate[] = [];
  const removed = new Set<Candidate>();
  for (const link of links) {
    const symbol = symbolOfLink(link.href);
    if (!symbol) continue;
    const inside = candidatesIn(scan.found, link);
    const own = inside.filter((found) => found.symbol === symbol);
    const written = scan.text.slice(link.start, link.end);
    const text = written.trim();
    for (const found of own) {
      found.facts |= Fact.linked;
      const isWhole = found.end - found.start === text.length;
      if (isWhole && (found.form === 'bare' || found.form === 'name')) found.form = 'link';
    }
    if (own.length > 0 || scan.ignored.has(text.toLowerCase())) continue;
    const isSymbol = text.toUpperCase().replace(/^[$^]/, '') === symbol.replace('^', '');
    const isOther = inside.some((found) => found.form !== 'name' && found.form !== 'bare');
    if (!isSymbol && (isOther || !mayBeName(text, symbol))) {
      scan.linked.push({ symbol, at: link.start });
      continue;
    }
    const start = link.start + written.indexOf(text);
    for (const found of inside) removed.add(found);
    added.push({
      symbol,
      start,
      end: start + text.length,
      form: 'link',
      listed: true,
      word: 'plain',
      facts: Fact.linked,
    });
  }
  if (added.length === 0) return;
  scan.found = [...scan.found.filter((found) => !removed.has(found)), ...added].sort(
    (a, b) => a.start - b.start,
  );
}
