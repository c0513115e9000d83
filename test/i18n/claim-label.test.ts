import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../lib/article/check-claims';
import { findClaims } from '../../lib/article/find-claims';
import type { ClaimData } from '../../lib/article/known';
import { createFormat } from '../../lib/format/format';
import { claimLabel, claimNote, claimSubject, statedText, writeClaim } from '../../lib/i18n/claim-label';
import { epochDayFromIso } from '../../lib/time';
import { mentionsIn } from '../article/mentions';
import { history } from '../card/data';
import { translateEnglish as t } from '../tools/english';

const format = createFormat('en-US');
const spaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const claimIn = (text: string) => {
  const [claim] = findClaims(text, mentionsIn(text));
  if (!claim) throw new Error(`no claim in ${text}`);
  return claim;
};

it.each([
  ['IWM has a P/E of 19.5.', 'IWM', 'P/E', '19.5'],
  ['Nvidia trades at about 35 times forward earnings.', 'NVDA', 'Forward P/E', '≈ 35.0'],
  ['IWM has net assets of $75 billion.', 'IWM', 'Net assets', '$75 B'],
  ['The S&P 500 has gained more than 75% in three years.', '^GSPC', 'Return, 3 yrs', '≥ +75%'],
  [
    'Over the last decade, the S&P 500 has returned 13.2% annually.',
    '^GSPC',
    'Return a year, 10 yrs',
    '+13.2%',
  ],
  ['Apple is down more than 12% year to date.', 'AAPL', 'Return, YTD', '≤ -12%'],
  ['The S&P 500 gained 24% in 2023.', '^GSPC', 'Return, 2023', '+24%'],
  ['Small caps trade at a discount of roughly a third to large caps.', null, 'Discount', '≈ 33%'],
  ['Small caps would have to rise by about 50% to reach parity.', null, 'Rise to parity', '≈ +50%'],
  ['IWM beat SPY for 14 straight sessions.', 'IWM', 'Days ahead in a row', '14'],
])('%s', (text, subject, label, stated) => {
  const claim = claimIn(text);
  expect(claimSubject(claim)).toBe(subject);
  expect(spaces(claimLabel(claim, t, format))).toBe(label);
  expect(spaces(statedText(claim, format))).toBe(stated);
});

describe('the note on a claim', () => {
  const data: ClaimData = {
    published: epochDayFromIso('2026-11-20'),
    pair: { small: 'IWM', large: 'SPY' },
    history: (symbol) => history(symbol, { slope: 0.001 }),
    metric: () => undefined,
    standIn: () => null,
    recorded: [],
  };
  const notes = (text: string) =>
    checkClaims(findClaims(text, mentionsIn(text)), data).map((checked) => claimNote(checked, t, format));

  it('gives the arithmetic of the text’s own P/Es, whether it fits or not', () => {
    const text = (rise: string) =>
      `SPY trades at 28 times earnings. IWM trades at 19.5 times. Small caps would have to rise by ${rise} to reach parity.`;
    expect(spaces(notes(text('44%')).at(-1) ?? '')).toBe('Its P/Es of 19.5 and 28.0 give +44% (41% – 47%).');
    expect(notes(text('about 50%')).at(-1)).toMatch(/^But its P\/Es .* give \+44%/);
  });

  it('says what it was where the closes deny it, and nothing where all is well or unknown', () => {
    expect(notes('Apple is down 60% year to date.')[0]).toMatch(/^By the closing prices it was [+-]\d/);
    expect(notes('IWM has a P/E of 19.5.')).toEqual([null]);
  });
});

it('writes figures as their claim’s kind asks', () => {
  const claim = claimIn('Small caps trade at a 30% discount to large caps.');
  expect(writeClaim(claim, 0.3036, { format, digits: 1 })).toBe('30.4%');
});
