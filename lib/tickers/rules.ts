import { type Candidate, Fact, has } from './candidate';
import { cashtag } from './cashtag-rules';
import { isExchangeName } from './exchanges';
import { indexSymbol } from './indices';
import { SERVICES } from './scan-name';
import type { Rule, Situation } from './situation';
import type { Strictness } from './types';
import { isCommon, isState } from './word-class';

const inBalance = (strictness: Strictness): boolean => strictness !== 'cautious';

/** NASDAQ: AMPL is right with any list or none. Not: NASDAQ: NYSE; (TSX: SHOP), whose symbol means another listing. */
const exchange: Rule = ({ candidate }) => (candidate.listed ? 1 : 0.95);

/**
 * (AMPL +2.44%), (IWM 0.31%) where markets are spoken of. Not: (EPS +12%), (GDP 2.1%), unless that symbol
 * was explicit elsewhere; the humidity (RH 45%), overall response rate (ORR 45%).
 */
const move: Rule = ({ candidate, page }) => {
  const { word, listed, symbol } = candidate;
  if (has(candidate, Fact.named) || page.of(symbol).explicit > 0) return listed ? 1 : 0.9;
  if (word === 'figure' || (word === 'abbreviation' && !listed)) return 0;
  if (has(candidate, Fact.initials) && (!listed || isCommon(word))) return 0;
  const isMarket = page.isFinance || has(candidate, Fact.near);
  if (!has(candidate, Fact.signed) && !isMarket) return 0;
  if (listed) return isCommon(word) && !isMarket ? 0.8 : 1;
  return 0.9;
};

/** Text of a link to the quote page of its own symbol. Not: 'Read more', 'Chart'. */
const link: Rule = () => 0.95;

/** Hardly an abbreviation of four letters is a listed symbol as well; of three, one in six. */
const PLAIN_LENGTH = 4;

/** Symbols abroad are as short. */
const LONGEST_ABROAD = 4;
/**
 * CSL in a text that writes (ASX: CSL) or speaks of the CAC 40 and the DAX alone: another country's symbol. Not:
 * what the page names or writes with its American exchange.
 */
function isElsewhere({ candidate, page }: Situation): boolean {
  const { symbol, word, start, end } = candidate;
  const { explicit, named, foreign } = page.of(symbol);
  if (explicit > 0 || named > 0) return false;
  return foreign > 0 || (page.isAbroad && word === 'plain' && end - start <= LONGEST_ABROAD);
}

/** Tesla (TSLA), Foo Inc. (FOO). Not: Federal Communications Commission (FCC), the company (IT). */
const paren: Rule = ({ candidate, page, strictness }) => {
  const { word, listed, symbol } = candidate;
  if (has(candidate, Fact.named)) return 1;
  const { explicit, named } = page.of(symbol);
  if (word === 'figure' || isElsewhere({ candidate, page, strictness })) return 0;
  if (explicit > 0 && word !== 'abbreviation') return 0.95;
  if (word === 'abbreviation') return 0;
  if (named > 0 && word !== 'word' && page.isFinance && !has(candidate, Fact.initials)) return 0.9;
  if (word === 'unmistakable' && !has(candidate, Fact.initials))
    if (page.isFinance || has(candidate, Fact.near)) return 0.95;
  if (symbol.startsWith('^') && listed) return 0.95;
  const { listed: grouped, spoken } = page.of(symbol);
  if ((has(candidate, Fact.run) || grouped > 0) && page.isFinance) return 0.85;
  if (listed && spoken > 0 && word === 'plain' && page.isFinance && !has(candidate, Fact.initials))
    return 0.85;
  if (has(candidate, Fact.afterLegalForm) && (listed || page.isFinance)) {
    if (listed) return 0.95;
    return has(candidate, Fact.initials) ? 0 : 0.8;
  }
  if (!inBalance(strictness)) return 0;
  if (has(candidate, Fact.behindName) && !has(candidate, Fact.initials) && word !== 'word') {
    if (page.isFinance) return 0.85;
    if (has(candidate, Fact.near) && candidate.end - candidate.start >= PLAIN_LENGTH) return 0.75;
  }
  if (has(candidate, Fact.resembles) && page.isFinance) {
    // e.l.f. Beauty (ELF)
    if (word === 'word') return listed ? 0.75 : 0;
    return listed ? 0.9 : 0.75;
  }
  return strictness === 'eager' && listed && page.isFinance && word !== 'word' ? 0.6 : 0;
};

