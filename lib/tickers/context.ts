import { Fact } from './candidate';
import { isBlank, isDigit, isLineBreak, isUnspaced } from './chars';
import { type Scan, textAfter, textBefore } from './scan';
import { Topics, type WordsAround } from './words-around';

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
/** Plus, minus as people type it, arrows and the emoji that stand for them. */
const SIGN =
  '(?:[+\\-−–—±▲▼△▽▴▾↑↓→⬆⬇↗↘⏫⏬]|\\ud83d[\\udd3a\\udd3b\\udd3c\\udd3d\\udcc8\\udcc9\\udfe2\\udd34])\\ufe0f?';
const MOVED =
  '(?:up|down|off|higher|lower|rose|fell|gained|lost|added|shed|slid|dropped|jumped|climbed|surged|soared|tumbled|plunged|rises|falls|gains|loses)(?: by)? ';
const SHARE = '\\d[\\d.,]*|[.,]\\d+';
/** A move right behind a symbol: ` +2.44%`, `: 0.31 %`, ` ▲ 1.2%`, ` down 3%`, ` −2,4 %`, ` $12.30, +1.2%`. */
const MOVE = new RegExp(
  `^\\s{0,3}[:,;|]?\\s{0,2}(?:\\$?\\d[\\d.,]*[,;|]?\\s{1,3}(?=[+\\-−–▲▼↑↓]))?((?:${SIGN}\\s?){1,2}|${MOVED})?(?:${SHARE})\\s?(?:[%％]|(?:percent|per cent|pct|bps)\\b)`,
);
const BY_PERCENT = new RegExp(
  `^\\s+(?:by |about |nearly |almost |some |more than |over )?[+\\-−–]?\\s?\\$?${NUMBER}\\s?(?:%|percent|per cent|points|pct|bps)?`,
);
/** A line of quotes, perhaps with a number of shares: ` 22.10 +1.2%`, ` 11.01 (+3.48%)`, ` 120 37.45 +0.21%`. */
const QUOTE = /^[\s|]{1,4}(?:\d[\d,.]*[\s|]{1,4})?\$?\d[\d,]*\.\d+[\s|]{1,3}\(?[+\-−–▲▼]\s?\$?\d/;
/** `F CALL SWEEP`: a table of options; `Z @ $85.50`: a trade. */
const OPTION = /^\s(?:(?:CALL|PUT)S?\s|@\s?\$\d)/;
/** Both begin with a blank or a bar. */
const mayBeQuote = (code: number): boolean => isBlank(code) || code === 124;
export function isQuoted(text: string, at: number): boolean {
  if (!mayBeQuote(text.charCodeAt(at))) return false;
  const after = textAfter(text, at, 32);
  return QUOTE.test(after) || OPTION.test(after);
}

/** `ELF under 110`, `CELH at 62,`: a price without its sign. Not: `at 10 a.m.`, `under 18 years`, `near 50 Main Street`. */
const PRICED =
  /^\s(?:at|around|near|above|below|under|over)\s\d{1,4}(?:\.\d+)?(?![\d%:/-]|\.\d|,\d|\s?(?:%|[ap]\.?m\b|o['’]clock|p(?:er|ts?|oints?)\b|[A-Z]|(?!(?:is|was|has|this)\b)[a-z]+s\b))/;

/** `SPY $611`, `SKK around $10`, `TSLA 250c`, `AAPL 2/14`: how traders write. */
const TRADE =
  /^\s{1,2}(?:(?:@|at|around|near|above|below|under|to)\s?\$\d|@\s?\d|\$\d+[cp]?\b|\d+(?:\.\d+)?\s?[cp]\b|\d+\/\d+|to the moon)/i;

const INDEX_AFTER =
  /^(?:['’]s)?(?:\s*:\s*\d|[\s|]{1,8}\d[\d.,]*[.,]\d|\s{0,2}[+\-−–▲▼]?\s?\d+(?:\.\d+)?\s?%|\s+(?:index|Index|futures|Futures|average|averages|components?|members?|stocks)\b)/;
/** The exchange, not the index: `Nasdaq: AMPL`, `Nasdaq-listed`, `Nasdaq Stock Market`. */
const EXCHANGE_AFTER =
  /^(?:\s*:\s*["“]?[A-Z^]|\s+(?:Stock|Global|Capital|National|listed|listing|exchange|Exchange|Inc|under|OMX|Private|MarketSite)\b|-listed|-traded|,? Inc)/;
const EXCHANGE_BEFORE =
  /\b(?:listed|list|listing|trades?|traded|trading|debut(?:ed)?|uplist(?:ed|ing)?|exchange|delisted|filed?|common stock)\b[^.\n]{0,24}$/i;
/** The next index in a list of them: `Dow and Nasdaq futures`, `Nikkei, Hang Seng`. */
const INDEX_LIST =
  /^(?:,? (?:and|or|&)|,|\/) ?(?:the )?(?:S&P|Nasdaq|NASDAQ|Dow\b|Russell [123]000|DAX|FTSE|CAC\b|Hang Seng|Nikkei|Kospi|Euro Stoxx|Shanghai|Topix)/;
/** Indices that are neither an exchange nor a firm, where markets are spoken of. */
const ONLY_INDEX = /^(?:DAX|Nikkei|NIKKEI|Nifty|Dow|Dow Jones)$/;
/** Dow Jones as the firm: `according to Dow Jones`, `Dow Jones reported`. */
const FIRM_BEFORE = /\b(?:to|by|told|via|from|with|at)\s+$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri)day\b/;

const ARTICLE =
  '(?:^|[^A-Za-zÀ-ÿ])(?:[Tt]he|[Dd](?:er|ie|en|em|as|el|o|e)|[Ee]l|[Aa]l|[Ll][aeo]|[Ii]l|[Oo]|THE|D(?:ER|IE|EN|EM|AS|EL|O|E)|EL|AL|L[AEO]|IL)\\s+';
const THE = new RegExp(`${ARTICLE}$`);
/** The same, perhaps with a word between: `el tecnológico Nasdaq`. */
const THE_SOME = new RegExp(`${ARTICLE}(?:[A-Za-z0-9À-ÿ][A-Za-zÀ-ÿ0-9-]+\\s+)?$`);
/** The move told later in the sentence, in any language: `kam um 0,4 Prozent voran`. */
const MOVE_LATER =
  /^[^.\n;:]{0,30}?[\s’'][+\-−–]?\d[\d.,]*\s?(?:%|Prozent|percent|per cent|por ciento|pour cent|points|Punkte|puntos)/;
const INDEX_NAME = /\b(?:S&P|Dow|Nasdaq Composite|Russell|index|indexes|indices|points|stocks|Wall Street)\b/;

const SERVICE_BEFORE =
  /\b(?:share|follow|like|join|find|watch|sign in|sign up|log ?in|connect|comment|posted?|tweet|subscribe|available|download|continue|contact)\b[^.]{0,24}\b(?:on|via|with|to|using|from|by)\s+(?:[A-Z]\w+\+?(?:,| and| or|, and)\s+){0,4}$|\bvia\s+$|\b(?:follow|like|find|join) us\b[^.]{0,40}$/i;
/** Without one of these words that pattern need not be tried, and so not be compiled, which takes longer. */
const SERVICE_WORDS = new Set(
  'share follow like join find watch sign log login connect comment post posted tweet subscribe available download continue contact via'.split(
    ' ',
  ),
);
const isServiceBefore = (before: string): boolean =>
  before
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => SERVICE_WORDS.has(word)) && SERVICE_BEFORE.test(before);

const SERVICE_AFTER = new Set(
  'Play Chrome Maps Analytics Docs Drive Fonts Translate Plus Groups Scholar Messenger Live Photos Page page group account Activity activity Profile profile post posts feed fan friends Podcast Podcasts login Login Calendar Classroom Earth Forms Hangouts Books rainforest River jungle Basin basin icon logo Icon Logo button Button'.split(
    ' ',
  ),
);
/** Where the Amazon and the oracle are. */
const NAMESAKE_AFTER = /^\s+(?:[Rr]ain [Ff]orest|of (?:Omaha|Delphi))\b/;

/** Digits, signs and the letters that `MOVED` begins with. */
const mayBeginMove = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code < 48 && code > 32) || code > 0x2000 || (code >= 97 && code <= 117);

const isMoveGap = (code: number): boolean =>
  isBlank(code) || isLineBreak(code) || code === 44 || code === 58 || code === 59 || code === 124;

/**
 * Whether the text at `at` goes on with a percentage, and if so, whether a sign or a word says that
 * it is a change: `signed` (AMPL +2.4%), `plain` (AMPL 2.4%).
 */
export function moveAt(text: string, at: number): 'signed' | 'plain' | null {
  let i = at;
  while (i - at < 4 && isMoveGap(text.charCodeAt(i))) i++;
  if (!mayBeginMove(text.charCodeAt(i))) return null;
  const after = textAfter(text, at, 32);
  // The p of percent, pct and bps.
  if (!after.includes('%') && !after.includes('p') && !after.includes('％')) return null;
  const match = MOVE.exec(after);
  if (!match) return null;
  return match[1] ? 'signed' : 'plain';
}

/** `rose`, `is up 3%`, `was trading`: a move told in words. */
function isMoved(text: string, words: WordsAround, at: number): boolean {
  let from = at;
  for (let step = 0; step < 3; step++) {
    if (!words.forward(from)) return false;
    if (words.topics & Topics.move) return true;
    if (words.topics & Topics.direction) return BY_PERCENT.test(textAfter(text, words.end, 24));
    if (!(words.topics & Topics.auxiliary)) return false;
    from = words.end;
  }
  return false;
}

/** shares of X, calls on X, buy X. */
function isDealt({ text, words }: Scan, at: number): boolean {
  if (!words.back(at)) return false;
  // `bought 20 AAPL`
  if (isDigit(text.charCodeAt(words.start)) && !words.back(words.start)) return false;
  if (words.topics & Topics.deal) return true;
  if (!(words.topics & Topics.preposition)) return false;
  return words.back(words.start) && (words.topics & Topics.object) !== 0;
}

/** What the words on both sides say about a symbol. */
export function symbolContext(scan: Scan, start: number, end: number): number {
  const { text, words } = scan;
  const move = moveAt(text, end);
  if (move === 'signed') return Fact.move | Fact.near | Fact.signed;
  const next = text.charCodeAt(end);
  if (move || (mayBeQuote(next) && QUOTE.test(textAfter(text, end, 24)))) return Fact.move | Fact.near;
  const isAlone = next === 44 || next === 46 || next === 59 || next === 41;
  if (!isAlone) {
    if (words.forward(end) && words.topics & (Topics.holding | Topics.measure))
      return Fact.beside | Fact.near;
    if (isMoved(text, words, end)) return Fact.beside;
    const after = textAfter(text, end, 24);
    if (TRADE.test(after)) return Fact.beside | Fact.near;
    if (PRICED.test(after)) return Fact.move;
  }
  return isDealt(scan, start) ? Fact.beside | Fact.near : 0;
}

/** `Home Depot (-1,28%)`. */
const MOVE_IN_BRACKETS = /^ \([+\-−–]?\d[\d.,]*\s?%\)/;
/** `Stellantis a +3,85%`, `Tesla -2%`: in any language. */
const SIGNED_BEHIND = /^ (?:(?:\p{L}{1,3} )?[+\-−–])?\d[\d.,]*\s?%/u;

/** A row of figures: `WHIRLPOOL 149.20 40.6`. */
const FIGURES_BEHIND = /^[ \t|]{1,4}\$?\d[\d,]*\.\d+[ \t|]{1,4}[+\-−–(]?\d/;

/** `Tesla跌3.62%`, `Costco股价上涨`: moved, in Chinese. */
const MOVED_UNSPACED = /^(?:股[價价]|则|則|再|收)?[大暴急上下]?[漲涨跌升挫降]/;

/** What the words on both sides say about a company's name. */
export function nameContext({ text, words }: Scan, start: number, end: number): number {
  let facts = 0;
  if (words.forward(end)) {
    if (words.topics & Topics.legal && words.isCapitalised) facts |= Fact.legalForm;
    if (words.topics & Topics.equity) facts |= Fact.shares;
    if (words.topics & Topics.holding) facts |= Fact.beside;
    else if (words.topics & Topics.deed) facts |= Fact.deed;
    else if (isMoved(text, words, end)) facts |= Fact.beside;
  }
  if (isUnspaced(text.charCodeAt(end)) && MOVED_UNSPACED.test(textAfter(text, end, 8))) facts |= Fact.beside;
  if (text.charCodeAt(end) === 32) {
    const next = text.charCodeAt(end + 1);
    if (next === 40 && MOVE_IN_BRACKETS.test(textAfter(text, end, 16))) facts |= Fact.beside;
    else if (SIGNED_BEHIND.test(textAfter(text, end, 16))) facts |= Fact.beside;
    if (isDigit(next) && FIGURES_BEHIND.test(textAfter(text, end, 24))) facts |= Fact.beside;
  }
  if (words.back(start)) {
    // `Stock News` is no News Corp.
    if (words.topics & Topics.deal && !(words.topics & Topics.equity)) facts |= Fact.beside;
    else if (words.topics & Topics.role) facts |= Fact.deed;
    else if (words.topics & Topics.preposition && words.back(words.start) && words.topics & Topics.object) {
      facts |= words.topics & Topics.equity ? Fact.beside | Fact.shares : Fact.beside;
    }
  }
  return facts;
}

/** Whether a market's name stands for its index here: it moves, and is no exchange to be listed on. */
export function marketContext({ text, words, found }: Scan, start: number, end: number): number {
  const after = textAfter(text, end, 40);
  if (EXCHANGE_AFTER.test(after)) return 0;
  const before = textBefore(text, start, 60);
  if (INDEX_AFTER.test(after) || INDEX_LIST.test(after) || isMoved(text, words, end))
    return EXCHANGE_BEFORE.test(before) && !ONLY_INDEX.test(text.slice(start, end)) ? 0 : Fact.marketMove;
  // `the Dow`, `the S&P 500 and Nasdaq`; a capital behind makes it part of a firm's name.
  const isOnDay = WEEKDAY.test(after.trimStart());
  if (words.forward(end) && words.isCapitalised && words.start - end < 2 && !isOnDay) return 0;
  const last = found.at(-1);
  const isListed =
    last?.symbol.startsWith('^') === true && start - last.end <= 12 && before.length >= start - last.end;
  if (EXCHANGE_BEFORE.test(before)) return 0;
  const isGauge = words.back(start) && (words.topics & Topics.gauge) !== 0;
  if (
    isListed ||
    isGauge ||
    (THE.test(before) && INDEX_NAME.test(before + after)) ||
    (THE_SOME.test(before) && MOVE_LATER.test(after))
  )
    return Fact.marketMove;
  if (!ONLY_INDEX.test(text.slice(start, end)) || FIRM_BEFORE.test(before)) return 0;
  return THE_SOME.test(before) || text[start + 2] !== 'w' ? Fact.near : 0;
}

/** `© 2022 Reddit, Inc.`: the foot of a page. */
export const isImprint = (text: string, start: number, end: number): boolean =>
  /(?:©|\(c\)|copyright)[^.]{0,24}$/i.test(textBefore(text, start, 36)) ||
  /^[,.\sIncLC]{0,8}©/.test(textAfter(text, end, 12));

/** What is made of apples or done at targets: no company's. */
const THINGS = new Map([
  [
    'Apple',
    /^ (?:pies?|cider|tree|trees|orchards?|juice|crisp|crumble|strudel|tarts?|turnovers?|butter|blossoms?|cores?|slices|peels?|sauce)\b/,
  ],
  ['Target', /^ (?:practice|audience|date|price|prices|range|rate|zone|shooting)\b/],
  ['Shell', /^ (?:script|scripts|casing|casings|shock|beach|collection)\b/],
  [
    'Visa',
    /^ (?:application|applications|requirements?|holders?|waivers?|status|office|overstays?|sponsorship|policy|interview)\b/,
  ],
]);
export const isThing = (name: string, text: string, end: number): boolean =>
  THINGS.get(name)?.test(textAfter(text, end, 16)) ?? false;

/** Share on Facebook, Google Maps: a button or a product. */
export function isService({ text, words }: Scan, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 32 && words.forward(end) && isBlank(text.charCodeAt(words.start - 1))) {
    if (SERVICE_AFTER.has(text.slice(words.start, words.end))) return true;
    const first = text.charCodeAt(words.start) | 32;
    if ((first === 111 || first === 114) && NAMESAKE_AFTER.test(textAfter(text, end, 16))) return true;
  }
  const isListed = text.charCodeAt(start - 2) === 44;
  const isLed = words.back(start) && (words.topics & (Topics.link | Topics.preposition)) !== 0;
  return (isLed || isListed) && isServiceBefore(textBefore(text, start, 60));
}

const AFTER_LEGAL_FORM =
  /(?:\b(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|L\.?P|N\.?V|S\.?A|AG|SE|Holdings?|Group|Bancorp|ETF|ETN|Trust|SPDR|Shares)|Index Fund|\b[Ff]und)[.,]?(?:\s+Class [A-C]| shares?| stock)?\s{0,2}[([]\s?$/;
export const followsLegalForm = (before: string): boolean => AFTER_LEGAL_FORM.test(before);
