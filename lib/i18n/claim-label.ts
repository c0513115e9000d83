import type { CheckedClaim } from '../article/check-claims';
import type { Claim, Figure } from '../article/claim';
import type { Format } from '../format/format';
import type { Translate } from './translate';

/** What a claim is about: `P/E`, `Return, 3 yrs`. */
export function claimLabel(claim: Claim, t: Translate, format: Format): string {
  switch (claim.kind) {
    case 'multiple':
      return t(claim.horizon === 'forward' ? 'card_field_forwardPE' : 'card_field_trailingPE');
    case 'netAssets':
      return t('card_field_netAssets');
    case 'discount':
      return t('claims_discount');
    case 'upside':
      return t('claims_upside');
    case 'streak':
      return t('claims_streak');
    case 'return':
      if (claim.window === 'YTD') return t('claims_return', t('card_window_YTD'));
      return t(
        claim.annualised ? 'claims_return_a_year' : 'claims_return',
        'year' in claim.window ? claim.window.year : format.months(claim.window.months),
      );
  }
}

/** The symbol a claim is about; null for a gap between small and large caps as such. */
export function claimSubject(claim: Claim): string | null {
  switch (claim.kind) {
    case 'streak':
      return claim.winner;
    case 'discount':
    case 'upside':
      return claim.small;
    default:
      return claim.symbol;
  }
}

/** Decimals a fraction is printed with as percent, two at most; words such as 'a third' have none. */
function decimalsOf(fraction: number): number {
  const digits = String(Number((fraction * 100).toFixed(4))).split('.')[1]?.length ?? 0;
  return digits > 2 ? 0 : digits;
}

/** How a claim's figures are written: `digits` for percent. */
export function writeClaim(
  { kind }: Claim,
  value: number,
  { format, digits }: { format: Format; digits: number },
): string {
  switch (kind) {
    case 'multiple':
      return format.multiple(value);
    case 'netAssets':
      return format.compactPrice(value, 'USD');
    case 'streak':
      return format.number(value, 0);
    case 'discount':
      return format.percent(value, digits);
    default:
      return format.signedPercent(value, digits);
  }
}

/** The stated figure as stated: `≈ +50%`, `≥ +75%`, `19.5`. */
export function statedText(claim: Claim, format: Format): string {
  const { value } = claim.figure;
  return markOf(claim.figure) + writeClaim(claim, value, { format, digits: decimalsOf(value) });
}

function markOf({ low, high, hedged }: Figure): string {
  if (high === null) return '≥\u00a0';
  if (low === null) return '≤\u00a0';
  return hedged ? '≈\u00a0' : '';
}

/** What there is to say about a stated figure beside the numbers; null where nothing is. */
export function claimNote(checked: CheckedClaim, t: Translate, format: Format): string | null {
  const { claim, byArticle, verdict, atPublication } = checked;
  const write = (value: number) => writeClaim(claim, value, { format, digits: 0 });
  if (byArticle) {
    return t(
      verdict === 'differs' ? 'claims_arithmetic_differs' : 'claims_arithmetic',
      format.multiple(byArticle.small),
      format.multiple(byArticle.large),
      write(byArticle.value),
      format.percentRange(byArticle.range, 0),
    );
  }
  if (verdict === 'with-dividends') return t('claims_with_dividends');
  if (verdict !== 'differs' || !atPublication) return null;
  const digits = 1;
  return t('claims_differs', writeClaim(claim, atPublication.value, { format, digits }));
}