/** ^GSPC. Not: Ctrl ^C, 2^X, unless such a page is about markets. */
const caret: Rule = ({ candidate, page }) => {
  if (indexSymbol(candidate.symbol.slice(1))) return 1;
  return page.isFinance && candidate.end - candidate.start > 3 ? 0.8 : 0;
};

/** GM behind its name or as its page knows it. Not: CEO, AI, ETF; IT, ALL, ON by themselves. */
const bare: Rule = (situation) => {
  const { candidate, page } = situation;
  const { word, listed, symbol } = candidate;
  if (has(candidate, Fact.caret)) return caret(situation);
  if (has(candidate, Fact.named) && listed) return isCommon(word) ? 0.8 : 0.95;
  if (word === 'figure') return 0;
  if (isElsewhere(situation)) return alsoName(situation);
  const isSure = word === 'unmistakable' || page.isFinance || has(candidate, Fact.near);
  if (has(candidate, Fact.announced) && !isExchangeName(symbol)) return isSure ? 0.95 : 0;
  if (has(candidate, Fact.afterLegalForm) && isSure) return listed ? 0.9 : 0.8;
  const isShown = page.of(symbol).shown > 0 && page.isFinance;
  const isExplicit = page.of(symbol).explicit > 0 || isShown;
  if (has(candidate, Fact.quoted | (isCommon(word) ? 0 : Fact.run)) && listed && page.isFinance) return 0.85;
  if (isCommon(word)) {
    // Sold my LOW, rolled into MA. Not: more AI.
    const isDealt = has(candidate, Fact.dealt) && (word === 'word' || isState(symbol));
    if (isDealt && listed && page.isFinance && inBalance(situation.strictness)) return 0.75;
    const isSupported = has(candidate, Fact.beside | Fact.move | (word === 'word' ? Fact.cell : 0));
    const isNamed = word === 'word' && page.of(symbol).named > 0 && page.isFinance;
    if ((isExplicit || isNamed) && !has(candidate, Fact.shouted)) {
      if (isSupported) return 0.85;
      if (page.isFinance && has(candidate, Fact.calm)) return 0.75;
    }
    // COST -0.2% in a list of moves; GOLD +1% is the metal.
    if (page.listsMoves && listed && has(candidate, Fact.signed) && mayMove(situation)) return 0.75;
    // In a list the page knows NOK as well; AI in one stays what it is.
    if (page.isFinance && has(candidate, Fact.run) && (word === 'word' || isExplicit)) return 0.75;
    return word === 'word' ? 0 : alsoName(situation);
  }
  if (isExplicit) return has(candidate, Fact.shouted) && isShown ? 0.75 : 0.95;
  // One letter is nothing by itself: O pays where Realty Income is named.
  if (candidate.end - candidate.start < 2 && !has(candidate, Fact.run)) {
    if (page.listsMoves && has(candidate, Fact.signed)) return 0.75;
    if (page.isFinance && has(candidate, Fact.dealt) && inBalance(situation.strictness)) return 0.75;
    return page.isFinance && page.of(symbol).named > 0 && has(candidate, Fact.calm) ? 0.75 : 0;
  }
  // AFB – acid-fast bacilli; MEG Energy
  if (has(candidate, Fact.initials | Fact.part)) return 0;
  return Math.max(alsoName(situation), bareByContext(situation));
};

