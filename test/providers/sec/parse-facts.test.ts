import { describe, expect, it } from 'vitest';
import { parseCompanyFacts, parseConcept } from '../../../lib/providers/sec/parse-facts';
import { kindOf } from '../context';
import { COMPANY, concept, raw } from './invented';

describe('one concept', () => {
  it('is earnings a share by period and filing', () => {
    expect(parseConcept(concept(COMPANY))).toEqual({
      cik: 320193,
      name: 'ZED TEST INC',
      currency: 'USD',
      facts: COMPANY,
    });
  });
  it('takes dollars before other money', () => {
    const units = { 'CNY/shares': COMPANY.map(raw), 'USD/shares': COMPANY.slice(0, 1).map(raw), USD: [] };
    expect(parseConcept(concept([], { units })).currency).toBe('USD');
    expect(parseConcept(concept([], { units: { 'CNY/shares': units['CNY/shares'] } })).currency).toBe('CNY');
  });
  it('accepts the filer’s number as text', () => {
    expect(parseConcept(concept(COMPANY, { cik: '0000320193' })).cik).toBe(320193);
  });
  it('leaves out facts that are none', () => {
    const good = raw(COMPANY[0] as (typeof COMPANY)[number]);
    const bad = [
      { ...good, val: '3' },
      { ...good, val: JSON.parse('1e400') },
      { ...good, end: '2020-01-01' },
      { ...good, filed: 'x' },
      null,
    ];
    expect(parseConcept(concept([], { units: { 'USD/shares': [good, ...bad] } })).facts).toHaveLength(1);
  });
  it.each([
    ['another tag', concept(COMPANY, { tag: 'Assets' }), 'schema'],
    ['no facts', concept([]), 'empty'],
    ['an unusable filer', concept(COMPANY, { cik: 'x' }), 'schema'],
    ['no units', concept(COMPANY, { units: null }), 'schema'],
  ])('with %s is refused', async (_, json, kind) => {
    expect(await kindOf(() => parseConcept(json))).toBe(kind);
  });
});

describe('all facts of a company', () => {
  const company = (facts: object) => ({ cik: 1, entityName: 'ZED', facts });
  const units = { 'USD/shares': COMPANY.map(raw) };
  it('are read under the best tag that has any', () => {
    const facts = {
      'us-gaap': { EarningsPerShareDiluted: { units: {} }, EarningsPerShareBasicAndDiluted: { units } },
      'ifrs-full': { DilutedEarningsLossPerShare: { units: { 'EUR/shares': units['USD/shares'] } } },
    };
    expect(parseCompanyFacts(company(facts))).toMatchObject({ currency: 'USD', facts: COMPANY });
  });
  it('may be a foreign filer’s', () => {
    const facts = {
      'ifrs-full': { DilutedEarningsLossPerShare: { units: { 'EUR/shares': units['USD/shares'] } } },
    };
    expect(parseCompanyFacts(company(facts)).currency).toBe('EUR');
  });
  it('without earnings are empty', async () => {
    expect(await kindOf(() => parseCompanyFacts(company({ 'us-gaap': {} })))).toBe('empty');
  });
});
