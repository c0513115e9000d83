/**
 * Funds readers meet most: symbol | exchange (P NYSE Arca, Q NASDAQ, Z Cboe BZX, M mutual fund) |
 * names. Full fund names are unmistakable.
 */
export const FUNDS = `
SPY|P|SPDR S&P 500 ETF Trust; SPDR S&P 500 ETF; SPDR S&P 500; SPDR S&P 500 Trust; State Street SPDR S&P 500 ETF; State Street SPDR S&P 500 ETF Trust
IVV|P|iShares Core S&P 500 ETF; iShares Core S&P 500; iShares S&P 500 ETF
VOO|P|Vanguard S&P 500 ETF; Vanguard S&P 500 Index Fund ETF; Vanguard S&P 500
SPLG|P|SPDR Portfolio S&P 500 ETF; SPDR Portfolio S&P 500
SPYM|P|State Street SPDR Portfolio S&P 500 ETF
QQQ|Q|Invesco QQQ Trust, Series 1; Invesco QQQ Trust; Invesco QQQ ETF; Invesco QQQ; PowerShares QQQ; PowerShares QQQ Trust
QQQM|Q|Invesco Nasdaq 100 ETF; Invesco NASDAQ 100 ETF
ONEQ|Q|Fidelity Nasdaq Composite Index ETF; Fidelity Nasdaq Composite
DIA|P|SPDR Dow Jones Industrial Average ETF Trust; SPDR Dow Jones Industrial Average ETF; SPDR Dow Jones Industrial Average; State Street SPDR Dow Jones Industrial Average ETF Trust
IWM|P|iShares Russell 2000 ETF; iShares Russell 2000; iShares Russell 2000 Index
VTWO|Q|Vanguard Russell 2000 ETF; Vanguard Russell 2000 Index Fund ETF; Vanguard Russell 2000; Vanguard Russell 2000 Index Fund
VTWG|Q|Vanguard Russell 2000 Growth ETF; Vanguard Russell 2000 Growth Index Fund ETF; Vanguard Russell 2000 Growth
VTWV|Q|Vanguard Russell 2000 Value ETF; Vanguard Russell 2000 Value Index Fund ETF; Vanguard Russell 2000 Value
IWO|P|iShares Russell 2000 Growth ETF; iShares Russell 2000 Growth
IWN|P|iShares Russell 2000 Value ETF; iShares Russell 2000 Value
IWB|P|iShares Russell 1000 ETF; iShares Russell 1000
IWF|P|iShares Russell 1000 Growth ETF; iShares Russell 1000 Growth
IWD|P|iShares Russell 1000 Value ETF; iShares Russell 1000 Value
IWV|P|iShares Russell 3000 ETF; iShares Russell 3000
IWC|P|iShares Micro-Cap ETF; iShares Microcap ETF
IWR|P|iShares Russell Mid-Cap ETF; iShares Russell Midcap ETF
IWS|P|iShares Russell Mid-Cap Value ETF
IWP|P|iShares Russell Mid-Cap Growth ETF
VONE|Q|Vanguard Russell 1000 ETF
VONG|Q|Vanguard Russell 1000 Growth ETF
VONV|Q|Vanguard Russell 1000 Value ETF
VTHR|Q|Vanguard Russell 3000 ETF
IJR|P|iShares Core S&P Small-Cap ETF; iShares Core S&P Small-Cap; iShares Core S&P Small Cap ETF; iShares Core S&P SmallCap
IJH|P|iShares Core S&P Mid-Cap ETF; iShares Core S&P Mid-Cap; iShares Core S&P Mid Cap ETF
IJS|P|iShares S&P Small-Cap 600 Value ETF
IJT|Q|iShares S&P Small-Cap 600 Growth ETF
IVW|P|iShares S&P 500 Growth ETF
IVE|P|iShares S&P 500 Value ETF
SLY|P|SPDR S&P 600 Small Cap ETF
SPSM|P|SPDR Portfolio S&P 600 Small Cap ETF; SPDR Portfolio Small Cap ETF
SPMD|P|SPDR Portfolio S&P 400 Mid Cap ETF
SPYG|P|SPDR Portfolio S&P 500 Growth ETF
SPYV|P|SPDR Portfolio S&P 500 Value ETF
SPYD|P|SPDR Portfolio S&P 500 High Dividend ETF
SPTM|P|SPDR Portfolio S&P 1500 Composite Stock Market ETF
SPDW|P|SPDR Portfolio Developed World ex-US ETF
MDY|P|SPDR S&P MidCap 400 ETF Trust; SPDR S&P MidCap 400 ETF
VIOO|P|Vanguard S&P Small-Cap 600 ETF
VIOV|P|Vanguard S&P Small-Cap 600 Value ETF
VB|P|Vanguard Small-Cap ETF; Vanguard Small Cap ETF; Vanguard Small-Cap Index Fund ETF
VBR|P|Vanguard Small-Cap Value ETF; Vanguard Small Cap Value ETF
VBK|P|Vanguard Small-Cap Growth ETF; Vanguard Small Cap Growth ETF
VO|P|Vanguard Mid-Cap ETF; Vanguard Mid Cap ETF
VOE|P|Vanguard Mid-Cap Value ETF
VOT|P|Vanguard Mid-Cap Growth ETF
VV|P|Vanguard Large-Cap ETF
VTI|P|Vanguard Total Stock Market ETF; Vanguard Total Stock Market Index Fund ETF; Vanguard Total Stock Market
VUG|P|Vanguard Growth ETF; Vanguard Growth Index Fund ETF
VTV|P|Vanguard Value ETF; Vanguard Value Index Fund ETF
VIG|P|Vanguard Dividend Appreciation ETF; Vanguard Dividend Appreciation Index Fund ETF
VYM|P|Vanguard High Dividend Yield ETF; Vanguard High Dividend Yield Index Fund ETF
VYMI|Q|Vanguard International High Dividend Yield ETF
VXF|P|Vanguard Extended Market ETF
VT|P|Vanguard Total World Stock ETF; Vanguard Total World Stock Index Fund ETF
VXUS|Q|Vanguard Total International Stock ETF; Vanguard Total International Stock Index Fund ETF
VEA|P|Vanguard FTSE Developed Markets ETF
VWO|P|Vanguard FTSE Emerging Markets ETF; Vanguard Emerging Markets ETF
VGK|P|Vanguard FTSE Europe ETF
VPL|P|Vanguard FTSE Pacific ETF
VEU|P|Vanguard FTSE All-World ex-US ETF
VSS|P|Vanguard FTSE All-World ex-US Small-Cap ETF
VNQ|P|Vanguard Real Estate ETF; Vanguard Real Estate Index Fund ETF; Vanguard REIT ETF
VNQI|Q|Vanguard Global ex-U.S. Real Estate ETF
VGT|P|Vanguard Information Technology ETF
VHT|P|Vanguard Health Care ETF
VFH|P|Vanguard Financials ETF
VDE|P|Vanguard Energy ETF
VDC|P|Vanguard Consumer Staples ETF
VCR|P|Vanguard Consumer Discretionary ETF
VIS|P|Vanguard Industrials ETF
VAW|P|Vanguard Materials ETF
VPU|P|Vanguard Utilities ETF
VOX|P|Vanguard Communication Services ETF
MGK|P|Vanguard Mega Cap Growth ETF
MGC|P|Vanguard Mega Cap ETF
MGV|P|Vanguard Mega Cap Value ETF
ESGV|Z|Vanguard ESG U.S. Stock ETF
BND|Q|Vanguard Total Bond Market ETF; Vanguard Total Bond Market
BNDX|Q|Vanguard Total International Bond ETF
BSV|P|Vanguard Short-Term Bond ETF
BIV|P|Vanguard Intermediate-Term Bond ETF
BLV|P|Vanguard Long-Term Bond ETF
VCIT|Q|Vanguard Intermediate-Term Corporate Bond ETF
VCSH|Q|Vanguard Short-Term Corporate Bond ETF
VGSH|Q|Vanguard Short-Term Treasury ETF
VGIT|Q|Vanguard Intermediate-Term Treasury ETF
VGLT|Q|Vanguard Long-Term Treasury ETF
VTIP|Q|Vanguard Short-Term Inflation-Protected Securities ETF
VTEB|P|Vanguard Tax-Exempt Bond ETF
AGG|P|iShares Core U.S. Aggregate Bond ETF; iShares Core US Aggregate Bond ETF
TLT|Q|iShares 20+ Year Treasury Bond ETF; iShares 20 Year Treasury Bond ETF
IEF|Q|iShares 7-10 Year Treasury Bond ETF
SHY|Q|iShares 1-3 Year Treasury Bond ETF
SHV|Q|iShares Short Treasury Bond ETF
SGOV|P|iShares 0-3 Month Treasury Bond ETF
BIL|P|SPDR Bloomberg 1-3 Month T-Bill ETF
GOVT|Z|iShares U.S. Treasury Bond ETF
TIP|P|iShares TIPS Bond ETF
LQD|P|iShares iBoxx $ Investment Grade Corporate Bond ETF
HYG|P|iShares iBoxx $ High Yield Corporate Bond ETF; iShares iBoxx High Yield Corporate Bond ETF
JNK|P|SPDR Bloomberg High Yield Bond ETF
MUB|P|iShares National Muni Bond ETF
EMB|Q|iShares J.P. Morgan USD Emerging Markets Bond ETF
MBB|Q|iShares MBS ETF
FLOT|Z|iShares Floating Rate Bond ETF
IUSB|Q|iShares Core Total USD Bond Market ETF
EFA|P|iShares MSCI EAFE ETF
IEFA|Z|iShares Core MSCI EAFE ETF
EEM|P|iShares MSCI Emerging Markets ETF
IEMG|P|iShares Core MSCI Emerging Markets ETF
IXUS|Q|iShares Core MSCI Total International Stock ETF
ACWI|Q|iShares MSCI ACWI ETF
URTH|P|iShares MSCI World ETF
EWJ|P|iShares MSCI Japan ETF
EWZ|P|iShares MSCI Brazil ETF
EWY|P|iShares MSCI South Korea ETF
EWT|P|iShares MSCI Taiwan ETF
EWG|P|iShares MSCI Germany ETF
EWU|P|iShares MSCI United Kingdom ETF
EWC|P|iShares MSCI Canada ETF
INDA|Z|iShares MSCI India ETF
MCHI|Q|iShares MSCI China ETF
FXI|P|iShares China Large-Cap ETF
KWEB|P|KraneShares CSI China Internet ETF
USMV|Z|iShares MSCI USA Min Vol Factor ETF
MTUM|Z|iShares MSCI USA Momentum Factor ETF
QUAL|Z|iShares MSCI USA Quality Factor ETF
DGRO|P|iShares Core Dividend Growth ETF
DVY|Q|iShares Select Dividend ETF
HDV|P|iShares Core High Dividend ETF
ITOT|P|iShares Core S&P Total U.S. Stock Market ETF
IUSG|Q|iShares Core S&P U.S. Growth ETF
IUSV|Q|iShares Core S&P U.S. Value ETF
OEF|P|iShares S&P 100 ETF
IBB|Q|iShares Biotechnology ETF
SOXX|Q|iShares Semiconductor ETF
IYR|P|iShares U.S. Real Estate ETF
ITB|Z|iShares U.S. Home Construction ETF
IGV|Z|iShares Expanded Tech-Software Sector ETF
ICLN|Q|iShares Global Clean Energy ETF
IBIT|Q|iShares Bitcoin Trust ETF; iShares Bitcoin Trust
ETHA|Q|iShares Ethereum Trust ETF; iShares Ethereum Trust
IAU|P|iShares Gold Trust
SLV|P|iShares Silver Trust
GLD|P|SPDR Gold Shares; SPDR Gold Trust; SPDR Gold
GLDM|P|SPDR Gold MiniShares Trust
GBTC|P|Grayscale Bitcoin Trust ETF; Grayscale Bitcoin Trust
FBTC|Z|Fidelity Wise Origin Bitcoin Fund
USO|P|United States Oil Fund
UNG|P|United States Natural Gas Fund
DBC|P|Invesco DB Commodity Index Tracking Fund
GDX|P|VanEck Gold Miners ETF; VanEck Vectors Gold Miners ETF
GDXJ|P|VanEck Junior Gold Miners ETF
SMH|Q|VanEck Semiconductor ETF; VanEck Vectors Semiconductor ETF
OIH|P|VanEck Oil Services ETF
MOAT|Z|VanEck Morningstar Wide Moat ETF
XLK|P|Technology Select Sector SPDR Fund; Technology Select Sector SPDR ETF; Technology Select Sector SPDR
XLF|P|Financial Select Sector SPDR Fund; Financial Select Sector SPDR ETF; Financial Select Sector SPDR
XLE|P|Energy Select Sector SPDR Fund; Energy Select Sector SPDR ETF; Energy Select Sector SPDR
XLV|P|Health Care Select Sector SPDR Fund; Health Care Select Sector SPDR ETF; Health Care Select Sector SPDR
XLI|P|Industrial Select Sector SPDR Fund; Industrial Select Sector SPDR
XLY|P|Consumer Discretionary Select Sector SPDR Fund; Consumer Discretionary Select Sector SPDR
XLP|P|Consumer Staples Select Sector SPDR Fund; Consumer Staples Select Sector SPDR
XLU|P|Utilities Select Sector SPDR Fund; Utilities Select Sector SPDR
XLB|P|Materials Select Sector SPDR Fund; Materials Select Sector SPDR
XLRE|P|Real Estate Select Sector SPDR Fund; Real Estate Select Sector SPDR
XLC|P|Communication Services Select Sector SPDR Fund; Communication Services Select Sector SPDR
KRE|P|SPDR S&P Regional Banking ETF
KBE|P|SPDR S&P Bank ETF
XBI|P|SPDR S&P Biotech ETF
XRT|P|SPDR S&P Retail ETF
XHB|P|SPDR S&P Homebuilders ETF
XOP|P|SPDR S&P Oil & Gas Exploration & Production ETF
XME|P|SPDR S&P Metals & Mining ETF
SDY|P|SPDR S&P Dividend ETF
RSP|P|Invesco S&P 500 Equal Weight ETF
SPHD|P|Invesco S&P 500 High Dividend Low Volatility ETF
SPLV|P|Invesco S&P 500 Low Volatility ETF
SPHQ|P|Invesco S&P 500 Quality ETF
SCHD|P|Schwab U.S. Dividend Equity ETF; Schwab US Dividend Equity ETF
SCHB|P|Schwab U.S. Broad Market ETF
SCHX|P|Schwab U.S. Large-Cap ETF
SCHA|P|Schwab U.S. Small-Cap ETF
SCHG|P|Schwab U.S. Large-Cap Growth ETF
SCHV|P|Schwab U.S. Large-Cap Value ETF
SCHM|P|Schwab U.S. Mid-Cap ETF
SCHF|P|Schwab International Equity ETF
SCHE|P|Schwab Emerging Markets Equity ETF
SCHH|P|Schwab U.S. REIT ETF
SCHZ|P|Schwab U.S. Aggregate Bond ETF
AVUV|P|Avantis U.S. Small Cap Value ETF
AVUS|P|Avantis U.S. Equity ETF
AVDV|P|Avantis International Small Cap Value ETF
DFSV|P|Dimensional U.S. Small Cap Value ETF
DFAS|P|Dimensional U.S. Small Cap ETF
DFAC|P|Dimensional U.S. Core Equity 2 ETF
NOBL|Z|ProShares S&P 500 Dividend Aristocrats ETF
TQQQ|Q|ProShares UltraPro QQQ
SQQQ|Q|ProShares UltraPro Short QQQ
SSO|P|ProShares Ultra S&P 500
UPRO|P|ProShares UltraPro S&P 500
SDS|P|ProShares UltraShort S&P 500
SH|P|ProShares Short S&P 500
PSQ|P|ProShares Short QQQ
QLD|P|ProShares Ultra QQQ
RWM|P|ProShares Short Russell 2000
UWM|P|ProShares Ultra Russell 2000
TWM|P|ProShares UltraShort Russell 2000
URTY|P|ProShares UltraPro Russell 2000
SRTY|P|ProShares UltraPro Short Russell 2000
UVXY|Z|ProShares Ultra VIX Short-Term Futures ETF
VXX|Z|iPath Series B S&P 500 VIX Short-Term Futures ETN
BITO|P|ProShares Bitcoin Strategy ETF; ProShares Bitcoin ETF
TNA|P|Direxion Daily Small Cap Bull 3X Shares; Direxion Daily Small Cap Bull 3X ETF
TZA|P|Direxion Daily Small Cap Bear 3X Shares; Direxion Daily Small Cap Bear 3X ETF
SOXL|P|Direxion Daily Semiconductor Bull 3X Shares; Direxion Daily Semiconductor Bull 3X ETF
SOXS|P|Direxion Daily Semiconductor Bear 3X Shares
SPXL|P|Direxion Daily S&P 500 Bull 3X Shares
SPXS|P|Direxion Daily S&P 500 Bear 3X Shares
LABU|P|Direxion Daily S&P Biotech Bull 3X Shares
LABD|P|Direxion Daily S&P Biotech Bear 3X Shares
TSLL|Q|Direxion Daily TSLA Bull 2X Shares
NVDL|Q|GraniteShares 2x Long NVDA Daily ETF
ARKK|P|ARK Innovation ETF
ARKG|Z|ARK Genomic Revolution ETF
ARKW|P|ARK Next Generation Internet ETF
ARKF|P|ARK Fintech Innovation ETF
ARKQ|Z|ARK Autonomous Technology & Robotics ETF
ARKX|Z|ARK Space Exploration & Innovation ETF
JEPI|P|JPMorgan Equity Premium Income ETF
JEPQ|Q|JPMorgan Nasdaq Equity Premium Income ETF
JPST|P|JPMorgan Ultra-Short Income ETF
COWZ|Z|Pacer US Cash Cows 100 ETF
CALF|Z|Pacer US Small Cap Cash Cows 100 ETF; Pacer US Small Cap Cash Cows ETF
BOTZ|Q|Global X Robotics & Artificial Intelligence ETF
QYLD|Q|Global X NASDAQ 100 Covered Call ETF; Global X Nasdaq 100 Covered Call ETF
URA|P|Global X Uranium ETF
LIT|P|Global X Lithium & Battery Tech ETF
PAVE|Z|Global X U.S. Infrastructure Development ETF
FDN|P|First Trust Dow Jones Internet Index Fund
CIBR|Q|First Trust NASDAQ Cybersecurity ETF; First Trust Nasdaq Cybersecurity ETF
QCLN|Q|First Trust NASDAQ Clean Edge Green Energy Index Fund
FTGS|Q|First Trust Growth Strength ETF
TAN|P|Invesco Solar ETF
PFF|Q|iShares Preferred and Income Securities ETF
AMLP|P|Alerian MLP ETF
JETS|P|U.S. Global Jets ETF
BUG|Q|Global X Cybersecurity ETF
HACK|P|Amplify Cybersecurity ETF
MJ|P|Amplify Alternative Harvest ETF
MSOS|P|AdvisorShares Pure US Cannabis ETF
MAGS|Z|Roundhill Magnificent Seven ETF
SPXU|P|ProShares UltraPro Short S&P500
SVXY|Z|ProShares Short VIX Short-Term Futures ETF
FTEC|P|Fidelity MSCI Information Technology Index ETF
XMMO|P|Invesco S&P MidCap Momentum ETF
XSMO|P|Invesco S&P SmallCap Momentum ETF
PRFZ|Q|Invesco RAFI US 1500 Small-Mid ETF
RZV|P|Invesco S&P SmallCap 600 Pure Value ETF
RZG|P|Invesco S&P SmallCap 600 Pure Growth ETF
EES|P|WisdomTree U.S. SmallCap Earnings Fund; WisdomTree U.S. SmallCap Fund
DES|P|WisdomTree U.S. SmallCap Dividend Fund
FNDA|P|Schwab Fundamental U.S. Small Company ETF
GSSC|P|Goldman Sachs ActiveBeta U.S. Small Cap Equity ETF
JPSE|P|JPMorgan Diversified Return U.S. Small Cap Equity ETF
ISCB|P|iShares Morningstar Small-Cap ETF
ISCG|P|iShares Morningstar Small-Cap Growth ETF
ISCV|P|iShares Morningstar Small-Cap Value ETF
SMMV|Z|iShares MSCI USA Small-Cap Min Vol Factor ETF
SMLF|P|iShares U.S. SmallCap Equity Factor ETF
VFIAX|M|Vanguard 500 Index Fund; Vanguard 500 Index
VTSAX|M|Vanguard Total Stock Market Index Fund
VTSMX|M|
VSMAX|M|Vanguard Small-Cap Index Fund
VGTSX|M|Vanguard Total International Stock Index Fund
VBTLX|M|Vanguard Total Bond Market Index Fund
VWELX|M|Vanguard Wellington Fund
VWINX|M|Vanguard Wellesley Income Fund
FXAIX|M|Fidelity 500 Index Fund
FCNTX|M|Fidelity Contrafund
FSKAX|M|Fidelity Total Market Index Fund
FZROX|M|Fidelity ZERO Total Market Index Fund
SWPPX|M|Schwab S&P 500 Index Fund
SWTSX|M|Schwab Total Stock Market Index Fund
AGTHX|M|Growth Fund of America
DODGX|M|Dodge & Cox Stock Fund
PRSVX|M|T. Rowe Price Small-Cap Value Fund
`;
