/** Words that say something about the symbol or name beside them, by what they say. Case does not count. */
export const VOCABULARY = {
  /** Only texts about markets are full of these. */
  market: `stock stocks shares shareholder shareholders stockholder stockholders investor investors investing invested
    earnings dividend dividends etf etfs funds portfolio markets market bullish bearish rally rallied rallies trader traders trading
    traded analyst analysts quarterly revenue revenues valuation nasdaq nyse dow puts premarket hedge treasury treasuries ipo
    buyback securities prospectus reit reits ffo affo downgraded upgraded outperform outperformed outperforming underperform equities russell ebitda eps hod
    volatility oversold overbought undervalued overvalued selloff drawdown retracement breakout shorts wallstreetbets wsb stonk stonks squeeze yolo hodl tendies bagholder bagholders theta otm itm expiry brokerage robinhood webull
    aktie aktien anleger börse börsen kursziel bourse boursière actionnaires investisseurs acciones accionistas bursátil inversores azioni azionisti investitori ações`,
  /** Behind a symbol or a name: AAPL shares, SPY calls. */
  holding: `stock stocks share shares stockholder stockholders shareholder shareholders call calls put puts option options etf etfs
    bulls bears longs shorts dividend dividends earnings investor investors stake position positions warrants bonds securities ceo cfo coo`,
  /** Behind a symbol: AAPL chart, GM's price. */
  measure: `price prices chart charts yield volume valuation holders float`,
  /** Behind or before a name that is an everyday word: Gap shares. */
  equity: `stock shares share`,
  /** A move behind it. */
  move: `rose rise rises rising risen fell fall falls falling fallen gain gains gained gaining lost lose loses losing jump jumps jumped
    jumping soar soars soared soaring surge surges surged surging slid slide slides sliding sank sink sinks drop drops dropped dropping
    climb climbs climbed climbing added adds adding tumble tumbles tumbled tumbling plunge plunges plunged plunging decline declines
    declined declining advance advances advanced slip slips slipped slipping edged edges rally rallies rallied rebound rebounds rebounded
    ended ends closed closes opened opens finished finishes settled trades traded trading retreated shed dipped dips popped pops cratered
    stieg stiegen gestiegen fiel fielen gefallen gewann gewinnt gewannen verlor verliert verloren legte kletterte sackte rutschte
    subió bajó cayó ganó perdió avanzó sumó cedió repuntó retrocedió subieron bajaron cayeron progressé gagné perdu chuté reculé bondi
    grimpé plongé cédé lâché flambé augmenté progresse recule bondit chute grimpe salito sceso guadagna perde
    outperformed outperforms underperformed underperforms hit hits shot moved spiked slumped swung rocketed skyrocketed ticked inched
    crept cooled sagged wobbled ripped bounced recovered reversed rallying slipping`,
  /** May stand between a name and its move. */
  auxiliary: `is are was were has have had also just briefly recently then since now been a ont hat haben ha han`,
  /** is up 3 %. */
  direction: `up down higher lower flat off yields yielded yielding returned`,
  /** Before a symbol or a name: buy AAPL. */
  deal: `buy buying bought purchased sell selling sold own owns owning owned hold holding long short shorting shorted ticker tickers symbol stock
    stocks etf etfs into invest yolo upgrade upgrades upgraded downgrade downgrades downgraded trade traded trading acquire acquires acquired acquiring
    loading trimmed trimming dumped dumping initiates initiated initiating`,
  /** How traders speak of what they do: sold my LOW, nibbling at O, loaded up on more F. */
  dealing: `buy buying bought sell selling sold own owning owned hold holding bagholding loaded loading load nibbling nibbled averaging averaged add added
    adding rolled rolling rotated rotating picked picking grabbed grabbing scooped scooping snagged trimmed trimming dumped dumping unloaded
    exited piled piling accumulating accumulated stacking dca dcaing shorting shorted longed swapped dripping`,
  /** ... and what may stand before the symbol then. */
  amount: `my more some few half most bit little shares share all the rest our his her their of up on down out back into at to also another again small big
    entire last first`,
  /** shares of, a stake in. */
  preposition: `of in on at for from like by as out than vs versus and`,
  /** What the preposition follows: shares of AAPL. */
  object: `share shares stock stocks stake position positions investment investments investor investors bullish bearish call calls put puts
    options long short earnings invest invested investing got exposure overexposure overexposed allocation`,
  /** Before the name of a network: share on Facebook. */
  link: `on via with to using from by in`,
  /** Before a company's name: chipmaker Nvidia. */
  role: `maker retailer giant company parent owner bank chain firm rival drugmaker automaker chipmaker airline insurer operator
    competitor conglomerate startup`,
  /** Behind a company's name: Snowflake CEO, Costco reported. */
  deed: `ceo cfo coo chief chairman executive executives analyst analysts revenue sales profit profits quarterly ipo board management
    subsidiary report reports reported announce announces announced announcing said says posted posts beat beats missed misses expects
    forecast forecasts guidance unveiled unveils launched launches plans acquire acquires acquired agreed finalizes employees`,
  /** The legal form that ends a company's name. */
  legal: `inc incorporated corp corporation co cos company companies ltd limited plc llc lp nv sa ag se holding holdings group bancorp`,
  /** What a company does, behind the capitals that begin its name: MEG Energy. */
  trade: `pharmaceutical pharmaceuticals pharma therapeutics biosciences biotech energy petroleum mining minerals metals resources
    capital financial bank bancorp banco technologies technology systems industries partners group holdings international securities
    research media networks motors airlines insurance foods properties realty markets studios films pictures records university`,
  /** Before a word that is no symbol: the ISE, an ADR. */
  article: `the a an this that these those its our their his her each every any some no per`,
  /** Where a symbol may be announced. */
  announcement: `symbol symbols ticker tickers listed traded as is`,
  /** Before an index that is called like a firm or an exchange: L'indice Dow Jones. */
  gauge: `index indice índice leitindex leitindexes börsenbarometer auswahlindex technologieindex technologiebörse heavy laden loaded weighted lastige technologielastige selectivo tecnológico`,
  /** The last word of an exchange's name. */
  exchange: `nyse adr nasd nsdq nms xnys xnas xase arcx smallcap cap llc alternext euronext nasdaq ns bo ss sz au uk hk jp kr tw sg nz nasdaqgs nasdaqgm nasdaqcm nnm mkt arca arcaex nysemkt nysearca nyseamerican american amex group exchange bats cboe bzx
    iex otc otcqx otcqb otcbb otcmkts otcpk otcpink qx qb bb mkts pk pink board markets market sheets pinx gs gm cm gsm nm select u s us
    international premier index snpindex djindex spindex nasdaqindex russellindex nyseindex cboeindex indexsp indexdjx indexnasdaq
    indexrussell indexcboe indexnysegis tsx tsxv v venture cse cnsx neo lse lon aim asx fra fse fwb xetra etr epa ams swx six hkex hkg sehk
    tse tyo nse bse bom jse bit bme ose osl sto tase sgx krx bvl bmv id otcid current basic 纳斯达克 納斯達克 纽交所 紐交所
    纽约证券交易所 紐約證券交易所 ナスダック ニューヨーク証券取引所 나스닥 뉴욕증권거래소`,
  /** May stand in capitals before a name without being part of it. */
  free: `the and or of in for with why is are was were does did can could should would will from to at on by as how what when if but than vs
    versus like after before into about against over has have not says while where this that today better inside despite among between both
    including here what's here's q1 q2 q3 q4 big former forget meet move named analyst analysts when watch buy sell sold own stock stocks
    shares ceo cfo invest investing retailer chipmaker automaker company maker giant rival shareholders investors nasdaq nyse mr upgrade
    upgraded downgrade downgraded meanwhile however elsewhere separately additionally new inc corp more your our my its their also says via per
    monday tuesday wednesday thursday friday saturday sunday yesterday`,
} as const;
