import { type Candidate, Fact, has } from './candidate';
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
  /** An author's abbreviation: International Securities Exchange (ISE), Bristol-Myers (“BMS”). */
  coined: number;
}

const KINDS = [
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
  'coined',
] as const satisfies ReadonlyArray<keyof SymbolEvidence>;
const NONE: SymbolEvidence = {
  explicit: 0,
  named: 0,
  prose: 0,
  acting: 0,
  denied: 0,
  ticker: 0,
  row: 0,
  cell: 0,
  spoken: 0,
  listed: 0,
  coined: 0,
};

/** From here on a page counts as one about markets. */
const ENOUGH = 2;
/** ... provided at least this part of what was looked at speaks for it, */
const ENOUGH_SHARE = 0.12;
/** or it names so many listings by their exchange: a long filing, a press release. */
const ENOUGH_LISTINGS = 2;
/** So many different symbols of three letters or more in cells make a column of them, if at most one in two of such cells holds something else: */
const COLUMN = 4;
const MOST_STRAYS = 0.5;
/** each is then a sign of a page about markets. */
const CELL_SIGN = 0.5;

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
}

const isExplicit = (candidate: Candidate): boolean => {
  if (has(candidate, Fact.linked | Fact.alias)) return true;
  if (has(candidate, Fact.announced) && has(candidate, Fact.near)) return true;
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
  // AMD in a list of currencies names nobody.
  if (has(candidate, Fact.alsoName) && has(candidate, Fact.cell)) return false;
  if (candidate.strength === 'sure' || has(candidate, Fact.legalForm | Fact.alias))
    return !has(candidate, Fact.service);
  return candidate.strength === 'known' && has(candidate, Fact.beside) && !has(candidate, Fact.enclosed);
}

/** A symbol that is nothing else, by itself: SPY, AAPL. IBM and AMD are names as well, and PEP 517 is no Pepsi. */
const isTicker = ({ form, word, symbol, facts }: Candidate): boolean =>
  (form === 'bare' || form === 'paren') &&
  (word === 'unmistakable' || symbol.startsWith('^')) &&
  !(facts & (Fact.alsoName | Fact.shouted));

/** In running text, as shares are spoken of. Short ones and everyday words need more to be the same again. */
const isSpoken = ({ form, listed, word, start, end, facts }: Candidate): boolean =>
  form === 'bare' &&
  listed &&
  !isCommon(word) &&
  end - start > 2 &&
  (facts & (Fact.beside | Fact.signed)) !== 0 &&
  (facts & Fact.shouted) === 0;

const isCoined = ({ form, facts }: Candidate): boolean =>
  (facts & Fact.named) === 0 &&
  (((form === 'paren' || form === 'bare') && (facts & Fact.initials) !== 0) || (facts & Fact.defined) !== 0);

function signs(candidate: Candidate, explicit: boolean): number {
  if (explicit) return 2;
  if (candidate.form === 'name' && candidate.symbol.startsWith('^') && candidate.strength === 'sure')
    return has(candidate, Fact.cell) ? 0.5 : 2;
  if (has(candidate, Fact.marketMove)) return 2;
  if (has(candidate, Fact.enclosed | Fact.service | Fact.part)) return 0;
  if (has(candidate, Fact.beside)) return 1;
  if (has(candidate, Fact.run) && candidate.word === 'plain' && candidate.end - candidate.start > 3)
    return 0.5;
  if (candidate.listed && has(candidate, Fact.quoted | Fact.signed) && candidate.word !== 'abbreviation')
    return 1;
  return has(candidate, Fact.near | Fact.move) ? 0.5 : 0;
}

/** Most blocks say little: what they don't say costs no list. */
const NOBODY: string[] = [];
const noEvidence = () => ({
  explicit: NOBODY,
  named: NOBODY,
  prose: NOBODY,
  denied: NOBODY,
  ticker: NOBODY,
  row: NOBODY,
  listed: NOBODY,
  spoken: NOBODY,
  coined: NOBODY,
  cell: NOBODY,
  score: 0,
  weight: 0,
  cells: 0,
  strays: 0,
  listings: 0,
});

