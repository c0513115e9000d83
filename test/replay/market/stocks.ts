/**
 * Stocks of the replayed market: symbol | name | exchange (Q Nasdaq, N NYSE, A NYSE American) |
 * price | market cap, billions | trailing P/E (- for a loss) | dividend yield, percent | first
 * trading day where it is after 2000. Names are real, figures are rounded and invented in detail:
 * right in size, never a quote.
 */
export const STOCKS = `
NVDA|NVIDIA Corporation|Q|187|4560|46|0.02
AAPL|Apple Inc.|Q|248|3650|33|0.4
MSFT|Microsoft Corporation|Q|466|3460|33|0.8
GOOGL|Alphabet Inc. Class A|Q|328|3960|32|0.3|2004-08-19
GOOG|Alphabet Inc. Class C|Q|328|3960|32|0.3|2014-03-27
AMZN|Amazon.com, Inc.|Q|239|2550|34|0
META|Meta Platforms, Inc.|Q|659|1660|29|0.3|2012-05-18
AVGO|Broadcom Inc.|Q|320|1510|67|0.8|2009-08-06
TSLA|Tesla, Inc.|Q|449|1490|300|0|2010-06-29
BRK-B|Berkshire Hathaway Inc. Class B|N|484|1040|15.5|0
LLY|Eli Lilly and Company|N|1064|1000|52|0.6
JPM|JPMorgan Chase & Co.|N|298|810|15|2.0
WMT|Walmart Inc.|Q|117|935|41|0.8
V|Visa Inc.|N|326|625|32|0.8|2008-03-19
ORCL|Oracle Corporation|N|177|510|34|1.1
MA|Mastercard Incorporated|N|524|470|33|0.6|2006-05-25
XOM|Exxon Mobil Corporation|N|135|570|20|3.0
JNJ|Johnson & Johnson|N|220|530|21|2.4
NFLX|Netflix, Inc.|Q|86|365|34|0|2002-05-23
PLTR|Palantir Technologies Inc.|Q|170|405|390|0|2020-09-30
COST|Costco Wholesale Corporation|Q|983|436|52|0.5
ABBV|AbbVie Inc.|N|219|387|98|3.0|2013-01-02
HD|The Home Depot, Inc.|N|384|382|26|2.4
BAC|Bank of America Corporation|N|52|378|14|2.1
PG|The Procter & Gamble Company|N|150|350|22|2.8
KO|The Coca-Cola Company|N|73|313|24|2.8
CVX|Chevron Corporation|N|167|335|23|4.1
GE|GE Aerospace|N|294|310|37|0.5
AMD|Advanced Micro Devices, Inc.|Q|260|423|135|0
CSCO|Cisco Systems, Inc.|Q|74|293|28|2.2
UNH|UnitedHealth Group Incorporated|N|356|322|18|2.5
IBM|International Business Machines Corporation|N|293|274|35|2.3
WFC|Wells Fargo & Company|N|87|273|14|2.1
CRM|Salesforce, Inc.|N|228|214|30|0.7|2004-06-23
PM|Philip Morris International Inc.|N|173|269|31|3.4|2008-03-17
CAT|Caterpillar Inc.|N|626|293|32|1.0
MS|Morgan Stanley|N|180|286|18|2.2
GS|The Goldman Sachs Group, Inc.|N|918|275|18|1.7
AXP|American Express Company|N|354|244|23|0.9
MCD|McDonald's Corporation|N|310|221|26|2.4
MRK|Merck & Co., Inc.|N|108|268|14|3.1
ABT|Abbott Laboratories|N|108|188|14|2.3
DIS|The Walt Disney Company|N|111|198|16|1.4
PEP|PepsiCo, Inc.|Q|146|200|28|3.9
LIN|Linde plc|Q|453|211|30|1.3
TMO|Thermo Fisher Scientific Inc.|N|632|237|36|0.3
INTC|Intel Corporation|Q|45|215|-|0
INTU|Intuit Inc.|Q|547|152|37|0.9
UBER|Uber Technologies, Inc.|N|83|172|10|0|2019-05-10
NOW|ServiceNow, Inc.|N|132|137|80|0|2012-06-29
ADBE|Adobe Inc.|Q|301|126|18|0
QCOM|QUALCOMM Incorporated|Q|156|167|31|2.3
TXN|Texas Instruments Incorporated|Q|195|177|36|2.9
AMGN|Amgen Inc.|Q|343|185|26|2.9
BA|The Boeing Company|N|252|192|-|0
CMCSA|Comcast Corporation|Q|29|106|5|4.5
PFE|Pfizer Inc.|N|26|147|15|6.7
T|AT&T Inc.|N|24|169|8|4.7
VZ|Verizon Communications Inc.|N|39|166|8|7.0
NKE|NIKE, Inc.|N|65|96|38|2.5
HON|Honeywell International Inc.|Q|219|139|23|2.1
LMT|Lockheed Martin Corporation|N|590|137|33|2.3
UPS|United Parcel Service, Inc.|N|107|91|16|6.1
DE|Deere & Company|N|529|143|29|1.2
SBUX|Starbucks Corporation|Q|97|110|60|2.5
GILD|Gilead Sciences, Inc.|Q|136|169|21|2.3
BMY|Bristol-Myers Squibb Company|N|55|112|19|4.5
MU|Micron Technology, Inc.|Q|400|450|38|0.1
AMAT|Applied Materials, Inc.|Q|322|256|37|0.6
LRCX|Lam Research Corporation|Q|218|274|48|0.5
PANW|Palo Alto Networks, Inc.|Q|183|128|115|0|2012-07-20
SPGI|S&P Global Inc.|N|529|160|38|0.7
BLK|BlackRock, Inc.|N|1125|175|31|1.9
SCHW|The Charles Schwab Corporation|N|104|185|22|1.0
PLD|Prologis, Inc.|N|130|121|38|3.1
CB|Chubb Limited|N|303|120|12|1.3
MDT|Medtronic plc|N|99|127|27|2.9
F|Ford Motor Company|N|13.6|54|12|4.4
GM|General Motors Company|N|80|75|16|0.8|2010-11-18
C|Citigroup Inc.|N|114|204|16|2.1
SNDK|Sandisk Corporation|Q|474|70|-|0|2025-02-24
ARM|Arm Holdings plc|Q|116|123|150|0|2023-09-14
RDDT|Reddit, Inc.|N|219|42|130|0|2024-03-21
COIN|Coinbase Global, Inc.|Q|217|58|20|0|2021-04-14
HOOD|Robinhood Markets, Inc.|Q|106|95|45|0|2021-07-29
MSTR|Strategy Inc|Q|163|47|8|0
SMCI|Super Micro Computer, Inc.|Q|31|19|25|0|2007-03-29
ABNB|Airbnb, Inc.|Q|132|81|31|0|2020-12-10
SNOW|Snowflake Inc.|N|210|72|-|0|2020-09-16
SHOP|Shopify Inc.|Q|140|182|104|0|2015-05-21
PYPL|PayPal Holdings, Inc.|Q|56|52|11|0.3|2015-07-20
BABA|Alibaba Group Holding Limited|N|173|413|22|0.6|2014-09-19
TSM|Taiwan Semiconductor Manufacturing Company Limited|N|327|1700|33|1.0
ASML|ASML Holding N.V.|Q|1390|540|48|0.6
NVO|Novo Nordisk A/S|N|62|277|17|2.8
SAP|SAP SE|N|229|267|35|1.1
TM|Toyota Motor Corporation|N|224|292|9|2.8
BFLY|Butterfly Network, Inc.|N|3.9|1|-|0|2020-07-20
AMPL|Amplitude, Inc.|Q|10.1|1.34|-|0|2021-09-28
INOD|Innodata Inc.|Q|55|1.75|55|0
CRDO|Credo Technology Group Holding Ltd|Q|148|26|125|0|2022-01-27
BE|Bloom Energy Corporation|N|147|35|-|0|2018-07-25
FN|Fabrinet|N|487|17|48|0|2010-06-25
IONQ|IonQ, Inc.|N|46|16|-|0|2021-01-04
NXT|Nextpower Inc.|Q|97|14|25|0|2023-02-09
KTOS|Kratos Defense & Security Solutions, Inc.|Q|123|21|880|0
GH|Guardant Health, Inc.|Q|110|14|-|0|2018-10-04
HIMS|Hims & Hers Health, Inc.|N|30|6.8|53|0|2019-09-13
OKLO|Oklo Inc.|N|90|14|-|0|2021-07-08
RGTI|Rigetti Computing, Inc.|Q|24|7.9|-|0|2021-03-02
SFM|Sprouts Farmers Market, Inc.|Q|73|7.2|14|0|2013-08-01
HQY|HealthEquity, Inc.|Q|90|7.7|42|0|2014-07-31
FTAI|FTAI Aviation Ltd.|Q|270|28|60|0.5|2015-05-15
MLI|Mueller Industries, Inc.|N|128|14|19|0.8
ENSG|The Ensign Group, Inc.|Q|175|10|31|0.1|2007-11-09
SATS|EchoStar Corporation|Q|118|34|-|0|2007-12-31
UMBF|UMB Financial Corporation|Q|127|9.7|15|1.3
FORM|FormFactor, Inc.|Q|75|5.8|140|0|2003-06-12
CALM|Cal-Maine Foods, Inc.|Q|79|3.8|3.3|9.5
BOOT|Boot Barn Holdings, Inc.|N|186|5.7|26|0|2014-10-30
SHAK|Shake Shack Inc.|N|96|4.1|95|0|2015-01-30
CAKE|The Cheesecake Factory Incorporated|Q|58|2.9|18|1.9
CROX|Crocs, Inc.|Q|86|4.6|25|0|2006-02-08
ETSY|Etsy, Inc.|N|62|6.1|40|0|2015-04-16
YELP|Yelp Inc.|N|29|1.8|14|0|2012-03-02
BOX|Box, Inc.|N|28|4|22|0|2015-01-23
APPN|Appian Corporation|Q|31|2.3|-|0|2017-05-25
ASAN|Asana, Inc.|N|12|2.9|-|0|2020-09-30
UPST|Upstart Holdings, Inc.|Q|43|4.2|160|0|2020-12-16
SOUN|SoundHound AI, Inc.|Q|10.5|4.4|-|0|2022-04-28
AI|C3.ai, Inc.|N|13|1.8|-|0|2020-12-09
BBAI|BigBear.ai Holdings, Inc.|N|5.9|2.6|-|0|2021-12-08
LMND|Lemonade, Inc.|N|84|6.2|-|0|2020-07-02
PLUG|Plug Power Inc.|Q|2.4|3.3|-|0
RUN|Sunrun Inc.|Q|19|4.3|-|0|2015-08-05
GPRO|GoPro, Inc.|Q|1.4|0.22|-|0|2014-06-26
BYND|Beyond Meat, Inc.|Q|1|0.45|-|0|2019-05-02
FUBO|fuboTV Inc.|N|2.5|0.86|9|0|2020-10-08
FIZZ|National Beverage Corp.|Q|34|3.2|17|0
JOE|The St. Joe Company|N|68|3.9|37|0.9
LEU|Centrus Energy Corp.|A|304|5.5|45|0|2014-10-01
UEC|Uranium Energy Corp.|A|19|9.1|-|0|2007-04-05
SSRM|SSR Mining Inc.|Q|26|5.3|25|0
CENX|Century Aluminum Company|Q|47|4.4|55|0
SM|SM Energy Company|N|20|2.3|3.2|4.0
CRC|California Resources Corporation|N|50|4.4|12|3.2|2020-10-27
PLAB|Photronics, Inc.|Q|37|2.2|16|0
DIOD|Diodes Incorporated|Q|60|2.8|42|0
SITM|SiTime Corporation|Q|375|9.8|-|0|2019-11-21
AEIS|Advanced Energy Industries, Inc.|Q|254|9.6|65|0.2
VRNS|Varonis Systems, Inc.|Q|33|3.9|-|0|2014-02-28
QLYS|Qualys, Inc.|Q|133|4.8|25|0|2012-09-28
SPSC|SPS Commerce, Inc.|Q|91|3.4|40|0|2010-04-22
MGNI|Magnite, Inc.|Q|16|2.2|40|0|2014-04-02
CARG|CarGurus, Inc.|Q|35|3.4|23|0|2017-10-12
CVCO|Cavco Industries, Inc.|Q|560|4.4|24|0|2003-06-30
LGIH|LGI Homes, Inc.|Q|50|1.2|9|0|2013-11-07
MHO|M/I Homes, Inc.|N|138|3.6|8|0
TMHC|Taylor Morrison Home Corporation|N|63|6.1|7.3|0|2013-04-10
GBCI|Glacier Bancorp, Inc.|N|47|6.1|24|2.8
AX|Axos Financial, Inc.|N|96|5.4|13|0|2005-03-15
OZK|Bank OZK|Q|48|5.4|7.6|3.7
HWC|Hancock Whitney Corporation|Q|68|5.7|12|2.6
CADE|Cadence Bank|N|43|8|15|2.6
VLY|Valley National Bancorp|Q|12|6.8|13|3.6
STEP|StepStone Group Inc.|Q|71|5.7|-|1.6|2020-09-16
HLNE|Hamilton Lane Incorporated|Q|145|6.2|25|1.5|2017-03-01
PIPR|Piper Sandler Companies|N|346|6.2|24|0.8|2004-01-02
JXN|Jackson Financial Inc.|N|113|7.8|-|2.8|2021-09-20
MARA|MARA Holdings, Inc.|Q|10.2|3.9|5|0|2012-05-04
RIOT|Riot Platforms, Inc.|Q|17|6.3|-|0|2003-06-05
CLSK|CleanSpark, Inc.|Q|13|3.4|12|0|2016-11-17
RKLB|Rocket Lab Corporation|Q|88|47|-|0|2021-08-25
ASTS|AST SpaceMobile, Inc.|Q|115|42|-|0|2019-11-01
JOBY|Joby Aviation, Inc.|N|14|13|-|0|2020-11-10
ACHR|Archer Aviation Inc.|N|8.4|5.5|-|0|2020-12-18
LUNR|Intuitive Machines, Inc.|Q|20|3.6|-|0|2021-11-15
EXLS|ExlService Holdings, Inc.|Q|42|6.7|28|0|2006-10-20
SANM|Sanmina Corporation|Q|180|9.7|40|0
TTMI|TTM Technologies, Inc.|Q|100|10.3|78|0|2000-09-21
MOD|Modine Manufacturing Company|N|135|7.1|38|0
STRL|Sterling Infrastructure, Inc.|Q|370|11.4|36|0
GVA|Granite Construction Incorporated|N|122|5.3|29|0.4
PRIM|Primoris Services Corporation|N|150|8.1|30|0.2|2008-08-01
UFPI|UFP Industries, Inc.|Q|105|6.1|19|1.3
ATKR|Atkore Inc.|N|71|2.4|-|1.9|2016-06-10
TDW|Tidewater Inc.|N|61|3|18|0|2017-08-01
RIG|Transocean Ltd.|N|4.9|5.4|-|0
PTEN|Patterson-UTI Energy, Inc.|Q|7.2|2.7|-|4.4
MDGL|Madrigal Pharmaceuticals, Inc.|Q|530|12|-|0|2007-02-06
BBIO|BridgeBio Pharma, Inc.|Q|78|15|-|0|2019-06-27
HALO|Halozyme Therapeutics, Inc.|Q|71|8.3|15|0|2004-03-16
ADMA|ADMA Biologics, Inc.|Q|17|4.1|20|0|2013-10-17
TGTX|TG Therapeutics, Inc.|Q|30|4.8|11|0
CORT|Corcept Therapeutics Incorporated|Q|42|4.4|47|0|2004-04-14
IRTC|iRhythm Holdings, Inc.|Q|165|5.3|-|0|2016-10-20
STAA|STAAR Surgical Company|Q|22|1.1|-|0
NEOG|Neogen Corporation|Q|9.6|2.1|-|0
PRVA|Privia Health Group, Inc.|Q|24|3|130|0|2021-04-29
SKYW|SkyWest, Inc.|Q|101|4.1|10|0
JBLU|JetBlue Airways Corporation|Q|5|1.8|-|0|2002-04-12
ALK|Alaska Air Group, Inc.|N|51|5.9|41|0
MATX|Matson, Inc.|N|160|5|12|0.9
ABM|ABM Industries Incorporated|N|45|2.7|18|2.4
CALX|Calix, Inc.|N|56|3.7|380|0|2010-03-24
VIAV|Viavi Solutions Inc.|Q|19|4.3|-|0
EXTR|Extreme Networks, Inc.|Q|16|2.2|250|0
`;
