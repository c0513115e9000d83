import { type Candidate, Fact, has } from './candidate';
import { abroadness } from './indices';
import type { ScanResult } from './scan';
import { SERVICES } from './scan-name';
import { isProse } from './together';
import { isCommon, isVariable } from './word-class';

/** How sure the page makes a symbol. */
export interface SymbolEvidence {
  /** Written beyond doubt: with its exchange, as a cashtag, with a move, in brackets behind its name, as a link. */
  explicit: number;
  /** Its company or fund named beyond doubt. */
  named: number;
  /** Its company's name in running text, whatever it meant there. */
  prose: number;
  /** Its company spoken of as one: Microsoft said, shares of Microsoft. */
  acting: number;
  /** Its company's name as part of another: Tom Ford. */
  denied: number;
  /** Written by itself in a sentence though it is nothing but a symbol. */
  ticker: number;
  /** The same in a cell of its own. */
  row: number;
  /** Any listed symbol in a cell of its own. */
  cell: number;
  /** Written by itself as shares are spoken of: shares of X, X rose 3 %. */
  spoken: number;
  /** In a list of symbols: (VB) and (IJR). */
  listed: number;
  /** Written by itself with its move: X +2.4%. */
  moved: number;
  /** Shown to be a symbol, no list needed: Strategy (MSTR), $QZXV, Plus Therapeutics, Inc. PSTV. */
  shown: number;
  /** Written with the exchange of another country: (ASX: CSL). */
  foreign: number;
  /** An author's abbreviation: International Securities Exchange (ISE), Bristol-Myers (“BMS”), ADV Films. */
  coined: number;
}

export const KINDS = [
  'explicit',
  'named',
  'prose',
  'acting',
  'denied',
  'ticker',
  'row',
  'cell',
  'spoken',
  'listed',
  'moved',
  'shown',
  'foreign',
  'coined',
] as const satisfies ReadonlyArray<keyof SymbolEvidence>;

export interface BlockEvidence extends Readonly<Record<(typeof KINDS)[number], string[]>> {
  /** Signs of a page about markets. */
  score: number;
  /** Places that could have shown such signs. */
  weight: number;
  cells: number;
  /** Cells of capitals that are no listed symbol. */
  strays: number;
  /** Symbols behind their exchange, or announced: (NASDAQ: JAZZ). */
  listings: number;
  /** Signs of other countries' markets, less those of American ones. */
  abroad: number;
}

const isExplicit = (candidate: Candidate): boolean => {
  if (has(candidate, Fact.linked | Fact.alias)) return true;
  if (has(candidate, Fact.announced) && (has(candidate, Fact.near) || candidate.word === 'unmistakable'))
    return true;
  switch (candidate.form) {
    case 'exchange':
      return true;
    case 'cashtag':
      if (!candidate.listed || candidate.word === 'figure' || isVariable(candidate.symbol)) return false;
      return !has(candidate, Fact.coded | Fact.small);
    case 'move':
      if (!candidate.listed || candidate.word === 'figure') return false;
      return has(candidate, Fact.named) || (has(candidate, Fact.signed) && !isCommon(candidate.word));
    case 'paren':
      return (
        has(candidate, Fact.named) ||
        (has(candidate, Fact.afterLegalForm) && candidate.listed && !isCommon(candidate.word))
      );
    case 'bare':
      return has(candidate, Fact.named) && !isCommon(candidate.word);
    default:
      return false;
  }
};

function isNamed(candidate: Candidate): boolean {
  if (candidate.form === 'bare' && candidate.word === 'unmistakable' && has(candidate, Fact.near))
    return true;
  if (candidate.strength === undefined || candidate.strength === 'market' || candidate.strength === 'short')
    return false;
  // AMD in a list of currencies names nobody, nor does macular degeneration (AMD).
  if (has(candidate, Fact.alsoName) && has(candidate, Fact.cell | Fact.initials)) return false;
  if (candidate.strength === 'sure' || has(candidate, Fact.legalForm | Fact.alias))
    return !has(candidate, Fact.service);
  return candidate.strength === 'known' && has(candidate, Fact.beside) && !has(candidate, Fact.enclosed);
}

/** A symbol that is nothing else, by itself: SPY, AAPL. IBM and AMD are names as well, and PEP 517 is no Pepsi. */
const isTicker = ({ form, word, symbol, facts }: Candidate): boolean =>
  (form === 'bare' || form === 'paren') &&
  (word === 'unmistakable' || symbol.startsWith('^')) &&
  !(facts & (Fact.alsoName | Fact.shouted));

/** In running text, as shares are spoken of. Single letters and everyday words need more to be the same again. */
const isSpoken = ({ form, listed, word, start, end, facts }: Candidate): boolean =>
  form === 'bare' &&
  listed &&
  !isCommon(word) &&
  end - start > 1 &&
  (facts & (Fact.beside | Fact.signed)) !== 0 &&
  (facts & Fact.near) !== 0 &&
  (facts & Fact.shouted) === 0;

const counts = ({ listed, word, start, end }: Candidate): boolean =>
  listed && !isCommon(word) && end - start > 1;

function isShown({ symbol, form, listed, word, facts }: Candidate): boolean {
  if ((facts & Fact.initials) !== 0 || word === 'abbreviation' || word === 'figure') return false;
  if (form === 'bare') return (facts & Fact.afterLegalForm) !== 0;
  if (form === 'paren')
    return listed && (facts & (word === 'word' ? Fact.resembles : Fact.behindName | Fact.resembles)) !== 0;
  return form === 'cashtag' && word === 'plain' && symbol.length > 2 && !(facts & (Fact.coded | Fact.small));
}

