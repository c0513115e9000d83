import { figureOf, HEDGE, NUMBER } from './figures';
import { compile, FILLER, type Finder, isElsewhen, matches, placed } from './grammar';
import { isOfSubject } from './lead';
import { SUBJECT, symbolIn } from './sentences';

const MONEY = String.raw`(?<hedge>${HEDGE})(?:US)?\$\s?(?<number>${NUMBER})\s*(?<unit>million|billion|trillion|bn|mn|[MBT]\b)`;
const ASSETS = String.raw`(?:total\s+)?(?:net\s+assets|assets\s+under\s+management|assets|AUM)`;

/** `is a very large ETF`, between a fund and what it holds. */
const KIND = String.raw`(?:\s+is\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,4}(?:ETF|fund))?`;

/** `X, with net assets of $75 billion`, `X has $75 billion in assets`, `X holds roughly $75 billion.` */
const HOLDS = compile(
  String.raw`(?<subject>${SUBJECT})${KIND}${FILLER}\s*(?:(?:manages|oversees|boasts|holds|commands)\s+)?(?:(?<what>${ASSETS})\s+(?:of|is|are|was|were|stand\s+at|total)\s+${MONEY.replaceAll('?<', '?<a')}|${MONEY}\s+(?:in|of)\s+(?<in>${ASSETS})|(?<bare>holds\s+)${MONEY.replaceAll('?<', '?<b')}(?=\s*[.,;]))`,
);
/** `With roughly $75 billion in assets, X …` */
const WITH = compile(
  String.raw`\bwith\s+(?:(?<what>${ASSETS})\s+of\s+${MONEY.replaceAll('?<', '?<a')}|${MONEY}\s+(?:in|of)\s+(?<in>${ASSETS}))\s*,\s+(?:the\s+)?(?<subject>${SUBJECT})`,
);
const UNITS: Record<string, number> = { m: 1e6, b: 1e9, t: 1e12 };
const FUND = /\b(?:ETFs?|fund|trust|iShares|Vanguard|SPDR|Invesco|Schwab|ProShares)\b/i;

/** Net assets stated of a fund; the assets of a company are something else. */
export const findAssets: Finder = (sentence) => {
  const held = matches(HOLDS, sentence.masked).filter((match) => isOfSubject(sentence, match));
  return [...held, ...matches(WITH, sentence.masked)].flatMap((match) => {
    const { groups, places } = match;
    const symbol = symbolIn(sentence, places.subject);
    const number = groups.number ?? groups.anumber ?? groups.bnumber;
    const unit = (groups.unit ?? groups.aunit ?? groups.bunit ?? '').charAt(0).toLowerCase();
    const said = sentence.original.slice(0, match.index + match.text.length);
    const net = /net\s+assets/i.test(groups.what ?? groups.in ?? '');
    if (symbol === null || symbol.startsWith('^') || number === undefined) return [];
    if ((!FUND.test(said) && !net) || isElsewhen(sentence, match)) return [];
    const hedge = groups.hedge ?? groups.ahedge ?? groups.bhedge ?? '';
    const factor = UNITS[unit] ?? Number.NaN;
    return [
      { kind: 'netAssets', symbol, figure: figureOf({ hedge, number, factor }), ...placed(sentence, match) },
    ];
  });
};
