import { DAY, isoFromEpochDay } from '../../time';
import { textReply } from '../reply';
import type { Provider } from '../types';
import { parseFredCsv, targetFromFred } from './parse-fred';

/** As far back as the NY Fed's: the last round of changes. */
const SPAN = 730;

/** St. Louis Fed's FRED, as csv without a key. */
export function createFred(): Provider {
  return {
    id: 'fred',
    label: 'FRED',
    hosts: ['https://fred.stlouisfed.org/*'],
    needsKey: false,
    limits: { terms: 'https://fred.stlouisfed.org/legal/' },
    async fedFunds(ctx) {
      const now = ctx.now();
      const start = isoFromEpochDay(Math.floor(now / DAY) - SPAN);
      const url = `https://fred.stlouisfed.org/graph/fredgraph.csv?id=DFEDTARL,DFEDTARU&cosd=${start}`;
      const reply = await ctx.request(url, { credentials: 'omit', expects: 'text' });
      return targetFromFred(parseFredCsv(textReply(reply)), { now });
    },
  };
}
