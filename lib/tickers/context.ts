import { Fact } from './candidate';

const MOVE_VERB =
  'rose|rises?|rising|risen|fell|falls?|falling|fallen|gain(?:s|ed|ing)?|los(?:t|es?|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|slid(?:es?|ing)?|sank|sinks?|sinking|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|add(?:s|ed|ing)|tumbl(?:es?|ed|ing)|plung(?:es?|ed|ing)|declin(?:es?|ed|ing)|advanc(?:es?|ed|ing)|slip(?:s|ped|ping)?|edg(?:es?|ed|ing)|rall(?:y|ies|ied|ying)|rebound(?:s|ed|ing)?|ended|ends|clos(?:es?|ed|ing)|opened|finish(?:es|ed|ing)?|settled|trad(?:es|ed|ing)|retreat(?:s|ed|ing)?|shed|dipp?(?:s|ed|ing)?|popp?(?:s|ed|ing)|crater(?:s|ed|ing)?|outperform(?:s|ed|ing)?|underperform(?:s|ed|ing)?|hit|hits|shot';
const AUX = "(?:(?:is|are|was|were|has|have|had|also|just|briefly|recently|then|since|now|'s|’s)\\s+){0,2}";
const PERCENT = '[+\\-−–]?\\s?\\$?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|percent|per cent|points|pct)';

/** A move right behind a symbol: ` +2.44%`, `: 0.31 %`, ` ▲ 1.2%`. */
const MOVE = /^\s{0,3}[:,]?\s?(?:[+\-−–▲▼△▽↑↓]|up |down )?\s?\d[\d,]*(?:\.\d+)?\s?%/;

const SHARES =
  '(?:(?:common|class [A-Z]|ordinary|preferred|stock|share)\\s+)?(?:stocks?|shares?|stockholders?|shareholders?|share price|stock price|calls?|puts?|options|ETFs?|bulls|bears|longs|shorts|dividend|earnings|investors?|stake|position|warrants|bonds)';

