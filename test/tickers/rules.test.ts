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
      'An unknown one (NASDAQ: «QZXV») counts too. Listed on the Nasdaq and the Toronto Stock Exchange under the symbol «QZXU».',
      'Lists: (NYSE: «BRK.A|BRK-A» and «BRK.B|BRK-B»), (NASDAQ: «GOOG», «GOOGL»).',
      'Two of them (NYSE: «UUUU»; TSX: EFR).',
      'Long names: (Nasdaq Global Select Market: «FFIC»), (New York Stock Exchange: «KO»), (NYSE American: «IMO»), (NYSE Arca: «GLD»).',
      'Quoted (Nasdaq: “«ABCD»”), (NYSE symbol: «KO»), [NYSE: «GE»], (OTCQX: «GRPOF»), (OTC: «ITOCY»), (OTCMKTS: «TCEHY»).',
      'Class shares: (NYSE: «BF.B|BF-B»), (NYSE: «HEI.A|HEI-A»), (NYSE: «BRK/B|BRK-B»).',
      'An index (INDEX: «SPX|^GSPC»), (CBOE: «VIX|^VIX»), (NASDAQINDEX: «^IXIC»), (DJINDICES: «^DJI»).',
      'No brackets: NASDAQ: «AMPL» is up, NYSE: «CCL» is not.',
      '(NYSE «KO») and (NASDAQ – «AAPL») in brackets.',
      'US:«AMPL» / «Amplitude|AMPL», Inc.',
      '«AAPL»:US and «TSLA»:NASDAQ on terminals.',
      'Full width（NASDAQ：«QZXV»）, (纳斯达克：«QZXV»)、(ナスダック:«QZXV»).',
      'Two exchanges (NYSE/TSX: «ENB»), (NYSE and TSX: «CNQ»), (TSX, NYSE: «BAM»); a tier (Nasdaq GS: «QZXV»).',
      'Old exchanges (AMEX: «GSAT»), (NYSE ADR: «QZXY»), (NYSE Amex: «QZXV»), new ones (OTCID: «QZXV»).',
      'By other names (NASD: «QZXV»), (Nasdaq-NM: «QZXW»), (NYSE American LLC: «QZXU»), (OTCQB Venture Market: «QZXT»).',
      'Terminals: (US:«QZXV»), («QZXU» US), («QZXW».N), <«QZXT».O>, («QZXS».US), «QZXR» UN Equity.',
      'Three of a kind (NASDAQ: «LBRDA», «LBRDK», and «LBRDP»).',
    ],
  ],
  [
    'exchange, counter-examples: exchanges themselves, other colons, listings elsewhere',
    [
      'Listed on NYSEMKT and NASDAQ. Source: CEO. Note: ETF holders.',
      'Shopify’s Toronto line (TSX: SHOP), (LSE: PUR), (PGM:TSX-V).',
      'Shares of National Carbon Ltd. (AU:CSL 38.74) on an index. STOP BUS CAR NOW.',
      'Carlisle’s symbol in Sydney: CSL (ASX: CSL) fell. Shares of CSL rose 3%, said CSL.',
      'Stock Symbol: GBX\nListing: Toronto Stock Exchange. Its shares trade on the Toronto Stock Exchange (“TSX”) under the symbol “DECK”.',
      'India’s Infosys (NS:INFY) and (BO:ITC) on an index.',
      'The NASDAQ - FOO. NYSE: The exchange. NASDAQ: NYSE.',
      'Price index: CPI. Index: GDP.',
      'In the US: NATO. It (UK, US) said so. The ALL US team. Section 4 (ABC.N4).',
    ],
  ],
  [
    'move: a symbol and its move in brackets',
    [
      'Shares of Foo («AMPL» +2.44%), («IWM» 0.31%), («^GSPC» +0.50%), («VTWG» −0.29%), («INOD» –0.13 %).',
      'Typed with blanks ( «VTWO»  +1.26% ), a colon («QZXV»: +2%), words («QZXV» down 3%), an arrow («QZXV» ▲ 1.2%).',
      'Commas («QZXV» −2,4 %), words («QZXV» rose 3%), («QZXV» +3.2 percent), («QZXV» -12 bps), emoji («QZXV» 🔺 2.4%), a price before («QZXV»: $12.30, +1.2%).',
      'Without a sign where markets are spoken of: stocks rose («QZXV» 2.1%).',
      'Common words: «Allstate|ALL» («ALL» 1.2%), «C3.ai|AI» («AI» -2.1%), «Gartner|IT» («IT» 0.4%), «Agilent|A» («A» 0.4%).',
    ],
  ],
  [
    'move, counter-examples: figures and crypto',
    [
      'The overall response rate (ORR 45%), humidity (RH 45%), alcohol (QZXV 5%), disease control (DCR, 51%).',
      'Investors: the gross written premium (GWP +12%) of the stock.',
      'Profit (EPS +12%) and growth (GDP 2.1%), (YTD +5%), (CPI 0.3%), (BTC +2.4%), (ETH -1%), (EBITDA 32%), (USD 0.2%).',
    ],
  ],
  [
    'cashtag: listed or not',
    [
      '$«AMPL» and $«QZXV», ($«TSLA»). $«BRK.B|BRK-B»!',
      'Beside emoji 🚀$«GME»🚀, in lists $«TSLA»/$«NIO» of stocks, quoted by investors: "$«MSFT»".',
      'New video: $«tsla|TSLA» $cciv $«nio|NIO» $f $«qs|QS»',
      'Small letters where markets are spoken of: long $«nvda|NVDA» into earnings. $«spy|SPY» puts, $«ampl|AMPL»; $«snap|SNAP» stock.',
      'An F-150 ($«F») and a soda ($«KO»). Big words: $«CAT» $«COST» $«JD» bounced. $«F» shares rose.',
    ],
  ],
  [
    'cashtag, counter-examples: money, variables, formulas, crypto',
    [
      'Costs $US 5, US$B 3, $USD, ($M), $BTC, $ETH, A$AP Rocky.',
      'export PATH=$PATH/bin:$HOME; echo $FOO::bar $ENV[x]',
      'Let $X$ and $Y$ be sets. The stock market: $btc, $eth and $5m.',
      'We like $ampl and $spy here.',
      'Stocks in code: $key = $val; echo $data; foreach ($spy as $iwm => $cost) { $nvda->run(); } in a perl script.',
      'Only the first occurrence of the substring $ARG is replaced.',
      'Add it to $PATH, open $URL, "$AAPL", $BIN/$FILE, the $OSGDIR variable.',
    ],
  ],
  [
    'paren: a symbol behind its own name',
    [
      '«Tesla|TSLA» («TSLA»), «Novavax|NVAX»(«NVAX») and «General Motors|GM» («GM»).',
      '«Innodata|INOD» shares («INOD») are listed; «Berkshire Hathaway|BRK-B» («BRK.A|BRK-A», «BRK.B|BRK-B»).',
      '«iShares Core S&P Small-Cap|IJR» («IJR»), the index «S&P 500|^GSPC» ( «SPX|^GSPC» ).',
      'The «Vanguard Small-Cap ETF|VB» fund («VB», which is cheap) and its investors.',
      'Foo Holdings Inc. («QZXV») rose, its investors said of the stock. Buy «Nvidia|NVDA» («NVDA») shares.',
      'Two listings: «AstraZeneca|AZN» PLC (AZN.L, «AZN»).',
      '«SPY» and «QQQ» fell, e.l.f. Cosmetics («ELF») and «Arcos Dorados|ARCO» («ARCO») too.',
      'Long «NTAP» stock to capture volume; exchange operators («NTAP») of stocks and «SPY».',
      '«BP»’s («BP», $22.04) dividend of the stock.',
      'Stock in Root, («ROOT»), and an unknown name of a listed one: shares of Sea World Entertainment («NTAP»).',
      'A table | («COST» ) | «Costco Wholesale|COST» | of stocks.',
      'The «VIX|^VIX» and the «iPath S&P 500 VIX Short-Term Futures ETN|VXX» («VXX») of stocks.',
      '«Intel|INTC» («INTC» - Free Report) stock, «Apple|AAPL» («AAPL».O) shares, «Ford Motor|F» («F».N).',
    ],
  ],
  [
    'paren, counter-examples: abbreviations an author introduces',
    [
      'The Federal Communications Commission (FCC), artificial intelligence (AI), stocks in an ETF (ETF).',
      'The Pension Benefit Guaranty Corporation (PBGC) of stock market investors.',
      'A misprint in stock news: «Tesla|TSLA» (TLSA) shares.',
      'Stocks for age-related macular degeneration (AMD) and the Virtual Machine (OS, IBM, IBM 1800).',
      'The «CAC 40|^FCHI» fell; shares of Électricité (EDF) and Rolls-Royce (RR) too.',
      'Dictionaries: Object Identifier (IBM), Universal Access Control (AMD).',
      'The chief executive (CEO) of the company (IT) told the American Medical Association (AMA) about shares.',
      'Earnings per share (EPS), Wall Street Journal (WSJ), United Nations (UN) and the stock market in Texas (TX).',
    ],
  ],
  [
    'bare: a symbol the page knows, with market words beside it, in a list or a cell',
    [
      '«General Motors|GM» (NYSE: «GM») is up. «GM»’s goal is clear.',
      '«SPY» and «QQQ» fell, Strategy («MSTR») not; on the chart, the «MSTR» ratio. $«QZXV» soars: why «QZXV» has room.',
      '«Realty Income|O» (NYSE: «O») stock: a tailwind for «O»’s Earnings, as «O» pays monthly. «Lowe’s|LOW» (NYSE: «LOW») said that «LOW» reported.',
      'The market, represented by «SPY» («S&P 500|^GSPC»), fell; so did «GME» «AMC» and «NTAP».',
      'Stocks like «SPY», «QQQ»: software which «BB» provides; since then, «BB» is the only one.',
      'What do I think «ENPH» does? John thinks «ENPH» could fall. He sold; «ENPH» should close below 70. If «ENPH» does not, fine.',
      'Movers: «PPG» +6.1% (guidance), «JBHT» +1.4%, «DECK» -7%, «F» -1.1%, «COST» -0.2%, «TX» -0.1% of stocks.',
      'Stocks: 12 Shares of «Z» @ $85.50. «BABA» 13.682 4.0772 (-$26.11)\n«O» 11.6080 1.5408 (-$8.27)',
      'Holdings of stock:\n«NTAP»\n120\n37.45\n+0.21%\n«MO»\n200\n57.10\n-0.10%\n«O»\n310\n54.87\n-0.44%',
      'SELL: «DECK». Buy «SPY» and «QQQ» stocks; on top «TEAM», «DDOG» and more.',
      'Shares of Plus Fortune, Inc. «QZXV» were up. Shares of «Snowflake|SNOW» and «SPY» fell; we like «SNOW» for growth.',
      'Owned by reporting person | «NTAP» | Common Stock',
      'Explore data for «XOM».\nSymbol: «XOM»\nPrice: 113.68',
      'Most active: «INTC» 22.10 +1.2% | «AMD» 140.2 -0.4% of the stock market.',
      'Shares of «NVDA» and «SPY» calls: buy «AAPL».',
      '«Apple|AAPL» Inc. «AAPL» fans expect more.',
      'Investors like «SPY», «QQQ», «MSFT» and «META».',
      'It trades on the exchange under the symbol “«PCG».” Another under the ticker «QZXV», and a third whose ticker is «NOW».',
      'Common stock\n«QZXV»\nThe Nasdaq Stock Market LLC',
      'Tables name it after its symbol:\n«STX» «Seagate Technology|STX» 15.14 -21.1\n«F»\n«Ford Motor|F»\n«A» | «Agilent|A»',
      '«GE»   98.34 (+0.81%)\n«T»   23.21 (+0.56%)\n«CGC»   11.01 (+3.48%)',
      '«CSX» «AMAT» «UAL» QZXV «FOXA» «QCOM» «EBAY» and «NTAP» have unusual options volume.',
      'Symbol\tQty\tPrice\tMarket value of the stock\n«KHC»\t75\t31.44\t2,358.00\n«ON»\t30\t68.02\t2,040.60',
      '«NVDA» («NVIDIA|NVDA» Corporation)',
      '«TITN» TITAN MACHY INC   23.19     -2.10\n«CALM» CAL MAINE FOODS INC   35.36     -3.19 of stock',
      'Options and quotes: «F» CALL SWEEP BEARISH 8.5 «ADNT» PUT TRADE 23.0; stocks «GM» 34.10 +0.25 «F» 14.92 -0.03.',
      'Dividends from five companies («T», «TXN», «AOS», «ABBV», and «OHI»). Holdings: «AAPL», «MSFT», «V», «O» and «ALL».',
      'When «LGND» announced it, «LGND»’s CEO said so.',
      '| «VB» | «ISCB» | and stocks: «SPY» or «VB».',
      'Stocks «AMC», «NOK», «GME», while «Nokia|NOK» («NOK») is up.',
      'I bought «SPY» shares; also watching «NTAP» and what «ANF» does in this market.',
      '- «DDD»\n- «AUDC»\n- «HAIN» (current position)\n- «SNA»\n- «OPK»',
      '«GM» – «General Motors|GM»\n«AMD» - «Advanced Micro Devices|AMD»',
      'Stocks today\n«DECK»: shares rose.\n«URBN» – upgraded.\n• «NTAP» - cut',
      '«SPY» and «QQQ» sold. «TLT» LONG-DATED IRON CONDOR',
      'Common Stock | «DCOM» | NASDAQ | and preferred stock. NYSE-listed «DECK»; it trades on the Nasdaq as «NTAP».',
      'I took a look at «DECK» around $10 today.',
      'Is «VTI» better than «VOO»? Bought 20 «ENPH» @ 110 of stock.',
      'Units trade under the symbols “«GTN»” and “«GTN.A|GTN-A»” as stock.',
      '«Altria|MO» («MO») investors see activity in «MO», for one.',
      'Shares of «Fastenal|FAST» (NASDAQ: «FAST»): we like «FAST» for growth.',
      '«CSX» Finalizes Agreements. «CSX» Corp. (NASDAQ: «CSX») said so.',
    ],
  ],
  [
    'bare, counter-examples: offices, technology, shouting, words',
    [
      'Stocks on the ISE (International Securities Exchange) and an ISM report; BMO Capital Markets; investors of Bristol (“BMS”), as BMS is.',
      'The «CAC 40|^FCHI» and the «DAX|^GDAXI» 9.624,16 fell; shares of EDF and SEB rose, CSL fell 3%.',
      'Movers: «PPG» +6.1%, «JBHT» +1.4%, «DECK» -7%, GOLD +1%, AI +3%, OIL -2% of stocks.',
      'What does ENPH do? John thinks ENPH is a code. So ENPH it is.',
      'The pound: GBX 152.53 a share; the UST yield and stock. Vitamin C is good; type O stock, plan B’s shares of stock.',
      'Warrants and shares: ASC 815-40, ASC 480 and ASU 2020-06 apply to the stock.',
      'Shares of MEG Energy Corp. and a stake in CTT Pharmaceutical; ("GLG" or the "Company"), as GLG said, is no stock.',
      'ABG – arterial blood gas\nAFB – acid-fast bacilli\nACP – advanced clinical practitioner\nARB – angiotensin receptor blocker\nCOP – Combat Outpost',
      'Stocks on the AAA – an abdominal aortic aneurysm. AFB is a test, ABG too.',
      'Units in stock: «NYCB» PU   New York Stock Exchange',
      'MG\t-1855+04731\nMP\t+1512\nMQ\t+1436\nMU\t-2010\nMX\t+1924',
      'AED\nAFN\nAMD\nANG\nAOA\nARS\nAWG\nBAM\nBBD\nBDT\nBGN\nCOP',
      'The CEO said AI and ETF and NYSEMKT and IT and ALL of US.',
      'Uranium\nSymbol: U\nAtomic number: 92',
      '«Altria|MO» (NYSE: «MO») stock is held by investors in St. Louis, MO, and elsewhere.',
      'VRN:Verona:Italy, an airport. See https://www.nasdaq.com/AAPL for stock.',
      'The installer falls back to PEP 517 and wants PEP 518 as well.',
      'PG-EHG Eastern Highlands\nPG-EPW Enga\nPG-NCD National Capital',
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
      '«Dow|^DJI» and «Nasdaq|^IXIC» futures fell. Investors saw the «Dow|^DJI», at its lowest, and the «Nikkei|^N225».',
      '«DAX|^GDAXI» 12.143,47 and «DAX|^GDAXI» futures; winner on the «Dow|^DJI» Tuesday: a stock market.',
      'Stocks: «Zoom|ZM» and «Tesla|TSLA», «Walmart|WMT», «Gap|GAP» and «Macy’s|M» surprised.',
      'Stocks higher at close of trade; «DAX|^GDAXI» up 1.04%. Der «Dow Jones|^DJI» gewann 0,7 Prozent, die «Nasdaq|^IXIC» kam um 0,4 Prozent voran. El «Nasdaq|^IXIC» bajó un 0,3%.',
      'Shares of «Dorman Products|DORM» fell; «Dorman|DORM»’s chart is ugly. «Facebook|META» («FB») too.',
      '«Delta Air Lines|DAL» (NYSE: «DAL») rose, and «Delta|DAL» forecasted earnings.',
      'Stocks: «Walmart|WMT» fell 4% and «Gap|GAP» fell 2%; investors sold «Travelers|TRV» (-0,95%).',
      'Tra i titoli «Stellantis|STLA» a +3,85%; la «Tesla|TSLA» -2%. The tech-heavy «Nasdaq|^IXIC» is on pace; il «Nasdaq|^IXIC» è in volata dell’1,99%.',
      '三大指數收高，«Costco|COST»漲2.1%，«Broadcom|AVGO»跌1.4%。',
      'Stocks: on Thursday «Intel|INTC» and «AT&T|T» release.',
      'He slammed «Ford Motor|F» Co.’s plans.',
      'Crypto company «Coinbase|COIN» has a new office. It is in Ohio, where «Coinbase|COIN» began.',
      'Shares of «Macys|M» and «3M|MMM» fell in the 30-stock «Dow|^DJI», lagging the «SP500|^GSPC» and «Dow|^DJI».',
      '«SPY» and «QQQ» wait for\n- «Autozone|AZO»\n- «Target|TGT»\n- «Nvidia|NVDA»',
      '«Direxion Daily Oddly Named Bear 3X|TZA» (NYSEArca: «TZA»), «Invesco Dynamic Energy Exploration & Production ETF|QZXV» (BATS: «QZXV»).',
      'The «Schwab U.S. Small Cap fund|SCHA» («SCHA») of stocks. The tech-laden «Nasdaq|^IXIC».',
      '«SPY» and «QQQ» rose. Harrison Ford starred while «Ford|F» fell 2%.',
      'Stocks: «HP|HPQ» earnings. «WHIRLPOOL|WHR» 149.20 40.6\n«PAYCHEX|PAYX» 85.23 29.8',
      'Layoffs at «Amazon|AMZN», «Spotify|SPOT», «Meta|META» and «Salesforce|CRM».',
      'Among letters without blanks: 科技股方面，«Tesla|TSLA»跌3.62%、«Amazon|AMZN»跌2.73% of stocks; 英特尔、«AMD»等; 苹果（«Apple|AAPL»）升.',
      'Les actions de «Pfizer|PFE» ont augmenté, «Merck|MRK» a gagné 1,8%; die «Apple|AAPL»-Aktie und «Nvidia|NVDA»-Papiere für Anleger.',
      'L’indice «Dow Jones|^DJI» a gagné; der US-Leitindex «Dow Jones|^DJI» sowie der «S&P-500|^GSPC» (The stock market).',
      'Stocks: «FTSE|^FTSE» ends lower, the top «Nifty|^NSEI» gainer, «SMI|^SSMI» 9.624,16.',
      'Shares of «1-800-Flowers|FLWS», «22nd Century|XXII», «uniQure|QURE», «e.l.f. Beauty|ELF» and «fuboTV|FUBO» fell. Annual report on Form 10-K.',
      '«Dow|^DJI» components and the «Philadelphia semiconductor index|^SOX» fell.',
      'The «Dow|^DJI» rose 200 points, the «Nasdaq|^IXIC» fell 1%, «Nasdaq|^IXIC»: 19,647.37 while the «S&P 500|^GSPC» closed higher.',
    ],
  ],
  [
    'name, counter-examples: everyday words, people, products of others, buttons, exchanges, firms named like an index',
    [
      'We target a gap in the market; a visa and an apple; first solar panels for investors.',
      'Stocks: Image source: Getty Images.\nPhoto: Shutterstock',
      'Target\nWalmart',
      '«SPY» and «QQQ» fell. An Apple pie, a Visa application, Target practice in the 22nd Amendment.',
      'Gold («GLD») and silver («SLV») prices: stocks in New Jersey. He ran a 10-K in a form.',
      'Harrison Ford starred. Later Ford said investors loved the stock story.',
      'Stocks: the WisdomTree Hedged Bond Fund, Paul E. Jacobs, COINBASE:BTCUSD and Alpha Stock News.',
      'After Carnival week the Visa form and a Snowflake quilt: Ford City.',
      'Share on Facebook. Find us on Google and Facebook.',
      'Stocks: the Facebook logo and a Google icon.',
      'According to Dow Jones Newswires the stock index of FTSE Russell sank, said an SMI spokesman.',
      'Investors, follow us on LinkedIn, Facebook and Twitter for stock news.',
      'Investors saw the Amazon rainforest; stocks follow the Oracle of Omaha.',
      'Facebook\nTwitter\nReddit',
      'Visit apple.com, @Amazon, #Tesla, Amazon-linked devices and their stocks.',
      'It is listed on the Nasdaq. A Nasdaq-listed firm. The Nasdaq Stock Market. S&P Dow Jones Indices LLC.',
      'Microsoft',
      'Investors heard that according to Dow Jones the stock sank.',
      'A page of other things names Comcast here.\nAnd there it names Netflix.',
      'Investors, follow Money Game on Twitter and Facebook. Stocks: see your Facebook Profile and Facebook Activity.',
      'Stocks: the Dorman Avenue store, as Jim Dorman said. The Delta variant.',
      'Investors saw the RTX 50-series next to «Microsoft|MSFT» stock. An Apache server and its shareholders.',
      'Investors in Taiwan bought «Taiwan Semiconductor|TSM» stock, said the Cboe Options Exchange (CBOE).',
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
    ['(AMPL +2.44%), $AMPL', ['move', 'cashtag']],
    ['Tesla (TSLA) stock', ['name', 'paren']],
    ['SPY calls, the Russell 2000', ['bare', 'name']],
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
      'The stock market: DECK fell, ENPH, ON and MU are cheap. The NTAP (QZXV) (ENPH). Carnival and Gap.';
    const count = (strictness: 'cautious' | 'balanced' | 'eager') =>
      detectorWith({ strictness }).detect(page).length;
    expect(count('cautious')).toBeLessThanOrEqual(count('balanced'));
    expect(count('balanced')).toBeLessThan(count('eager'));
  });
});