const isCoined = ({ form, facts }: Candidate): boolean =>
  (facts & Fact.named) === 0 &&
  ((form === 'paren' && (facts & Fact.initials) !== 0) ||
    (form === 'bare' && (facts & (Fact.initials | Fact.part)) !== 0) ||
    (facts & Fact.defined) !== 0);

/** Four letters that are listed and nothing else known: said four times, such a thing is the page's matter. */
const LONE_SIGN = 0.5;
const isLoneSymbol = ({ form, listed, word, start, end, facts }: Candidate): boolean =>
  form === 'bare' &&
  listed &&
  !isCommon(word) &&
  end - start > 3 &&
  (facts & Fact.lone) !== 0 &&
  !(facts & Fact.cell);

/** Two deals, or one with its price, are no chance: loaded up on F and T; sold my LOW at 250. */
const DEAL_SIGN = 1;

function signs(candidate: Candidate, explicit: boolean): number {
  if (explicit) return 2;
  if (candidate.form === 'name' && candidate.symbol.startsWith('^') && candidate.strength === 'sure')
    return has(candidate, Fact.cell) ? 0.5 : 2;
  if (has(candidate, Fact.marketMove)) return 2;
  if (has(candidate, Fact.enclosed | Fact.service | Fact.part)) return 0;
  const listed = has(candidate, Fact.run) && !isCommon(candidate.word) && candidate.end - candidate.start > 3;
  if (has(candidate, Fact.dealt) && candidate.word !== 'abbreviation')
    return has(candidate, Fact.move) ? 2 * DEAL_SIGN : DEAL_SIGN;
  if (has(candidate, Fact.beside)) return listed ? 1.5 : 1;
  if (listed) return 0.5;
  if (candidate.listed && has(candidate, Fact.quoted | Fact.signed) && candidate.word !== 'abbreviation')
    return 1;
  if (has(candidate, Fact.near | Fact.move)) return 0.5;
  return isLoneSymbol(candidate) ? LONE_SIGN : 0;
}

/** Most blocks say little: what they don't say costs no list. */
export const NOBODY: string[] = [];
const noEvidence = () => ({
  explicit: NOBODY,
  named: NOBODY,
  prose: NOBODY,
  acting: NOBODY,
  denied: NOBODY,
  ticker: NOBODY,
  row: NOBODY,
  listed: NOBODY,
  spoken: NOBODY,
  moved: NOBODY,
  shown: NOBODY,
  foreign: NOBODY,
  coined: NOBODY,
  cell: NOBODY,
  score: 0,
  weight: 0,
  cells: 0,
  strays: 0,
  listings: 0,
  abroad: 0,
});

/** What one block says for its page. Depends on the block alone. */
export function blockEvidence({ found, marketWords, linked, abroad }: ScanResult): BlockEvidence {
  const block = noEvidence();
  block.score = marketWords.length * 0.5 + linked.length * 2;
  block.weight = marketWords.length + linked.length;
  const note = (kind: (typeof KINDS)[number], symbol: string) => {
    if (block[kind] === NOBODY) block[kind] = [symbol];
    else block[kind].push(symbol);
  };
  for (const { symbol } of linked) note('explicit', symbol);
  for (const { symbol } of abroad) if (symbol !== '') note('foreign', symbol);
  block.abroad = abroad.length;
  for (const candidate of found) {
    const explicit = isExplicit(candidate);
    if (explicit) note('explicit', candidate.symbol);
    if (isNamed(candidate)) note('named', candidate.symbol);
    if (explicit && (candidate.form === 'exchange' || has(candidate, Fact.announced))) block.listings++;
    if (isTicker(candidate)) note(has(candidate, Fact.cell) ? 'row' : 'ticker', candidate.symbol);
    if (isProse(candidate) && !SERVICES.has(candidate.symbol)) note('prose', candidate.symbol);
    if (isProse(candidate) && has(candidate, Fact.beside | Fact.deed)) note('acting', candidate.symbol);
    if (candidate.strength !== 'sure' && candidate.strength !== 'short' && has(candidate, Fact.enclosed))
      note('denied', candidate.symbol);
    if (has(candidate, Fact.run) && !isCommon(candidate.word)) note('listed', candidate.symbol);
    if (candidate.form === 'bare' && has(candidate, Fact.signed) && counts(candidate))
      note('moved', candidate.symbol);
    if (isShown(candidate)) note('shown', candidate.symbol);
    if (candidate.form === 'exchange') block.abroad--;
    else if (candidate.strength === 'sure' || has(candidate, Fact.marketMove))
      block.abroad += abroadness(candidate.symbol);
    if (isSpoken(candidate)) note('spoken', candidate.symbol);
    if (isCoined(candidate)) note('coined', candidate.symbol);
    if (candidate.form === 'bare' && !isCommon(candidate.word) && has(candidate, Fact.cell)) {
      if (candidate.listed) note('cell', candidate.symbol);
      block[candidate.listed ? 'cells' : 'strays']++;
    }
    block.score += signs(candidate, explicit);
    block.weight++;
  }
  return block;
}

/** What the page's own data (JSON-LD, `data-symbol`) says. */
export const hintedEvidence = (symbols: readonly string[]): BlockEvidence => ({
  ...noEvidence(),
  explicit: [...symbols],
});
