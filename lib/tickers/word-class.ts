import { ABBREVIATIONS, MARKET_ABBREVIATIONS, UNMISTAKABLE, WORDS } from './data/words';

/**
 * What capital letters usually are. `abbreviation`: hardly ever a ticker (CEO, USD); `word`: an
 * English word in capitals (ALL, IT); `unmistakable`: nothing but a ticker (NVDA); `plain`: the rest.
 */
export type WordClass = 'abbreviation' | 'word' | 'unmistakable' | 'plain';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const CLASSES = new Map<string, WordClass>([
  ...words(WORDS).map((word) => [word, 'word'] as const),
  ...words(ABBREVIATIONS).map((word) => [word, 'abbreviation'] as const),
  ...words(UNMISTAKABLE).map((word) => [word, 'unmistakable'] as const),
]);
const MARKET = new Set(words(MARKET_ABBREVIATIONS));

export const classOf = (word: string): WordClass => CLASSES.get(word) ?? 'plain';
export const isMarketAbbreviation = (word: string): boolean => MARKET.has(word);
