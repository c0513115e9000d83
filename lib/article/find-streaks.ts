import { COUNT, countOf } from './figures';
import { compile, type Finder, isElsewhen, matches, placed } from './grammar';
import { SUBJECT, symbolIn } from './sentences';

const BEAT = '(?:beat|beaten|beating|outperformed|outpaced|topped|bested)';
const LARGE = String.raw`(?:large[-\s]caps?(?:\s+(?:index|stocks|peers))?|broad(?:er)?\s+market)`;
const DAYS = String.raw`(?:trading\s+days|trading\s+sessions|sessions|days)`;

/** `, the benchmark for small-cap stocks,` after the winner's name. */
const APPOSITION = String.raw`(?:\s*,\s*(?:the|an?|which)\s[^,;\d\ue000]{1,60},)?`;

/** `X beat Y on every one of the first 14 trading days of 2026`, `X has outperformed Y for 14 straight sessions`. */
const STREAK = compile(
  String.raw`(?<subject>${SUBJECT})${APPOSITION}\s+(?:(?:has|have|now|just|also|officially|already)\s+){0,3}${BEAT}\s+(?:the\s+)?(?:(?<object>${SUBJECT})|(?<large>${LARGE}))\s+(?:(?:on|in|for|over|during|through)\s+)?(?<each>(?:each|every(?:\s+one)?|all)\s+)?(?:of\s+)?(?:the\s+|its\s+|an?\s+(?:[a-z]+\s+)?)?(?:first\s+|last\s+|past\s+)?(?<count>${COUNT})\s+(?<straight>straight\s+|consecutive\s+)?${DAYS}(?<row>\s+in\s+a\s+row)?(?!\s+of\s+(?!(?:the|this|its|a)?\s*(?:(?:new|current|calendar)\s+)?(?:year|trading|20\d\d|January)\b))`,
);

/** Winning streaks in so many words; 'beat X in 14 days' is none. */
export const findStreaks: Finder = (sentence) =>
  matches(STREAK, sentence.masked).flatMap((match) => {
    const { groups, places } = match;
    const winner = symbolIn(sentence, places.subject);
    const loser = symbolIn(sentence, places.object);
    const inARow = groups.each ?? groups.straight ?? groups.row;
    const days = countOf(groups.count ?? '');
    if (winner === null || inARow === undefined || winner === loser || !(days > 1)) return [];
    if (isElsewhen(sentence, match)) return [];
    const figure = { value: days, low: days, high: days };
    return [{ kind: 'streak', winner, loser, figure, ...placed(sentence, match) }];
  });
