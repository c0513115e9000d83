/** Figures the card can show below price and chart, in their default order; what an instrument lacks is left out. */
export const CARD_FIELDS = [
  'trailingPE',
  'forwardPE',
  'marketCap',
  'netAssets',
  'expenseRatio',
  'priceToBook',
  'eps',
  'dividendYield',
  'fiftyTwoWeek',
  'returns',
  'topTenWeight',
  'smallWeight',
  'publication',
  'claims',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** The user's choice → the fields to show, in order. An empty or unreadable choice is the default set. */
export function chosenCardFields(stored: readonly string[]): CardField[] {
  const chosen = stored.filter((id): id is CardField => (CARD_FIELDS as readonly string[]).includes(id));
  return chosen.length > 0 ? [...new Set(chosen)] : [...CARD_FIELDS];
}
