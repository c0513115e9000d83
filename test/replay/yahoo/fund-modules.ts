import { holdings } from '../market/holdings';
import type { Market, Standing } from '../market/market';

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Ratios are stored as yields with five decimals: 0.03571 for a P/E of 28. */
export function topHoldings(market: Market, { listed, portfolioPE }: Standing) {
  const inverse = (multiple: number | null) => (multiple === null ? 0 : round(1 / multiple, 5));
  const members = listed.side === null ? [] : holdings(market, listed.side);
  return {
    maxAge: 1,
    cashPosition: 0.0012,
    stockPosition: 0.9988,
    bondPosition: 0,
    otherPosition: 0,
    preferredPosition: 0,
    convertiblePosition: 0,
    holdings: members.slice(0, 10).map(({ symbol, name, weight }) => ({
      symbol,
      holdingName: name,
      holdingPercent: round(weight, 7),
    })),
    equityHoldings: {
      priceToEarnings: inverse(portfolioPE),
      priceToBook: inverse(portfolioPE && 1 + portfolioPE / 8),
      priceToSales: inverse(portfolioPE && portfolioPE / 9),
      priceToCashflow: inverse(portfolioPE && portfolioPE / 1.5),
    },
    bondHoldings: {},
    bondRatings: [{ us_government: 0 }],
    sectorWeightings: [],
  };
}

/** `totalNetAssets` is the category's, in millions: a trap that the real replies hold too. */
export function fundProfile({ listed }: Standing) {
  const fees = {
    annualReportExpenseRatio: round(listed.expenseRatio, 6),
    annualHoldingsTurnover: 0.12,
    totalNetAssets: 521778.34,
    projectionValues: {},
  };
  return {
    maxAge: 1,
    family: listed.name.split(' ')[0],
    categoryName: listed.side === 'small' ? 'Small Blend' : 'Large Blend',
    legalType: listed.type === 'ETF' ? 'Exchange Traded Fund' : 'Open Ended Investment Company',
    feesExpensesInvestment: fees,
    feesExpensesInvestmentCat: { ...fees, annualReportExpenseRatio: 0.0092 },
    brokerages: [],
  };
}
