import * as v from 'valibot';
import { readDay } from '../csv';
import { label } from '../fields';
import { shaped } from '../reply';
import { ProviderError } from '../types';
import type { EpsFact } from './trailing-eps';

/** Earnings a share as tagged, best first: the IFRS tag is what foreign filers use, once a year. */
export const EPS_TAGS = [
  { taxonomy: 'us-gaap', tag: 'EarningsPerShareDiluted' },
  { taxonomy: 'us-gaap', tag: 'EarningsPerShareBasicAndDiluted' },
  { taxonomy: 'ifrs-full', tag: 'DilutedEarningsLossPerShare' },
] as const;

const unitsSchema = v.record(v.string(), v.array(v.unknown()));
const factSchema = v.object({
  start: v.string(),
  end: v.string(),
  filed: v.string(),
  val: v.pipe(v.number(), v.finite()),
});

/** A company's reported earnings a share, all periods and filings. */
export interface EpsFacts {
  /** Ten digits would be with leading zeros; here a plain number. */
  cik: number;
  name: string;
  /** ISO 4217 of the amounts. */
  currency: string;
  facts: EpsFact[];
}

function factOf(raw: unknown): EpsFact[] {
  const fact = v.safeParse(factSchema, raw);
  if (!fact.success) return [];
  const start = readDay(fact.output.start);
  const end = readDay(fact.output.end);
  const filed = readDay(fact.output.filed);
  if (start === null || end === null || filed === null || end <= start || Math.abs(fact.output.val) > 1e6)
    return [];
  return [{ start, end, filed, value: fact.output.val }];
}

/** US dollars where there are any, else the unit most facts are in. */
function pickUnit(units: Record<string, unknown[]>): { currency: string; facts: EpsFact[] } | null {
  const usable = Object.entries(units)
    .map(([unit, facts]) => ({
      currency: /^([A-Z]{3})\/shares$/.exec(unit)?.[1] ?? '',
      facts: facts.flatMap(factOf),
    }))
    .filter(({ currency, facts }) => currency !== '' && facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
  return usable.find(({ currency }) => currency === 'USD') ?? usable[0] ?? null;
}

/** `cik` may be a number or a string. */
export const cikSchema = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,10}$/))]),
  v.transform(Number),
  v.integer(),
  v.minValue(0),
);

/** `companyconcept` of one of the tags → earnings a share. */
export function parseConcept(json: unknown): EpsFacts {
  const concept = shaped(
    v.object({ cik: cikSchema, tag: v.string(), entityName: label, units: unitsSchema }),
    json,
  );
  if (!EPS_TAGS.some(({ tag }) => tag === concept.tag)) {
    throw new ProviderError('schema', 'not earnings a share');
  }
  const unit = pickUnit(concept.units);
  if (!unit) throw new ProviderError('empty', 'no earnings in the reply');
  return { cik: concept.cik, name: concept.entityName, ...unit };
}

const companySchema = v.object({
  cik: cikSchema,
  entityName: label,
  facts: v.record(v.string(), v.record(v.string(), v.unknown())),
});

/** `companyfacts` (megabytes: every concept) → earnings a share under the first tag that has any. */
export function parseCompanyFacts(json: unknown): EpsFacts {
  const company = shaped(companySchema, json);
  for (const { taxonomy, tag } of EPS_TAGS) {
    const concept = v.safeParse(v.object({ units: unitsSchema }), company.facts[taxonomy]?.[tag]);
    const unit = concept.success ? pickUnit(concept.output.units) : null;
    if (unit) return { cik: company.cik, name: company.entityName, ...unit };
  }
  throw new ProviderError('empty', 'no earnings in the reply');
}
