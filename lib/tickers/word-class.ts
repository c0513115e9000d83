import {
  ABBREVIATIONS,
  FIGURES,
  MARKET_ABBREVIATIONS,
  MONEY,
  STATES,
  UNMISTAKABLE,
  WORDS,
} from './data/words';

/**
 * What capital letters usually are. `figure`: never a ticker (EPS, USD, BTC); `abbreviation`: hardly
 * ever one (CEO, AI); `word`: an English word in capitals (ALL, IT); `unmistakable`: nothing but a
 * ticker (NVDA); `plain`: the rest.
 */
export type WordClass = 'figure' | 'abbreviation' | 'word' | 'unmistakable' | 'plain';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const CLASSES = new Map<string, WordClass>([
  ...words(WORDS).map((word) => [word, 'word'] as const),
  ...words(STATES).map((word) => [word, 'abbreviation'] as const),
  ...words(ABBREVIATIONS).map((word) => [word, 'abbreviation'] as const),
  ...words(FIGURES).map((word) => [word, 'figure'] as const),
  ...words(MONEY).map((word) => [word, 'figure'] as const),
  ...words(UNMISTAKABLE).map((word) => [word, 'unmistakable'] as const),
]);
/** Everyday capitals: they need more than their own letters. */
export const isCommon = (word: WordClass): boolean =>
  word === 'word' || word === 'abbreviation' || word === 'figure';

const COINS = new Set(words(MONEY));
/** $USD, $BTC, $MM. */
export const isMoney = (word: string): boolean => COINS.has(word);

const MARKET = new Set(words(MARKET_ABBREVIATIONS));
/** Exchanges and prices of other countries. */
const ABROAD = new Set(words('ASX TSX TSXV LSE HKEX NSE BSE GBX'));

const POSTAL = new Set(words(STATES));
export const isState = (word: string): boolean => POSTAL.has(word);

export const classOf = (word: string): WordClass => CLASSES.get(word) ?? 'plain';
export const isAbroad = (word: string): boolean => ABROAD.has(word);
export const isMarketAbbreviation = (word: string): boolean => MARKET.has(word);

/** Listed symbols that command lines are full of behind a dollar sign. */
const VARIABLES = new Set(
  'PATH URL HOME ENV TERM LANG CC DIR URI EX OR USER HOST PORT PAGER PREFIX PWD EDITOR SHELL NAME FILE ARGS TMP TMPDIR'.split(
    ' ',
  ),
);
export const isVariable = (word: string): boolean => VARIABLES.has(word);
