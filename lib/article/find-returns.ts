import type { Claim, ClaimWindow } from './claim';
import { COUNT, countOf, figureOf, HEDGE, NUMBER, negated, PERCENT } from './figures';
import { compile, type Finder, type Match, matches, placed } from './grammar';
import { type Sentence, SUBJECT, symbolIn } from './sentences';

const UP =
  'up|gained|gains|risen|rose|climbed|jumped|surged|soared|rallied|advanced|added|returned|increased|appreciated|rocketed|skyrocketed';
const DOWN =
  'down|fell|fallen|dropped|declined|lost|slid|slumped|tumbled|plunged|plummeted|sank|sunk|shed|crashed|decreased|depreciated|slipped|dipped|retreated';
const RETURN_OF = String.raw`(?:delivered|generated|posted|produced|returned|achieved)\s+(?:an?\s+)?(?:(?:average|annual|annualized|annualised|cumulative|total|price)\s+)*(?:returns?|gains?)\s+of`;
/** Auxiliaries only: any other word may change what went up. */
const AUX = String.raw`(?:(?:\s*,)?\s*\b(?:has|have|is|are|was|were|been|now|also|already|currently|itself|price|alone)\b){0,6}`;
const ANNUAL = String.raw`(?:annually|annualized|annualised|per\s+year|a\s+year|each\s+year|per\s+annum|on\s+average)`;

const TRAILING = String.raw`(?:over|in|during|for|within)\s+(?:just\s+|only\s+)?(?:the\s+(?:past|last|previous|trailing|prior)\s+(?:COUNT[-\s]+)?|COUNT\s+)(?:month|year|decade)s?\b`;
const window = (name: string) =>
  String.raw`(?<${name}>${TRAILING.replaceAll('COUNT', COUNT)}|so\s+far\s+(?:this\s+year|in\s+20\d\d)|this\s+year\b|year[-\s]to[-\s]date\b|YTD\b|in\s+(?:all\s+of\s+|calendar\s+)?(?:19|20)\d\d\b)`;
/** The period ends elsewhere than the reader thinks. */
const NOT_TRAILING = String.raw`(?!\s*(?:ended|ending|through|to\b|from|between|before|prior|after|since|leading|until|when|[-–/]\s*\d|,?\s*(?:but|and\s+then)\b))`;
const AMOUNT = String.raw`(?<hedge>${HEDGE})(?<sign>[+−-])?(?<number>${NUMBER})${PERCENT}(?!\s*(?:to|-|–|or)\s*\d)`;
const COMPARED = String.raw`(?:\s*,?\s*(?:compared\s+(?:to|with)|versus|vs\.?|against)\s+(?:an?\s+)?(?:gain\s+of\s+|return\s+of\s+)?(?<hedge2>${HEDGE})(?<number2>${NUMBER})${PERCENT}\s+for\s+(?:the\s+)?(?<other>${SUBJECT}))?`;

/** `Over the past year, X has gained 17%` or `X is up 17% over the past year`. */
const MOVED = compile(
  String.raw`(?:${window('before')}\s*,\s*(?:the\s+)?)?(?:\bshares\s+of\s+(?:the\s+)?)?(?<subject>${SUBJECT})(?:${AUX}\s*(?:(?<up>\b(?:${UP}|${RETURN_OF})\b)|(?<down>\b(?:${DOWN})\b))(?:\s+by)?|\s*[,:]?(?=\s*[+−-]\d))\s*(?:an?\s+)?${AMOUNT}(?:\s+(?<annual>${ANNUAL}))?(?:\s*,?\s*${window('after')}${NOT_TRAILING})?(?:\s+(?<annual2>${ANNUAL}))?${COMPARED}`,
);

function windowOf(text: string): ClaimWindow {
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  if (year && !/so\s+far/i.test(text)) return { year: Number(year) };
  const unit = /month|year|decade/i
    .exec(text.replace(/this\s+year|year[-\s]to[-\s]date/i, ''))?.[0]
    .toLowerCase();
  if (!unit || year) return 'YTD';
  const count = new RegExp(String.raw`\b(${COUNT})[-\s]+(?:month|year|decade)`, 'i').exec(text)?.[1];
  const months = { month: 1, year: 12, decade: 120 }[unit] ?? 0;
  return { months: months * (count === undefined ? 1 : countOf(count)) };
}

function claim(sentence: Sentence, match: Match, second = false): Claim | null {
  const { groups, places } = match;
  const written = groups.before ?? groups.after;
  const number = second ? groups.number2 : groups.number;
  const symbol = symbolIn(sentence, second ? places.other : places.subject);
  if (written === undefined || number === undefined || symbol === null) return null;
  // Two periods for one number: one of them belongs to something else.
  if (groups.before !== undefined && groups.after !== undefined) return null;
  const figure = figureOf({ hedge: (second ? groups.hedge2 : groups.hedge) ?? '', number, factor: 0.01 });
  const falling = groups.down !== undefined || (groups.up === undefined && groups.sign !== '+');
  return {
    kind: 'return',
    symbol,
    window: windowOf(written),
    annualised:
      groups.annual !== undefined || groups.annual2 !== undefined || /annual/i.test(groups.up ?? ''),
    figure: falling ? negated(figure) : figure,
    ...placed(sentence, match),
  };
}

/** Returns over a period that ends with the article: `+75 % over three years`, `up 19% so far in 2024`. */
export const findReturns: Finder = (sentence) =>
  matches(MOVED, sentence.masked)
    .flatMap((match) => [claim(sentence, match), claim(sentence, match, true)])
    .filter((one) => one !== null);
