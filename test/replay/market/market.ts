import { DAY, type EpochDay, epochDayFromIso, MINUTE } from '../../../lib/time';
import { ANCHORS, PINNED_DAY } from './anchors';
import { indexReturns } from './indices';
import { INSTRUMENTS, type Listed } from './instruments';
import { type Bars, simulate } from './series';
import { closeOf, nyseSessions } from './sessions';

const FIRST_SESSION = '1987-09-10';
const SEED = 'capgap replay 1';
/** Earnings grow by this much a year around the pinned day. */
const EARNINGS_GROWTH = 1.08;

/** Portfolio figures are renewed on the 23rd: the pinned day is such a day. */
function portfolioRefresh(day: EpochDay): EpochDay {
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() - (date.getUTCDate() < 23 ? 1 : 0);
  return Date.UTC(date.getUTCFullYear(), month, 23) / DAY;
}

/** What is known of one instrument at the close of the last completed session. */
export interface Standing {
  listed: Listed;
  /** Number of bars up to and including the last completed session. */
  bars: number;
  price: number;
  previousClose: number;
  open: number;
  high: number;
  low: number;
  volume: number;
  yearLow: number;
  yearHigh: number;
  /** Close one calendar year earlier; null for younger listings. */
  yearAgo: number | null;
  eps: number | null;
  epsForward: number | null;
  /** Null: a loss, or no earnings published. */
  trailingPE: number | null;
  /** P/E of a fund's portfolio as of the last refresh, which comes monthly. */
  portfolioPE: number | null;
  /** Market cap or net assets. */
  size: number;
}

/** The replayed market: a function of the seed and the clock, nothing else. */
export class Market {
  readonly sessions: EpochDay[];
  readonly #simulated = new Map<string, Bars>();
  readonly #returns;

  constructor(readonly now: () => number) {
    const lastYear = new Date(now()).getUTCFullYear() + 1;
    this.sessions = nyseSessions(FIRST_SESSION, Math.max(lastYear, 2027));
    this.#returns = indexReturns(this.sessions, SEED);
  }

  get symbols(): string[] {
    return [...INSTRUMENTS.keys()];
  }

  listed(symbol: string): Listed | undefined {
    return INSTRUMENTS.get(symbol);
  }

  /** Index of the last session whose close lies at least a minute back. */
  lastSession(): number {
    const now = this.now() - MINUTE;
    let at = this.sessions.length - 1;
    while (at > 0 && closeOf(this.sessions[at] ?? 0) > now) at--;
    return at;
  }

  lastDay(): EpochDay {
    return this.sessions[this.lastSession()] ?? 0;
  }

  /** All bars, including those of days to come: cut with `Standing.bars` or `lastSession()`. */
  bars(symbol: string): Bars | undefined {
    const listed = INSTRUMENTS.get(symbol);
    if (!listed) return undefined;
    let bars = this.#simulated.get(symbol);
    if (!bars) {
      const [, large, small] = ANCHORS[0] ?? ['', 0, 0];
      const startLevel = { '^GSPC': large, '^RUT': small }[symbol];
      bars = simulate({
        listed,
        sessions: this.sessions,
        returns: this.#returns,
        seed: SEED,
        ...(startLevel !== undefined && { startLevel }),
      });
      this.#simulated.set(symbol, bars);
    }
    return bars;
  }

  /** Position in an instrument's bars of the last session on or before `day`; -1 when there is none. */
  position(bars: Bars, day: EpochDay): number {
    let low = bars.first;
    let high = this.sessions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sessions[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return low - 1 - bars.first;
  }

  standing(symbol: string): Standing | undefined {
    const listed = INSTRUMENTS.get(symbol);
    const bars = this.bars(symbol);
    if (!listed || !bars) return undefined;
    const day = this.lastDay();
    const at = this.position(bars, day);
    if (at < 1) return undefined;
    const year = Math.max(0, this.position(bars, day - 365));
    const price = bars.close[at] ?? 0;
    const refresh = Math.max(0, this.position(bars, portfolioRefresh(day)));
    const growth = EARNINGS_GROWTH ** ((day - epochDayFromIso(PINNED_DAY)) / 365);
    const earning = listed.trailingPE !== null;
    const eps = earning ? ((listed.price || price) / (listed.trailingPE ?? 1)) * growth : null;
    const loss = listed.type === 'EQUITY' ? -listed.price * 0.04 : null;
    return {
      listed,
      bars: at + 1,
      price,
      previousClose: bars.close[at - 1] ?? price,
      open: bars.open[at] ?? price,
      high: bars.high[at] ?? price,
      low: bars.low[at] ?? price,
      volume: bars.volume[at] ?? 0,
      yearLow: Math.min(...bars.low.subarray(year, at + 1)),
      yearHigh: Math.max(...bars.high.subarray(year, at + 1)),
      yearAgo: this.position(bars, day - 365) < 0 ? null : (bars.close[year] ?? null),
      eps: eps ?? loss,
      epsForward: eps === null ? loss && loss / 2 : eps * 1.12,
      trailingPE: eps === null ? null : price / eps,
      portfolioPE: eps === null ? null : (bars.close[refresh] ?? price) / eps,
      size: listed.price === 0 ? 0 : (listed.size * price) / listed.price,
    };
  }
}
