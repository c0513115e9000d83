import type { Facts, FedFunds, History, Holdings, SourceId } from '../market/types';
import type { Instrument, InstrumentKind } from '../tickers/types';
import type { EpochDay } from '../time';

/** A split's new shares per old share, by the day it took effect. */
export interface Split {
  day: EpochDay;
  ratio: number;
}

/** Why a request or its reply could not be used. One typed error for all of it. */
export type ProviderErrorKind =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'offline'
  | 'http'
  | 'rate-limited'
  | 'unauthorised'
  | 'forbidden'
  | 'consent'
  | 'premium'
  | 'not-found'
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'schema'
  | 'wrong-symbol'
  | 'circuit-open';

/** Never carries a URL or a key: its message may be shown and copied. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  constructor(
    readonly kind: ProviderErrorKind,
    message: string,
    readonly detail: { status?: number; retryAfter?: number } = {},
  ) {
    super(message);
  }
}

/** A reply's body, already size-capped and decoded. `retryAfter` is an epoch-ms moment. */
export interface Reply {
  status: number;
  contentType: string;
  text: string;
  retryAfter?: number;
}

export interface RequestOptions {
  signal?: AbortSignal;
  credentials?: 'include' | 'omit';
  headers?: Record<string, string>;
  /** Body cap in bytes; the default is 2 MB. */
  maxBytes?: number;
  /**
   * What a well source answers with; JSON by default. Anything else in its place is a failure of the
   * source. A session or a cookie (`anything`) tells nothing of its data.
   */
  expects?: 'json' | 'text' | 'anything';
}

/**
 * What a provider is given. `request` throws ProviderError for network, timeout and size; every
 * HTTP status is returned. It is the only way out: budgets, circuits and retries sit behind it.
 */
export interface ProviderContext {
  request(url: string, options?: RequestOptions): Promise<Reply>;
  now(): number;
  /** The user's key, for keyed providers. */
  key?: string;
  /** Small strings that outlive the worker but not the browser (a crumb). */
  session: {
    get(name: string): Promise<string | undefined>;
    set(name: string, value: string | undefined): Promise<void>;
  };
  /** Known splits of a symbol (from its history), to scale per-share figures filed before one. */
  splits?(symbol: string): Promise<readonly Split[]>;
}

export interface HistoryRequest {
  symbol: string;
  /** First day wanted. */
  from: EpochDay;
  /** Last day wanted; absent for the newest. A source may well give earlier and later ones too. */
  to?: EpochDay;
  /** Where known: some sources keep stocks, funds and indices apart. */
  kind?: InstrumentKind;
}

/** What a source permits, for the options page; absent where nothing is published. */
export interface ProviderLimits {
  perMinute?: number;
  perDay?: number;
  /** How far its prices lag the market, minutes. */
  delayMinutes?: number;
  /** Page with the terms of use. */
  terms: string;
}

export interface HistoriesRequest {
  symbols: string[];
  /** First day wanted; a source that only knows ranges gives the nearest that covers it, up to 5 years. */
  from: EpochDay;
}

/**
 * One data source. Each method is a capability; absent means the source lacks it. Methods throw
 * ProviderError; a batch leaves out symbols the source does not know.
 */
export interface Provider {
  id: SourceId;
  /** Name as shown to people. */
  label: string;
  /** Match patterns of the hosts it talks to. */
  hosts: string[];
  needsKey: boolean;
  limits: ProviderLimits;
  /** Most symbols in one `quotes` or `prices` call. */
  batchSize?: number;
  /** Prices and whatever comes with them, many symbols in one request. */
  quotes?(symbols: string[], ctx: ProviderContext): Promise<Map<string, Facts>>;
  /** Prices alone, many symbols in one request, where that is cheaper than `quotes` (no session needed). */
  prices?(symbols: string[], ctx: ProviderContext): Promise<Map<string, Facts>>;
  /** Everything for one symbol: valuation, fund facts, returns. */
  facts?(symbol: string, ctx: ProviderContext): Promise<Facts>;
  history?(request: HistoryRequest, ctx: ProviderContext): Promise<History>;
  /**
   * Daily closes of many symbols in one request, without dividends (`adjClose` null); at most
   * `batchSize` symbols. Used for context series and first paint; `history` has the rest.
   */
  histories?(request: HistoriesRequest, ctx: ProviderContext): Promise<Map<string, History>>;
  /** Where the same reply as `facts` holds it, ask the same URL: the gateway answers it from the first. */
  holdings?(symbol: string, ctx: ProviderContext): Promise<Holdings>;
  /** Its holdings are whole portfolios, not the ten largest positions. */
  hasAllHoldings?: boolean;
  fedFunds?(ctx: ProviderContext): Promise<FedFunds>;
  directory?(ctx: ProviderContext): Promise<Instrument[]>;
  /** Instruments whose symbol or name matches a text, best first. */
  search?(text: string, ctx: ProviderContext): Promise<Instrument[]>;
  /** The smallest request that shows the source lets us in: the key works, consent was given. Throws ProviderError. */
  test?(ctx: ProviderContext): Promise<void>;
}
