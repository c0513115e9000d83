import * as v from 'valibot';
import { figure, label, symbolField } from '../fields';
import { topHoldingsSchema } from './portfolio';

/** A module that isn't there, or isn't an object, counts as not asked for. */
const part = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(v.optional(schema)), null);

const overview = v.object({
  performanceOverview: v.object({
    asOfDate: figure,
    ytdReturnPct: figure,
    oneYearTotalReturn: figure,
    threeYearTotalReturn: figure,
    fiveYearTotalReturn: figure,
  }),
});

/** The modules of v10 `quoteSummary` that are read. All fractions, unlike the same names in v7. */
export const modulesSchema = v.object({
  price: part(
    v.object({
      symbol: symbolField,
      quoteType: label,
      shortName: label,
      longName: label,
      exchange: label,
      exchangeName: label,
      currency: label,
      marketState: label,
      exchangeDataDelayedBy: figure,
      regularMarketPrice: figure,
      regularMarketTime: figure,
      regularMarketChange: figure,
      regularMarketChangePercent: figure,
      regularMarketPreviousClose: figure,
      marketCap: figure,
    }),
  ),
  quoteType: part(
    v.object({
      symbol: symbolField,
      quoteType: label,
      shortName: label,
      longName: label,
      exchange: label,
    }),
  ),
  summaryDetail: part(
    v.object({
      currency: label,
      previousClose: figure,
      trailingPE: figure,
      forwardPE: figure,
      marketCap: figure,
      totalAssets: figure,
      dividendYield: figure,
      yield: figure,
      fiftyTwoWeekLow: figure,
      fiftyTwoWeekHigh: figure,
    }),
  ),
  defaultKeyStatistics: part(
    v.object({
      trailingEps: figure,
      forwardEps: figure,
      forwardPE: figure,
      priceToBook: figure,
      totalAssets: figure,
      ytdReturn: figure,
      annualReportExpenseRatio: figure,
    }),
  ),
  financialData: part(v.object({ financialCurrency: label })),
  earnings: part(v.object({ financialCurrency: label })),
  fundProfile: part(
    v.object({
      // `totalNetAssets` beside it is the category's, in millions: not read
      feesExpensesInvestment: part(v.object({ annualReportExpenseRatio: figure, netExpRatio: figure })),
    }),
  ),
  fundPerformance: part(v.object({ performanceOverview: part(v.object({ asOfDate: figure })) })),
  topHoldings: part(topHoldingsSchema),
  quoteUnadjustedPerformanceOverview: part(overview),
});
export type Modules = v.InferOutput<typeof modulesSchema>;

export const summarySchema = v.object({
  quoteSummary: v.object({ result: v.pipe(v.array(modulesSchema), v.minLength(1)) }),
});