const AFTER_SYMBOL = new RegExp(
  `^(?:['’]s)?\\s+(?:${SHARES}\\b|${AUX}(?:up|down|higher|lower|off)\\s+(?:by\\s+|about\\s+|nearly\\s+|more than\\s+|over\\s+)?${PERCENT}|${AUX}(?:${MOVE_VERB})\\b)|^\\s{0,3}[:(]?\\s?[+\\-−–]?\\d[\\d,]*(?:\\.\\d+)?\\s?%|^\\s{1,2}\\$\\d+[CPcp]?\\b|^\\s\\d+(?:\\.\\d+)?\\s?[cpCP]\\b|^\\s(?:to the moon|\\d+/\\d+)`,
);
const BEFORE_SYMBOL =
  /(?:\b(?:shares?|stocks?|stake|position|positions|investment|investors|bullish|bearish|calls?|puts?|options|long|short|earnings)\s+(?:of|in|on|at|for|from)|\b(?:buy|buying|bought|sell|selling|sold|own|owning|owned|holding|holders of|long|short|shorting|shorted|ticker|tickers|symbol|stock|stocks|ETFs?|funds?|like|into|got out of|shares|yolo|invest in|investing in|invested in|upgrade[sd]?|downgrade[sd]?|traded?)):?\s{1,2}["“']?$/i;

const AFTER_NAME = new RegExp(
  `^(?:['’]s)?\\s+(?:(?:${SHARES}|CEO|CFO|COO|chief executive|chief financial officer|chairman|executives?|analysts?|revenue|sales|profits?|quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|Q[1-4]|IPO|board|management|subsidiary|customers|employees|reports?|reported|announce[sd]?|said|says|posted|beat|missed|plans|expects|forecast|guidance|unveiled|launche[sd]|acquire[sd]?|agreed|Stock|Shares|Earnings|Investors|Reports?|Announces?|Dividend|Q[1-4])\\b|${AUX}(?:up|down)\\s+(?:by\\s+|about\\s+)?${PERCENT}|${AUX}(?:${MOVE_VERB})\\b)`,
);
const BEFORE_NAME =
  /\b(?:shares?|stocks?|stake|position|investment|investors|investing|invested|invest|bullish|bearish|acquisition|purchase|maker|retailer|giant|company|parent|owner|bank|chain|firm|rival|drugmaker|automaker|chipmaker|airline|insurer|operator|competitor|competitors|subsidiary)(?:\s+(?:of|in|on|like|such as|by))?\s+$/i;

const MARKET_WORD =
  /\b(?:stocks?|shares?|shareholders?|stockholders?|investors?|investing|invested|earnings|dividends?|ETFs?|funds?|index(?:es)?|indices|portfolio|market cap|markets?|bull(?:ish)?|bear(?:ish)?|rally|rallied|traders?|trading|traded|analysts?|quarterly|revenues?|valuation|price target|Wall Street|Nasdaq|NASDAQ|NYSE|S&P|Dow|calls|puts|options|premarket|pre-market|after-hours|hedge|yields?|Treasur(?:y|ies)|expense ratio|IPO|buyback|short interest|ticker|upside|securities|prospectus|fiscal|Fed|downgraded?|upgraded?|outperform(?:ed)?)\b/g;

const LEGAL_FORM =
  /^,?\s+(?:Inc|Incorporated|Corp|Corporation|Co|Company|Companies|Ltd|Limited|plc|PLC|LLC|L\.?P|N\.?V|S\.?A|AG|SE|S\.p\.A|Holdings?|Group|Bancorp)\b/;
const AFTER_LEGAL_FORM =
  /(?:\b(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|L\.?P|N\.?V|S\.?A|AG|SE|Holdings?|Group|Bancorp|ETF|ETN|Trust|SPDR|Shares)|Index Fund|\bFund)[.,]?(?:\s+Class [A-C]| shares?| stock)?\s{0,2}[([]\s?$/;

const INDEX_BEFORE =
  /\b(?:the|and|on|in|of|tech-heavy|blue-chip|benchmark|broad|broader|for|while|but|as|than|beat|outperform|The|Tech-heavy)\s+$/;
const INDEX_AFTER = new RegExp(
  `^(?:['’]s)?(?:\\s*:\\s*\\d|\\s+\\d[\\d,]*\\.\\d|\\s{0,2}[+\\-−–▲▼]?\\s?\\d+(?:\\.\\d+)?\\s?%|\\s+(?:index|Index|futures|Futures|average|averages)\\b|\\s+${AUX}(?:up|down|higher|lower|flat|off)\\b|\\s+${AUX}(?:${MOVE_VERB})\\b|\\s+${PERCENT})`,
);
/** `listed on the Nasdaq`, `Nasdaq-listed`, `Nasdaq: AMPL`: the exchange, not the index. */
const EXCHANGE_BEFORE =
  /\b(?:listed|list|listing|trades?|traded|trading|debut(?:ed)?|uplist(?:ed|ing)?|exchange|delisted|filed?|common stock)\b[^.]{0,24}$/i;
const EXCHANGE_AFTER =
  /^(?:\s*:\s*["“]?[A-Z^]|\s+(?:Stock|Global|Capital|National|listed|listing|exchange|Exchange|Inc|under|OMX|Private|MarketSite)|-listed|-traded|,? Inc)/;

const SERVICE_BEFORE =
  /\b(?:share|follow|like|join|find|watch|sign in|sign up|log ?in|connect|comments?|posted?|tweet|subscribe|via|available|download|continue|view|us)\b[^.]{0,24}\b(?:on|via|with|to|in|us|using|from|by)?\s+$|[@#]\s?$/i;
const SERVICE_AFTER =
  /^\s+(?:Play|Chrome|Maps|Analytics|Docs|Drive|Fonts|Translate|Plus|Groups|Scholar|Messenger|Live|Photos|page|Page|group|account|profile|post|posts|feed|fan|friends|Podcasts?|login|Login|Calendar|Classroom|Earth|Forms|Hangouts|News|Books)\b/;

/** What the words on both sides say about a symbol. */
export function symbolContext(before: string, after: string): number {
  let facts = 0;
  if (AFTER_SYMBOL.test(after) || BEFORE_SYMBOL.test(before)) facts |= Fact.beside | Fact.near;
  if (MOVE.test(after)) facts |= Fact.move | Fact.near;
  return facts;
}

/** What the words on both sides say about a company's name. */
export function nameContext(before: string, after: string): number {
  let facts = 0;
  if (LEGAL_FORM.test(after)) facts |= Fact.legalForm;
  if (AFTER_NAME.test(after) || BEFORE_NAME.test(before)) facts |= Fact.beside;
  return facts;
}

/** Whether a market's name stands for its index here: it moves, and is no exchange to be listed on. */
export function marketContext(before: string, after: string): number {
  if (EXCHANGE_BEFORE.test(before) || EXCHANGE_AFTER.test(after)) return 0;
  if (INDEX_AFTER.test(after)) return Fact.marketMove;
  return INDEX_BEFORE.test(before) && /\b(?:S&P|Dow|Nasdaq|Russell)\b/.test(before + after)
    ? Fact.marketMove
    : 0;
}

export const isService = (before: string, after: string): boolean =>
  SERVICE_BEFORE.test(before) || SERVICE_AFTER.test(after);
export const followsLegalForm = (before: string): boolean => AFTER_LEGAL_FORM.test(before);
export const isMove = (after: string): boolean => MOVE.test(after);
/** How many market words a stretch of text has, at most `most`. */
export function countMarketWords(text: string, most = 3): number {
  MARKET_WORD.lastIndex = 0;
  let count = 0;
  while (count < most && MARKET_WORD.test(text)) count++;
  return count;
}
