import { describe, expect, it } from 'vitest';
import type { MentionForm } from '../../lib/tickers/types';
import { detectorWith, readMarked, show } from './marked';

/** Every rule by example: what it marks, and what looks alike and is left alone. */
const EXAMPLES: ReadonlyArray<[rule: string, examples: readonly string[]]> = [
  [
    'exchange: a symbol behind its exchange, known or not',
    [
      '«Amplitude|AMPL» (NASDAQ: «AMPL») reported.',
      'The fund (NYSEMKT: «IWM») and the index (SNPINDEX: «^GSPC») fell.',
      'A blank more (Nasdaq:  «FSLR»  ) or none (NYSE:«AXP»), or both ( NASDAQ:«AAPL» ).',
      'An unknown one (NASDAQ: «QZXV») counts too.',
      'Lists: (NYSE: «BRK.A|BRK-A» and «BRK.B|BRK-B»), (NASDAQ: «GOOG», «GOOGL»).',
      'Two of them (NYSE: «UUUU»; TSX: EFR).',
      'Long names: (Nasdaq Global Select Market: «FFIC»), (New York Stock Exchange: «KO»), (NYSE American: «IMO»), (NYSE Arca: «GLD»).',
      'Quoted (Nasdaq: “«ABCD»”), (NYSE symbol: «KO»), [NYSE: «GE»], (OTCQX: «GRPOF»), (OTC: «ITOCY»), (OTCMKTS: «TCEHY»).',
      'Class shares: (NYSE: «BF.B|BF-B»), (NYSE: «HEI.A|HEI-A»), (NYSE: «BRK/B|BRK-B»).',
      'An index (INDEX: «SPX|^GSPC»), (CBOE: «VIX|^VIX»), (NASDAQINDEX: «^IXIC»), (DJINDICES: «^DJI»).',
      'No brackets: NASDAQ: «AMPL» is up, NYSE: «CCL» is not.',
      '(NYSE «KO») and (NASDAQ – «AAPL») in brackets.',
      '«AAPL»:US and «TSLA»:NASDAQ on terminals.',
    ],
  ],
  [
    'exchange, counter-examples: exchanges themselves, other colons, listings elsewhere',
    [
      'Listed on NYSEMKT and NASDAQ. Source: CEO. Note: ETF holders.',
      'Shopify’s Toronto line (TSX: SHOP), (LSE: PUR), (PGM:TSX-V).',
      'The NASDAQ - FOO. NYSE: The exchange. NASDAQ: NYSE.',
      'Price index: CPI. Index: GDP.',
    ],
  ],
  [
    'move: a symbol and its move in brackets',
    [
      'Shares of Foo («AMPL» +2.44%), («IWM» 0.31%), («^GSPC» +0.50%), («VTWG» −0.29%), («INOD» –0.13 %).',
      'Typed with blanks ( «VTWO»  +1.26% ), a colon («QZXV»: +2%), words («QZXV» down 3%), an arrow («QZXV» ▲ 1.2%).',
      'Common words: «Allstate|ALL» («ALL» 1.2%), «C3.ai|AI» («AI» -2.1%), «Gartner|IT» («IT» 0.4%), «Agilent|A» («A» 0.4%).',
    ],
  ],
  [
    'move, counter-examples: figures and crypto',
    [
      'Profit (EPS +12%) and growth (GDP 2.1%), (YTD +5%), (CPI 0.3%), (BTC +2.4%), (ETH -1%), (EBITDA 32%), (USD 0.2%).',
    ],
  ],
  [
    'cashtag: listed or not',
    [
      '$«AMPL» and $«QZXV», ($«TSLA»). $«BRK.B|BRK-B»!',
      'Big words: $«CAT» $«COST» $«JD» bounced. $«F» shares rose.',
    ],
  ],
  [
    'cashtag, counter-examples: money, variables, formulas, crypto',
    [
      'Costs $US 5, US$B 3, $USD, ($M), $BTC, $ETH, A$AP Rocky.',
      'export PATH=$PATH/bin:$HOME; echo $FOO::bar $ENV[x]',
      'Let $X$ and $Y$ be sets.',
      'Add it to $PATH, open $URL.',
    ],
  ],
  [
    'paren: a symbol behind its own name',
    [
      '«Tesla|TSLA» («TSLA»), «Novavax|NVAX»(«NVAX») and «General Motors|GM» («GM»).',
      '«Innodata|INOD» shares («INOD») are listed; «Berkshire Hathaway|BRK-B» («BRK.A|BRK-A», «BRK.B|BRK-B»).',
      '«iShares Core S&P Small-Cap|IJR» («IJR»), the index «S&P 500|^GSPC» ( «SPX|^GSPC» ).',
      'Foo Holdings Inc. («QZXV») rose, its investors said of the stock. Buy «Nvidia|NVDA» («NVDA») shares.',
      '«Intel|INTC» («INTC» - Free Report) stock, «Apple|AAPL» («AAPL».O) shares, «Ford Motor|F» («F».N).',
    ],
  ],
  [
    'paren, counter-examples: abbreviations an author introduces',
    [
      'The Federal Communications Commission (FCC), artificial intelligence (AI), stocks in an ETF (ETF).',
      'The chief executive (CEO) of the company (IT) told the American Medical Association (AMA) about shares.',
      'Earnings per share (EPS), Wall Street Journal (WSJ), United Nations (UN) and the stock market in Texas (TX).',
    ],
  ],
  [
    'bare: a symbol the page knows, with market words beside it, in a list or a cell',
    [
      '«General Motors|GM» (NYSE: «GM») is up. «GM»’s goal is clear.',
      'Most active: «INTC» 22.10 +1.2% | «AMD» 140.2 -0.4% of the stock market.',
      'Shares of «NVDA» and «SPY» calls: buy «AAPL».',
      '«Apple|AAPL» Inc. «AAPL» fans expect more.',
      'Investors like «SPY», «QQQ», «MSFT» and «META».',
      'It trades on the exchange under the symbol “«PCG».” Another under the ticker «QZXV».',
      'Common stock\n«QZXV»\nThe Nasdaq Stock Market LLC',
      '«CSX» Finalizes Agreements. «CSX» Corp. (NASDAQ: «CSX») said so.',
    ],
  ],
  [
    'bare, counter-examples: offices, technology, shouting, words',
    [
      'The CEO said AI and ETF and NYSEMKT and IT and ALL of US.',
      'Press ^C or ^D, then 2^X.',
      'NASA and the FBI use a CPU, GPU, USB and RAM in the USA.',
      'I WILL SELL ALL MY STUFF NOW! BEST DEAL ON EARTH, REAL GOOD STOCK SO LOW.',
      '«Salesforce|CRM» (NYSE: «CRM»), the stock market’s #1 AI CRM, said CRM is growing.',
      'Some R&D at S&P-rated firms; U.S. A. and IBM-PC.',
      'The stock (NYSE: «ALL») is up. I want it ALL, ALL of it.',
    ],
  ],
  [
    'name: companies, funds and indices; the longest wins, possessives count',
    [
      "«Amazon|AMZN»’s shares, «Alphabet|GOOGL»'s «Google|GOOGL», «McDonald’s|MCD» and «Johnson & Johnson|JNJ» stock.",
      'The «Vanguard Russell 2000 ETF|VTWO», not the «Russell 2000|^RUT», and the «SPDR S&P 500 ETF Trust|SPY».',
      '«iShares Russell 2000 ETF|IWM» and «Russell\n      2000|^RUT» over a line break.',
      'Stocks of «NVIDIA|NVDA», «Crowdstrike|CRWD», «3M|MMM», «eBay|EBAY» and «AT&T|T».',
      '«Microsoft|MSFT» and «Comcast|CMCSA» agreed, a page about companies.',
      '«Target|TGT» Corp. (NYSE: «TGT») fell. «Target|TGT» shares are cheap.',
      'The «Dow|^DJI» rose 200 points, the «Nasdaq|^IXIC» fell 1%, «Nasdaq|^IXIC»: 19,647.37 while the «S&P 500|^GSPC» closed higher.',
    ],
  ],
  [
    'name, counter-examples: everyday words, people, products of others, buttons, exchanges, firms named like an index',
    [
      'We target a gap in the market; a visa and an apple; first solar panels for investors.',
      'Harrison Ford starred. Later Ford said investors loved the stock story.',
      'Share on Facebook',
      'Investors, follow us on LinkedIn, Facebook and Twitter for stock news.',
      'Investors saw the Amazon rainforest; stocks follow the Oracle of Omaha.',
      'Facebook\nTwitter\nReddit',
      'Visit apple.com, @Amazon, #Tesla, Amazon-linked devices and their stocks.',
      'It is listed on the Nasdaq. A Nasdaq-listed firm. The Nasdaq Stock Market. S&P Dow Jones Indices LLC.',
      'Microsoft',
    ],
  ],
];