/** What one block says for its page. Depends on the block alone. */
export function blockEvidence({ found, marketWords, linked }: ScanResult): BlockEvidence {
  const block = noEvidence();
  block.score = marketWords.length * 0.5 + linked.length * 2;
  block.weight = marketWords.length + linked.length;
  const note = (kind: (typeof KINDS)[number], symbol: string) => {
    if (block[kind] === NOBODY) block[kind] = [symbol];
    else block[kind].push(symbol);
  };
  for (const { symbol } of linked) note('explicit', symbol);
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

/**
 * A page's evidence: sums over its blocks, so that order and batching cannot matter. `version`
 * rises only when a sum crosses a line that decisions look at.
 */
export class PageEvidence {
  version = 0;
  private readonly symbols = new Map<string, SymbolEvidence>();
  private score = 0;
  private weight = 0;
  private cells = 0;
  private strays = 0;
  private listings = 0;
  private onFinanceSite = false;
  /** How many different companies sentences name. */
  companies = 0;
  /** How many different symbols stand by themselves that are nothing else, in sentences and in cells. */
  private tickers = 0;
  private rows = 0;
  /** How many different listed symbols stand in cells of their own. */
  private column = 0;

  of(symbol: string): SymbolEvidence {
    return this.symbols.get(symbol) ?? NONE;
  }

  /** The page is about markets. */
  get isFinance(): boolean {
    // One such symbol may be anything; two of them, as in `VTI or VOO`, are no chance. AMD and COP are
    // currencies in a list of those: cells need more.
    const isColumn = this.column >= COLUMN && this.strays <= this.cells * MOST_STRAYS;
    const score =
      this.score +
      (this.tickers > 1 ? this.tickers : 0) +
      (this.rows > 3 ? this.rows : 0) +
      (isColumn ? this.column * CELL_SIGN : 0);
    const isMuch = score >= this.weight * ENOUGH_SHARE || this.listings >= ENOUGH_LISTINGS;
    return this.onFinanceSite || (score >= ENOUGH && isMuch);
  }

  /** A listing is named: worth a closer look, whatever else the page is about. */
  get hasListing(): boolean {
    return this.listings > 0;
  }

  /** Symbols stand in cells of their own: a table of quotes. */
  get isTable(): boolean {
    return this.cells >= 2;
  }

  setFinanceSite(): void {
    this.change(() => {
      this.onFinanceSite = true;
    });
  }

  add(block: BlockEvidence, sign: 1 | -1): void {
    this.change(() => {
      this.score += block.score * sign;
      this.weight += block.weight * sign;
      this.cells += block.cells * sign;
      this.strays += block.strays * sign;
      this.listings += block.listings * sign;
      for (const kind of KINDS)
        if (block[kind] !== NOBODY) for (const symbol of block[kind]) this.count(symbol, kind, sign);
    });
  }

  private count(symbol: string, kind: keyof SymbolEvidence, sign: 1 | -1): void {
    let known = this.symbols.get(symbol);
    if (known === undefined) {
      known = { ...NONE };
      this.symbols.set(symbol, known);
    }
    const before = known[kind] > 0;
    known[kind] += sign;
    if (known[kind] > 0 === before) return;
    this.version++;
    if (kind === 'prose') this.companies += sign;
    if (kind === 'ticker') this.tickers += sign;
    if (kind === 'row') this.rows += sign;
    if (kind === 'cell' && symbol.length > 2) this.column += sign;
  }

  /** What decisions look at beside single symbols, as bits. */
  private get lines(): number {
    return (this.isFinance ? 1 : 0) | (this.isTable ? 2 : 0) | (this.hasListing ? 4 : 0);
  }

  private change(apply: () => void): void {
    const before = this.lines;
    apply();
    if (this.lines !== before) this.version++;
  }
}
