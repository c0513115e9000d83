import type { Mention } from '../tickers/types';

/** A mention stands in the masked text as this pattern: its length kept, its spelling gone. */
export const MENTION = '\ue000\ue001*';
/** A mention with what belongs to it: a fund's brand, the kind of thing, a bracket with the symbol, a possessive. */
export const SUBJECT = String.raw`(?:\b(?:the|iShares|Vanguard|SPDR|Invesco|Schwab|Core)\s+)*${MENTION}(?:['’]s)?(?:\s+(?:index|stock|shares?|ETF|fund|trust))?(?:\s*[([][^)\]]{0,60}[)\]])?(?:['’]s)?(?:\s+(?:stock|shares))?`;

/** One sentence with its mentions; offsets are those of the whole text. */
export interface Sentence {
  /** Same length as the original, mentions masked. */
  masked: string;
  original: string;
  start: number;
  mentions: readonly Mention[];
}

/** No sentence anybody reads is longer; a rule's cost must stay bounded on text that is none. */
const LONGEST = 1000;

/** The end of a sentence, or of a line, or blanks that set a table; not the dot of `Inc.`, `U.S.`, `vs.`, `Jan.` or an initial. */
const END =
  /(?<!\b(?:Inc|Corp|Co|Ltd|No|vs|Mr|Mrs|Ms|Dr|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|[A-Z]))[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d$@#\ue000])|[\n\r\u2029;]+|\s{4,}/gu;

function mask(text: string, mentions: readonly Mention[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of mentions) {
    if (start < at || end <= start) continue;
    masked += text.slice(at, start).replace(/[\ue000\ue001]/g, ' ');
    masked += `\ue000${'\ue001'.repeat(end - start - 1)}`;
    at = end;
  }
  return masked + text.slice(at).replace(/[\ue000\ue001]/g, ' ');
}

/** Cuts a text into sentences and masks the mentions in them; what is too long to be one is left out. */
export function sentencesOf(text: string, mentions: readonly Mention[]): Sentence[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const masked = mask(text, ordered);
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (end > start && end - start <= LONGEST) {
      sentences.push({
        masked: masked.slice(start, end),
        original: text.slice(start, end),
        start,
        mentions: ordered.filter((mention) => mention.start >= start && mention.end <= end),
      });
    }
  };
  for (const match of masked.matchAll(END)) {
    cut(match.index + match[0].length);
    start = match.index + match[0].length;
  }
  cut(text.length);
  return sentences;
}

/**
 * The instrument a matched SUBJECT names; of a name and the symbol in brackets behind it the
 * symbol. `range` is relative to the sentence.
 */
export function symbolIn(sentence: Sentence, range: readonly [number, number] | undefined): string | null {
  if (!range) return null;
  const [first, ...others] = sentence.mentions.filter(
    ({ start, end }) => start >= sentence.start + range[0] && end <= sentence.start + range[1],
  );
  return (others.find(({ form }) => form !== 'name') ?? first)?.symbol ?? null;
}
