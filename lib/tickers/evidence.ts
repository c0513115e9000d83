import { type BlockEvidence, KINDS, NOBODY, type SymbolEvidence } from './block-evidence';

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
  moved: 0,
  shown: 0,
  foreign: 0,
  coined: 0,
};

/** So many symbols with their moves make a list of movers. */
const MOVERS = 3;
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
  private abroad = 0;
  private onFinanceSite = false;
  /** How many different companies sentences name. */
  companies = 0;
  /** How many different symbols stand by themselves that are nothing else, in sentences and in cells. */
  private tickers = 0;
  private rows = 0;
  /** How many different symbols stand with their moves. */
  private movers = 0;
  private linesBefore = 0;
  /** How many different listed symbols stand in cells of their own. */
  private column = 0;

  of(symbol: string): SymbolEvidence {
    return this.symbols.get(symbol) ?? NONE;
  }

  /** The page is about markets. */
  get isFinance(): boolean {
    // One such symbol may be anything; two of them, as in `VTI or VOO`, are no chance. AMD and COP are
    // currencies in a list of those: cells need more.
    // Where markets are spoken of, some may have left their exchange.
    const mostStrays = this.score > 0 ? 1 : MOST_STRAYS;
    const isColumn = this.column >= COLUMN && this.strays <= this.cells * mostStrays;
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

  /** Other countries' markets are spoken of: CSL is no American listing there. */
  get isAbroad(): boolean {
    return this.abroad > 0 && this.listings === 0;
  }

  /** Symbols and their moves are listed: CDNA +8.7%, PPG +6.1%, F -1.1%. */
  get listsMoves(): boolean {
    return this.isFinance && this.movers >= MOVERS;
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
      this.abroad += block.abroad * sign;
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
    if (kind === 'moved') this.movers += sign;
    if (kind === 'cell' && symbol.length > 2) this.column += sign;
  }

  /** What decisions look at beside single symbols, as bits. */
  private get lines(): number {
    const { isFinance } = this;
    return (
      (isFinance ? 1 : 0) |
      (this.isTable ? 2 : 0) |
      (this.hasListing ? 4 : 0) |
      (this.isAbroad ? 8 : 0) |
      (isFinance && this.listsMoves ? 16 : 0)
    );
  }

  private change(apply: () => void): void {
    apply();
    const { lines } = this;
    if (lines !== this.linesBefore) this.version++;
    this.linesBefore = lines;
  }
}