describe.each(EXAMPLES)('%s', (_rule, examples) => {
  it.each(examples)('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });
});

describe('the form says how it was written', () => {
  it.each<[string, MentionForm[]]>([
    ['(NASDAQ: AMPL)', ['exchange']],
    ['(AMPL +2.44%)', ['move']],
    ['Tesla (TSLA) stock', ['name', 'paren']],
    ['$AMPL', ['cashtag']],
    ['SPY calls', ['bare']],
    ['the Russell 2000', ['name']],
  ])('%s', (text, forms) => {
    expect(
      detectorWith()
        .detect(text)
        .map(({ form }) => form),
    ).toEqual(forms);
  });
});

describe('strictness', () => {
  const text = 'Investors sold PLTR, while Carnival rose. Shares: Microsoft.';
  it.each([
    ['cautious', ['PLTR', 'MSFT']],
    ['balanced', ['PLTR', 'CCL', 'MSFT']],
  ] as const)('%s', (strictness, symbols) => {
    const found = detectorWith({ strictness }).detect(text);
    expect(found.map(({ symbol }) => symbol)).toEqual(symbols);
  });

  it('marks no less the more eager it is', () => {
    const page =
      'The stock market: DECK fell, ENPH, ON and MU are cheap. Acme (QZXV) (ENPH). Carnival and Gap.';
    const count = (strictness: 'cautious' | 'balanced' | 'eager') =>
      detectorWith({ strictness }).detect(page).length;
    expect(count('cautious')).toBeLessThanOrEqual(count('balanced'));
    expect(count('balanced')).toBeLessThan(count('eager'));
  });
});
