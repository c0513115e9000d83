import type { Claim, ClaimWindow } from './claim';
import { comparedReturn } from './compared-return';
import { COUNT, countOf, figureOf, negated } from './figures';
import { compile, type Finder, isReckonedOtherwise, type Match, matches, placed } from './grammar';
import { beginsClause } from './lead';
import { AMOUNT, AUX, COLOUR, DOWN, RETURN_OF, UP } from './return-grammar';
import { type Sentence, SUBJECT, symbolIn } from './sentences';

const ANNUAL = String.raw`(?:annually|annualized|annualised|per\s+year|a\s+year|each\s+year|per\s+annum|on\s+average)`;

const TRAILING = String.raw`(?:over|in|during|for|within)\s+(?:just\s+|only\s+)?(?:the\s+(?:past|last|previous|trailing|prior)\s+(?:COUNT[-\s]+)?|COUNT\s+)(?:(?:month|year|decade)s?|52[-\s]weeks?)\b`;
const window = (name: string) =>
  String.raw`(?<${name}>${TRAILING.replaceAll('COUNT', COUNT)}|so\s+far\s+(?:this\s+year|in\s+20\d\d)|this\s+year\b|year[-\s]to[-\s]date\b|YTD\b|in\s+(?:all\s+of\s+|calendar\s+)?(?:19|20)\d\d\b)`;
/** The period ends elsewhere than the reader thinks. */
const NOT_TRAILING = String.raw`(?!['’]s?\b|\s*(?:ended|ending|through|to\b|of\b|as\s+of|at\s+(?:its|the|one)|in\s+the|dollars|from|between|before|prior|after|since|leading|until|when|[-–/]\s*\d|,?\s*(?:but|and\s+then)\b))`;
/** `Over the past year, X has gained 17%` or `X is up 17% over the past year`. */
const MOVED = compile(
  String.raw`(?:${window('before')}\s*,?\s*(?:the\s+)?)?(?:\bshares\s+(?:of|in)\s+(?:the\s+)?)?(?<subject>${SUBJECT})(?:${AUX}\s*(?:(?<up>\b(?:${UP}|${RETURN_OF})\b)|(?<down>\b(?:${DOWN})\b))(?:\s+by)?|\s*[,:]?(?=\s*[+−-]\d))\s*${COLOUR}${AMOUNT}(?:\s+(?<annual>${ANNUAL}))?(?:\s*,?\s*${window('after')}${NOT_TRAILING})?(?:\s+(?<annual2>${ANNUAL}))?`,
);

function windowOf(text: string): ClaimWindow {
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  if (year && !/so\s+far/i.test(text)) return { year: Number(year) };
  if (/week/i.test(text)) return { months: 12 };
  const unit = /month|year|decade/i
    .exec(text.replace(/this\s+year|year[-\s]to[-\s]date/i, ''))?.[0]
    .toLowerCase();
  if (!unit || year) return 'YTD';
  const count = new RegExp(String.raw`\b(${COUNT})[-\s]+(?:month|year|decade)`, 'i').exec(text)?.[1];
  const months = { month: 1, year: 12, decade: 120 }[unit] ?? 0;
  return { months: months * (count === undefined ? 1 : countOf(count)) };
}

function claims(sentence: Sentence, match: Match): Claim[] {
  const { groups, places } = match;
  const written = groups.before ?? groups.after;
  const symbol = symbolIn(sentence, places.subject);
  if (written === undefined || symbol === null) return [];
  // Two periods for one number: one of them belongs to something else.
  if (groups.before !== undefined && groups.after !== undefined) return [];
  const figure = figureOf({ hedge: groups.hedge ?? '', number: groups.number ?? '', factor: 0.01 });
  const isFalling = groups.down !== undefined || (groups.up === undefined && groups.sign !== '+');
  const period = {
    kind: 'return' as const,
    window: windowOf(written),
    annualised:
      groups.annual !== undefined || groups.annual2 !== undefined || /annual/i.test(groups.up ?? ''),
  };
  const compared = comparedReturn(sentence, match, isFalling);
  return [
    { ...period, symbol, figure: isFalling ? negated(figure) : figure, ...placed(sentence, match) },
    ...(compared ? [{ ...period, ...compared }] : []),
  ];
}

/** Returns over a period that ends with the article: `+75 % over three years`, `up 19% so far in 2024`. */
export const findReturns: Finder = (sentence) =>
  (isReckonedOtherwise(sentence) ? [] : matches(MOVED, sentence.masked))
    .filter((match) => beginsClause(sentence, match))
    .flatMap((match) => claims(sentence, match));