const METALS = new Set(['GOLD', 'CORN', 'COAL']);
const mayMove = ({ candidate: { word, symbol } }: Situation): boolean =>
  (word === 'word' && !METALS.has(symbol)) || isState(symbol);

/** SPY calls, shares of PLTR, SPY, QQQ and IWM, a table of symbols. Not: NEW YORK STOCK, a listed NATO. */
const bareByContext: Rule = ({ candidate, page, strictness }) => {
  const { word, listed, symbol, start, end } = candidate;
  const isKnown = word === 'unmistakable' || symbol.startsWith('^');
  const isBeside = has(candidate, Fact.beside);
  const length = end - start;
  if (has(candidate, Fact.shouted)) {
    // TLT LONG-DATED CONDOR
    const isSure = (word === 'unmistakable' && page.isFinance) || page.of(symbol).spoken > 0;
    return isSure && inBalance(strictness) ? 0.75 : 0;
  }
  if (!listed) return strictness === 'eager' && page.isFinance && isBeside ? 0.55 : 0;
  if (!inBalance(strictness)) return isKnown && page.isFinance && isBeside ? 0.85 : 0;
  if (page.of(symbol).named > 0 && (page.isFinance || isKnown)) return 0.9;
  if (isKnown && (page.isFinance || has(candidate, Fact.near | Fact.move | Fact.dealt | Fact.beside)))
    return 0.9;
  const { spoken, coined, cell, listed: grouped } = page.of(symbol);
  if (spoken > 0 && coined === 0 && (length > 2 || page.isFinance)) return 0.8;
  // DAL fell to DET: teams do as well.
  if (!page.isFinance)
    return has(candidate, Fact.beside | Fact.signed) && has(candidate, Fact.near) && length > 2 ? 0.7 : 0;
  if (has(candidate, Fact.beside | Fact.move | Fact.dealt)) return 0.85;
  // BB is, BB’s; not an OI that was spelt out.
  if (has(candidate, Fact.calm) && has(candidate, Fact.lone) && coined === 0) return 0.7;
  if (has(candidate, Fact.run) || grouped > 0 || ((has(candidate, Fact.cell) || cell > 0) && page.isTable))
    return 0.8;
  const isSafe = length >= PLAIN_LENGTH || (length > 2 && has(candidate, Fact.near));
  if (isSafe && has(candidate, Fact.lone) && coined === 0) return 0.7;
  return strictness === 'eager' && length > 2 ? 0.5 : 0;
};

/** IBM and CSX are what the company is called: they count as the name does. */
const alsoName: Rule = (situation) =>
  has(situation.candidate, Fact.alsoName) && situation.candidate.strength !== undefined
    ? name(situation) * 0.95
    : 0;

/** From so many different companies in its sentences on, a page is about companies, where they stand together. */
const COMPANIES = 2;

/** Microsoft in running text; Target with its symbol on the page. Not: 'target', Harrison Ford, Share on Facebook. */
const name: Rule = (situation) => {
  const { candidate, page } = situation;
  const { explicit } = page.of(candidate.symbol);
  if (has(candidate, Fact.part)) return 0;
  if (has(candidate, Fact.service)) return explicit > 0 && !has(candidate, Fact.cell) ? 0.8 : 0;
  switch (candidate.strength) {
    case 'sure':
      return page.isFinance || explicit > 0 ? 1 : besideMarkets(situation);
    case 'known':
      return knownName(situation);
    case 'weak':
      return weakName(situation);
    case 'short':
      return shortName(situation);
    case 'market':
      if (has(candidate, Fact.marketMove)) return 0.9;
      return page.isFinance && has(candidate, Fact.near) ? 0.8 : 0;
    case 'introduced':
      if (has(candidate, Fact.behindName) && !page.isFinance) return 0;
      return inBalance(situation.strictness) ? 0.8 : 0;
    default:
      return 0;
  }
};

