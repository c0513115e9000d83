/** What a listed line is, told from its name: `common` covers ordinary shares, ADRs and partnership units. */
export type SecurityType =
  | 'common'
  | 'etf'
  | 'fund'
  | 'preferred'
  | 'warrant'
  | 'right'
  | 'unit'
  | 'note'
  | 'test';

const TYPES: ReadonlyArray<[SecurityType, RegExp]> = [
  ['warrant', /\bwarrants?\b/i],
  ['right', /\brights?\s*$|\brights?,|\bsubscription rights?\b|- (?:one )?rights?\b/i],
  [
    'preferred',
    /\bpreferred\b|\bpreference (?:shares?|stock)\b|\bpfd\b|(?:\bdepositary shares?\b.*\d\.\d+\s?%)|(?:\d(?:\.\d+)?\s?%.*\bdepositary shares?\b)/i,
  ],
  [
    'note',
    /\b(?:notes?|debentures?|bonds?|trups|corts)\b.*\bdue\b|\d(?:\.\d+)?\s?%.*\b(?:notes?|debentures?)\b/i,
  ],
  // "Common Units" of a partnership are its equity; "Units" of an acquisition company are bundles.
  ['unit', /(?<!common |partnership |partner )\b(?:sub)?units?\s*(?:$|,|each)|- (?:sub)?units?\b/i],
];

/** Tells a fund's or company's common line from the bundles, rights and debt listed beside it. */
export function securityType(name: string): SecurityType {
  for (const [type, pattern] of TYPES) if (pattern.test(name)) return type;
  return 'common';
}

/** Where the description of the share class begins. */
const SHARE_CLASS =
  /\s+-\s+(?:class|common|ordinary|american|depositary|shares?|units?|warrants?|rights?|preferred|new|series|each|subordinate|global|new york|closed|capital|limited|registry|voting|non|etf|rate|\d).*$|,?\s+(?:(?:class [a-z]\d?|series [a-z]|new|registered|voting|non-voting|subordinate|subordinated|limited|multiple)\s+)*(?:(?:common|ordinary|capital|limited partnership)\s+(?:stock|shares?|units?)|american deposit[ao]ry (?:shares?|receipts?)|depositary shares?|new york registry shares|sponsored adr|adss?|adrs?|shares of beneficial interest|beneficial interest|subordinate voting shares|voting shares|class [a-z] (?:stock|shares|interests))\b.*$|,?\s+common(?:\s+\([^)]*\))?$/i;

const LEGAL =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|plc|p\.l\.c|llc|l\.l\.c|lp|l\.p|n\.?v|s\.?a|s\.p\.a|spa|ag|se|a\/s|asa|ab|oyj|b\.v|holdings?|group|bancorp|s\.a\.b|de c\.v|sab de cv|\(the\)|the|trust|reit)\.?$/i;

/** A directory's security name without share class: `Apple Inc. - Common Stock` → `Apple Inc.`. */
export function cleanSecurityName(name: string): string {
  const text = name
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // A fund of ADRs is called after them: `AdvisorShares Dorsey Wright ADR ETF`.
  if (/\b(?:ETFs?|ETNs?|Fund)$/.test(text)) return text.replace(/ - closed end fund$/i, '');
  const cut = text.replace(SHARE_CLASS, '').trim();
  return (cut || text).replace(/[\s,-]+$/, '');
}

/** A trust of many funds before the fund's own name; First Trust and Northern Trust are brands themselves. */
const SERIES_TRUST =
  /^(?:.{3,60}?\b(?:(?<!First |Northern )Trust|Inner Circle Fund)(?: [IVX]+)?|(?:Spinnaker )?ETF Series(?: Solutions)?),? (?=\S+ .*\b(?:ETF|ETN|Fund)\b)/;

/**
 * A fund's name without the trust it belongs to (`VanEck ETF Trust VanEck Muni ETF` →
 * `VanEck Muni ETF`): cut before the brand's second appearance, or behind a trust of other brands
 * (`DBX ETF Trust Xtrackers Net Zero ETF`).
 */
export function withoutTrust(name: string): string {
  const brand = name.split(' ')[0] ?? '';
  const again = brand.length > 2 ? name.indexOf(` ${brand} `, brand.length) : -1;
  return again > 0 ? name.slice(again + 1) : name.replace(SERIES_TRUST, '');
}

/** Legal forms off the end, repeatedly, but never the last word: `Fossil Group, Inc.` → `Fossil`. */
export function withoutLegalForm(name: string, steps = 4): string {
  let text = name.replace(/^the\s+/i, '').replace(/\s*\([^)]*\)\s*$/, '');
  for (let step = 0; step < steps; step++) {
    const shorter = text.replace(LEGAL, '').trim();
    if (shorter === text || shorter.length < 2 || /(?:^|\s)(?:&|and|of)$/i.test(shorter)) break;
    text = shorter;
  }
  return text;
}
