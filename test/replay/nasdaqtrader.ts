import { DAY, isoFromEpochDay } from '../../lib/time';
import { type ReplayHost, text } from './http';
import { INSTRUMENTS, type Listed } from './market/instruments';
import type { Market } from './market/market';

/** `-B` of a share class is `.B` here. */
const dotted = (symbol: string) => symbol.replace('-', '.');

function securityName({ name, type }: Listed): string {
  return type === 'EQUITY' ? `${name} - Common Stock` : name;
}

const isEtf = ({ type }: Listed) => (type === 'ETF' ? 'Y' : 'N');

/** www.nasdaqtrader.com: the two symbol directories, with header and the footer that dates them. */
export function nasdaqtrader(market: Market): ReplayHost {
  const listed = [...INSTRUMENTS.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
  const footer = () => {
    const [year, month, day] = isoFromEpochDay(Math.floor(market.now() / DAY)).split('-');
    return `File Creation Time: ${month}${day}${year}18:01`;
  };
  return ({ path }) => {
    if (path === '/dynamic/SymDir/nasdaqlisted.txt') {
      const rows = listed
        .filter(({ listing }) => listing === 'Q')
        .map((row) => `${dotted(row.symbol)}|${securityName(row)}|Q|N|N|100|${isEtf(row)}|N`);
      const test = 'ZAZZT|Tick Pilot Test Stock Class A Common Stock|G|Y|N|100|N|N';
      return text(
        [
          'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares',
          ...rows,
          test,
          `${footer()}|||||||`,
          '',
        ].join('\r\n'),
        200,
        'text/plain',
      );
    }
    if (path === '/dynamic/SymDir/otherlisted.txt') {
      const rows = listed
        .filter(({ listing }) => 'NAPZ'.includes(listing))
        .map((row) => {
          const symbol = dotted(row.symbol);
          return `${symbol}|${securityName(row)}|${row.listing}|${symbol}|${isEtf(row)}|100|N|${symbol}`;
        });
      return text(
        [
          'ACT Symbol|Security Name|Exchange|CQS Symbol|ETF|Round Lot Size|Test Issue|NASDAQ Symbol',
          ...rows,
          `${footer()}||||||`,
          '',
        ].join('\r\n'),
        200,
        'text/plain',
      );
    }
    return null;
  };
}