/** A sure name on a page that is not about markets: in sentences about companies, never alone on a line. */
const besideMarkets: Rule = ({ candidate, page, strictness }) => {
  if (has(candidate, Fact.cell | Fact.enclosed)) return 0;
  if (has(candidate, Fact.beside)) return 0.9;
  if (!inBalance(strictness)) return 0;
  if (has(candidate, Fact.near)) return 0.8;
  // Facebook said: of networks and gadgets every page is full.
  const isQuiet = SERVICES.has(candidate.symbol);
  if (!isQuiet && has(candidate, Fact.deed | Fact.legalForm)) return 0.8;
  if (!isQuiet && page.of(candidate.symbol).acting > 0) return 0.75;
  return (page.companies >= COMPANIES && has(candidate, Fact.together)) || strictness === 'eager' ? 0.8 : 0;
};

/** Carnival on a page about markets, Meta in a list of companies. Not: Tom Ford, nor then the Ford that said something. */
const knownName: Rule = (situation) => {
  const { candidate, page, strictness } = situation;
  const { explicit, named, denied } = page.of(candidate.symbol);
  if (explicit > 0) return 0.95;
  if (has(candidate, Fact.legalForm)) return page.isFinance ? 0.95 : besideMarkets(situation);
  if (has(candidate, Fact.enclosed)) return 0;
  if (denied > 0 && !(page.isFinance && has(candidate, Fact.beside))) return 0;
  if (!inBalance(strictness)) return 0;
  if (named > 0 && !has(candidate, Fact.cell)) return 0.9;
  if (page.isFinance) return 0.85;
  return page.companies >= COMPANIES && has(candidate, Fact.together) ? 0.75 : 0;
};

/** Dorman once Dorman Products was named, on a page about markets. Not: Dorman Avenue, Jim Dorman. */
const shortName: Rule = ({ candidate, page, strictness }) => {
  const { explicit, named } = page.of(candidate.symbol);
  if (!page.isFinance || !inBalance(strictness) || has(candidate, Fact.cell | Fact.enclosed)) return 0;
  return explicit > 0 || named > 0 ? 0.8 : 0;
};

/** Gap beside its symbol or Gap Inc.; `Gap shares`, `Gap fell 2%`, `Walmart, Gap and Macy's` on a page about markets. Not: a gap, the Gap in heading capitals. */
const weakName: Rule = ({ candidate, page, strictness }) => {
  const { explicit, named, denied } = page.of(candidate.symbol);
  const isEnclosed = has(candidate, Fact.enclosed);
  if (explicit > 0) return isEnclosed ? 0.7 : 0.9;
  if (isEnclosed) return 0;
  if (has(candidate, Fact.legalForm)) return page.isFinance ? 0.9 : 0;
  if (denied > 0 || (has(candidate, Fact.cell) && !has(candidate, Fact.together))) return 0;
  if (named > 0) return 0.85;
  return inBalance(strictness) && page.isFinance && has(candidate, Fact.shares | Fact.together | Fact.beside)
    ? 0.7
    : 0;
};

const RULES: Readonly<Record<Candidate['form'], Rule>> = { exchange, move, paren, cashtag, bare, link, name };

/** Below this nothing is marked. */
const LEAST: Readonly<Record<Strictness, number>> = { cautious: 0.85, balanced: 0.65, eager: 0.5 };

/**
 * Phase 2: how sure it is that the candidate is a mention, by the rule of its form and the page's
 * evidence; 0 for no mention.
 */
export function judge(situation: Situation): number {
  const { candidate, strictness } = situation;
  if (has(candidate, Fact.alias)) return 1;
  const confidence = has(candidate, Fact.linked)
    ? Math.max(0.95, RULES[candidate.form](situation))
    : RULES[candidate.form](situation);
  return confidence >= LEAST[strictness] ? confidence : 0;
}
