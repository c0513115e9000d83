import type { MessageKey } from '../i18n/translate';
import type { MissingReason } from '../market/types';
import type { Pair } from '../settings/settings';
import type { PopupView, Verdict } from './view';

/** Below half a percent either way the two trade at one multiple, as far as anyone can tell. */
const LEVEL = 0.005;

const SIZE_PAIRS = new Set(['IWM/SPY', '^RUT/^GSPC', 'IWM/IVV', 'IJR/SPY', 'IJR/IVV', 'VB/VV']);

/** Whether 'small caps' and 'large caps' name the two sides; otherwise their symbols do. */
export function speaksOfSizes({ small, large }: Pair): boolean {
  return SIZE_PAIRS.has(`${small}/${large}`);
}

/** The sentence at the top, as what it says rather than how. */
export type Answer =
  | { kind: 'loading' }
  /** Small below (`discount` > 0) or above (< 0) large, and the move to parity. */
  | { kind: 'below' | 'above'; discount: number; parityUpside: number }
  | { kind: 'level' }
  | { kind: 'not-comparable'; why: Exclude<Extract<Verdict, { comparable: false }>['why'], 'missing'> }
  /** No P/E on one side or both, and why. */
  | { kind: 'no-multiple'; missing: { symbol: string; reason: MissingReason }[] };

/** Why two multiples cannot be compared, each as a sentence. */
export const WHY_NOT: Record<Extract<Answer, { kind: 'not-comparable' }>['why'], MessageKey> = {
  'different-source': 'popup_why_different_source',
  'different-method': 'popup_why_different_method',
  'different-basis': 'popup_why_different_basis',
  'different-horizon': 'popup_why_different_horizon',
  'dates-apart': 'popup_why_dates_apart',
  undated: 'popup_why_undated',
};

function missingSides(view: PopupView) {
  return (['small', 'large'] as const).flatMap((side) => {
    const metric = view.multiples[0]?.[side];
    const { symbol, failure } = view[side];
    const there = metric !== null && metric !== undefined && metric.value !== null;
    return there ? [] : [{ symbol, reason: metric?.reason ?? failure ?? ('not-provided' as const) }];
  });
}

export function answerOf(view: PopupView | null): Answer {
  const verdict = view?.multiples[0]?.verdict;
  if (!verdict) return { kind: 'loading' };
  if (!verdict.comparable) {
    if (verdict.why === 'missing' && view.awaited.includes('valuation')) return { kind: 'loading' };
    return verdict.why === 'missing'
      ? { kind: 'no-multiple', missing: missingSides(view) }
      : { kind: 'not-comparable', why: verdict.why };
  }
  const { discount, parityUpside } = verdict;
  if (Math.abs(discount) < LEVEL) return { kind: 'level' };
  return { kind: discount > 0 ? 'below' : 'above', discount: Math.abs(discount), parityUpside };
}
