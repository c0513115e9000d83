import * as v from 'valibot';
import { readDay } from '../csv';
import { shaped } from '../reply';
import { ProviderError } from '../types';
import { EPS_TAGS } from './parse-facts';

const frameSchema = v.object({
  tag: v.string(),
  /** `CY2025` a year, `CY2025Q3` a quarter. */
  ccp: v.string(),
  uom: v.string(),
  data: v.array(v.unknown()),
});
const rowSchema = v.object({
  cik: v.pipe(v.number(), v.integer(), v.minValue(1)),
  end: v.string(),
  val: v.pipe(v.number(), v.finite()),
});

export interface Frame {
  /** The calendar period, e.g. `CY2025` or `CY2025Q3`. */
  period: string;
  /** ISO 4217 of the amounts. */
  currency: string;
  /** Company number → earnings a share, as last stated, and the last day of its own period. */
  earnings: Map<number, { value: number; end: number }>;
}

/** `xbrl/frames`: one concept of all filers for one period; of two rows of a company the first counts. */
export function parseFrame(json: unknown): Frame {
  const { tag, ccp, uom, data } = shaped(frameSchema, json);
  const currency = /^([A-Z]{3})-per-shares$/.exec(uom)?.[1];
  if (!EPS_TAGS.some((one) => one.tag === tag) || currency === undefined || !/^CY\d{4}(Q[1-4])?$/.test(ccp)) {
    throw new ProviderError('schema', 'not earnings a share');
  }
  const earnings: Frame['earnings'] = new Map();
  for (const raw of data) {
    const row = v.safeParse(rowSchema, raw);
    const end = row.success ? readDay(row.output.end) : null;
    if (!row.success || end === null || Math.abs(row.output.val) > 1e6 || earnings.has(row.output.cik))
      continue;
    earnings.set(row.output.cik, { value: row.output.val, end });
  }
  if (earnings.size === 0)
    throw new ProviderError(data.length === 0 ? 'empty' : 'schema', 'no earnings in the frame');
  return { period: ccp, currency, earnings };
}
