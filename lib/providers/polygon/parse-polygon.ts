import * as v from 'valibot';
import type { Facts, History } from '../../market/types';
import { DAY, isoFromEpochDay } from '../../time';
import { historyFromRows } from '../day-rows';
import { figure, known, label, symbolField } from '../fields';
import { type Answer, parseJson, shaped, statusError } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { newYork } from '../zone';

/** `status` is OK, DELAYED, ERROR or NOT_AUTHORIZED, whatever the HTTP status. */
export function polygonJson(reply: Answer): unknown {
  const failed = statusError(reply);
  let json: unknown;
  try {
    json = parseJson(reply.text);
  } catch (error) {
    throw failed ?? error;
  }
  const field = (name: string) =>
    typeof json === 'object' && json !== null && Object.hasOwn(json, name)
      ? String((json as Record<string, unknown>)[name])
      : '';
  if (field('status') === 'NOT_AUTHORIZED') throw new ProviderError('premium', 'not in the plan of this key');
  if (field('status') === 'ERROR') {
    const text = field('error') || field('message');
    if (/maximum requests/i.test(text)) throw new ProviderError('rate-limited', 'too many requests');
    if (/api ?key/i.test(text)) throw new ProviderError('unauthorised', 'the key was refused');
    throw new ProviderError('http', 'an error reply');
  }
  if (failed) throw failed;
  return json;
}

const barSchema = v.object({ T: symbolField, c: figure, t: figure });
const barsSchema = v.object({ ticker: symbolField, results: v.optional(v.array(barSchema), []) });
type Bar = v.InferOutput<typeof barSchema>;

const moment = ({ t }: Bar): number | null => {
  const ms = known(t);
  return ms !== null && ms > 0 && ms < 4.1e12 ? ms : null;
};

/** `aggs/ticker/SYM/…` → history. `t` is the bar's start in **milliseconds**: midnight in New York. */
export function parseAggregates(json: unknown, { now, symbol }: { now: number; symbol?: string }): History {
  const { ticker, results } = shaped(barsSchema, json);
  if (symbol && ticker !== '' && ticker !== symbol) {
    throw new ProviderError('wrong-symbol', 'the bars are of another symbol');
  }
  const rows = results.map((bar) => {
    const at = moment(bar);
    return { date: at === null ? '' : isoFromEpochDay(newYork(at).day), close: known(bar.c) };
  });
  return historyFromRows({ symbol: ticker || (symbol ?? ''), source: 'polygon', currency: 'USD', now, rows });
}

/** `aggs/grouped/…`: one day's close of the whole market → prices by symbol. */
export function parseGrouped(json: unknown, { now }: { now: number }): Map<string, Facts> {
  const { results } = shaped(barsSchema, json);
  const facts = new Map<string, Facts>();
  for (const bar of results) {
    const price = known(bar.c);
    if (bar.T === '' || price === null || price <= 0 || facts.has(bar.T)) continue;
    const sheet = createSheet({
      source: 'polygon',
      kind: 'stock',
      currency: 'USD',
      fetchedAt: now,
      asOf: moment(bar),
    });
    sheet.put('price', price, { method: 'c' });
    facts.set(bar.T, sheet.facts({ symbol: bar.T, name: '', exchange: '', kind: 'stock' }, 'unknown'));
  }
  if (facts.size === 0) throw new ProviderError('empty', 'no bars in the reply');
  return facts;
}

/** `marketstatus/now` → whether the US stock market is open. */
export function parseMarketStatus(json: unknown): Facts['marketState'] {
  const { market, earlyHours, afterHours } = shaped(
    v.object({ market: label, earlyHours: v.optional(v.boolean()), afterHours: v.optional(v.boolean()) }),
    json,
  );
  if (market === 'open' || market === 'closed') return market;
  if (market !== 'extended-hours') return 'unknown';
  return earlyHours ? 'pre' : afterHours ? 'post' : 'unknown';
}

/** A day the market is shut or closes early. */
export interface Closure {
  day: number;
  name: string;
  /** Epoch ms of the early close; null for a whole day. */
  closesAt: number | null;
}

const closureSchema = v.object({
  exchange: label,
  name: label,
  date: v.string(),
  status: label,
  close: label,
});

/** `marketstatus/upcoming` → NYSE's closures, in order. */
export function parseClosures(json: unknown): Closure[] {
  const rows = shaped(v.array(closureSchema), json);
  return rows
    .filter(({ exchange }) => exchange === 'NYSE')
    .flatMap(({ name, date, status, close }): Closure[] => {
      const day = Date.parse(`${date}T00:00:00Z`) / DAY;
      const closesAt = Date.parse(close);
      if (!Number.isInteger(day)) return [];
      if (status === 'early-close') return Number.isNaN(closesAt) ? [] : [{ day, name, closesAt }];
      return status === 'closed' ? [{ day, name, closesAt: null }] : [];
    })
    .sort((a, b) => a.day - b.day);
}
