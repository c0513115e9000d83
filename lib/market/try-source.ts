import type { Provider, ProviderContext } from '../providers/types';
import { DAY } from '../time';

/** A fund every source of prices knows, and a company whose filings everybody has. */
const FUND = 'IWM';
const COMPANY = 'AAPL';

/** The smallest request that shows a source works: its own test, or the cheapest thing it can do. */
export async function trySource(provider: Provider, context: ProviderContext): Promise<void> {
  if (provider.test) await provider.test(context);
  else if (provider.prices) await provider.prices([FUND], context);
  else if (provider.quotes) await provider.quotes([FUND], context);
  else if (provider.fedFunds) await provider.fedFunds(context);
  else if (provider.holdings) await provider.facts?.(FUND, context);
  else if (provider.facts) await provider.facts(COMPANY, context);
  else if (provider.history) {
    await provider.history(
      { symbol: FUND, from: Math.floor(context.now() / DAY) - 10, kind: 'etf' },
      context,
    );
  } else await provider.directory?.(context);
}
