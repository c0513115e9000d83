import * as v from 'valibot';
import type { FedFunds } from '../../market/types';
import { DAY, epochDayFromIso } from '../../time';
import { figure, known, label } from '../fields';
import { shaped } from '../reply';
import { type TargetRange, targetHistory } from '../target-rate';
import { ProviderError } from '../types';

const rowSchema = v.object({
  effectiveDate: label,
  type: label,
  targetRateFrom: figure,
  targetRateTo: figure,
});

function rangeOf(raw: unknown): TargetRange[] {
  const row = v.safeParse(rowSchema, raw);
  if (!row.success || row.output.type !== 'EFFR') return [];
  const from = known(row.output.targetRateFrom);
  // before December 2008 the target was one rate, not a range
  const to = known(row.output.targetRateTo) ?? from;
  if (from === null || to === null) return [];
  try {
    return [{ day: epochDayFromIso(row.output.effectiveDate), lower: from / 100, upper: to / 100 }];
  } catch {
    return [];
  }
}

/**
 * `refRates` of the NY Fed's `search` or `all/latest` → the Fed funds target and its changes.
 * Rates are percent in the reply. Rows of other rates (SOFR, OBFR …) carry no target.
 */
export function parseRates(json: unknown, { now }: { now: number }): FedFunds {
  const { refRates } = shaped(v.object({ refRates: v.array(v.unknown()) }), json);
  const ranges = refRates.flatMap(rangeOf);
  if (ranges.length === 0)
    throw new ProviderError(refRates.length === 0 ? 'empty' : 'schema', 'no target rate in the reply');
  const history = targetHistory(ranges, Math.floor(now / DAY) + 1);
  return { ...history, source: 'nyfed', fetchedAt: now };
}
