/**
 * Funds and indices: symbol | name | exchange (Q Nasdaq, P NYSE Arca, Z Cboe BZX, X none) | kind |
 * price | net assets, billions | trailing P/E (- where none is published) | dividend yield,
 * percent | expense ratio, percent | side it follows (L large, S small, N neither) | first day.
 * SPY and IWM carry the article's P/E; the rest is rounded, and invented in detail.
 */
export const FUNDS = `
SPY|State Street SPDR S&P 500 ETF Trust|P|ETF|689|709|28|1.07|0.0945|L|1993-01-29
IVV|iShares Core S&P 500 ETF|P|ETF|692|760|28|1.15|0.03|L|2000-05-19
VOO|Vanguard S&P 500 ETF|P|ETF|633|839|28.1|1.12|0.03|L|2010-09-09
IWM|iShares Russell 2000 ETF|P|ETF|265|75|19.5|0.98|0.19|S|2000-05-26
VTWO|Vanguard Russell 2000 Index Fund ETF|Q|ETF|107|14.6|19.3|1.2|0.07|S|2010-09-22
VTWG|Vanguard Russell 2000 Growth Index Fund ETF|Q|ETF|245|1.4|26.4|0.6|0.1|S|2010-09-22
VTWV|Vanguard Russell 2000 Value Index Fund ETF|Q|ETF|171|1|14.9|1.8|0.1|S|2010-09-22
IWO|iShares Russell 2000 Growth ETF|P|ETF|344|13.9|26.2|0.6|0.24|S|2000-07-28
IWN|iShares Russell 2000 Value ETF|P|ETF|196|12.6|14.8|1.7|0.24|S|2000-07-28
IJR|iShares Core S&P Small-Cap ETF|P|ETF|129|93|17.6|1.4|0.06|S|2000-05-26
IJH|iShares Core S&P Mid-Cap ETF|P|ETF|70|105|20|1.3|0.05|S|2000-05-26
VB|Vanguard Small-Cap Index Fund ETF|P|ETF|274|69|20.9|1.3|0.05|S|2004-01-30
VBR|Vanguard Small-Cap Value Index Fund ETF|P|ETF|224|32|16.4|2|0.07|S|2004-01-30
VBK|Vanguard Small-Cap Growth Index Fund ETF|P|ETF|317|20|28.7|0.5|0.07|S|2004-01-30
VO|Vanguard Mid-Cap Index Fund ETF|P|ETF|297|91|23.1|1.5|0.04|L|2004-01-30
VTV|Vanguard Value Index Fund ETF|P|ETF|198|160|20.5|2|0.04|L|2004-01-30
VUG|Vanguard Growth Index Fund ETF|P|ETF|485|205|39.8|0.4|0.04|L|2004-01-30
IWF|iShares Russell 1000 Growth ETF|P|ETF|468|125|38.5|0.4|0.18|L|2000-05-26
IWD|iShares Russell 1000 Value ETF|P|ETF|217|70|20.6|1.6|0.18|L|2000-05-26
IWB|iShares Russell 1000 ETF|P|ETF|377|46|27.2|1|0.15|L|2000-05-19
IVW|iShares S&P 500 Growth ETF|P|ETF|123|67|35|0.4|0.18|L|2000-05-26
IVE|iShares S&P 500 Value ETF|P|ETF|216|49|22.7|1.6|0.18|L|2000-05-26
RSP|Invesco S&P 500 Equal Weight ETF|P|ETF|199|80|20.8|1.6|0.2|L|2003-05-01
QQQ|Invesco QQQ Trust|Q|ETF|622|408|34|0.5|0.18|L|1999-03-10
QQQM|Invesco NASDAQ 100 ETF|Q|ETF|256|72|34|0.5|0.15|L|2020-10-13
DIA|State Street SPDR Dow Jones Industrial Average ETF Trust|P|ETF|491|44|24.3|1.4|0.16|L|1998-01-20
VTI|Vanguard Total Stock Market Index Fund ETF|P|ETF|340|575|27.4|1.1|0.03|L|2001-06-15
SCHB|Schwab U.S. Broad Market ETF|P|ETF|26.6|39|27|1.1|0.03|L|2009-11-03
SCHA|Schwab U.S. Small-Cap ETF|P|ETF|30|20|18.6|1.2|0.04|S|2009-11-03
SCHD|Schwab U.S. Dividend Equity ETF|P|ETF|29|75|17.4|3.6|0.06|L|2011-10-20
AVUV|Avantis U.S. Small Cap Value ETF|P|ETF|113|21|12.6|1.5|0.25|S|2019-09-26
SPSM|State Street SPDR Portfolio S&P 600 Small Cap ETF|P|ETF|50|14|17.6|1.6|0.03|S|2013-07-09
TNA|Direxion Daily Small Cap Bull 3X ETF|P|ETF|57|2.2|-|0.9|1.05|S|2008-11-05
TZA|Direxion Daily Small Cap Bear 3X ETF|P|ETF|6.2|0.3|-|4|1.02|N|2008-11-05
IEFA|iShares Core MSCI EAFE ETF|Z|ETF|92|168|18.3|3.4|0.07|L|2012-10-24
VXUS|Vanguard Total International Stock Index Fund ETF|Q|ETF|79|124|17.5|3|0.05|L|2011-01-28
AGG|iShares Core U.S. Aggregate Bond ETF|P|ETF|100|137|-|3.9|0.03|N|2003-09-29
TLT|iShares 20+ Year Treasury Bond ETF|Q|ETF|88|48|-|4.4|0.15|N|2002-07-30
GLD|SPDR Gold Shares|P|ETF|458|165|-|0|0.4|N|2004-11-18
XLK|State Street Technology Select Sector SPDR ETF|P|ETF|145|95|37|0.5|0.08|L|1998-12-22
XLF|State Street Financial Select Sector SPDR ETF|P|ETF|53|54|17.8|1.3|0.08|L|1998-12-22
XLE|State Street Energy Select Sector SPDR ETF|P|ETF|49|29|17.5|2.9|0.08|L|1998-12-22
KRE|State Street SPDR S&P Regional Banking ETF|P|ETF|69|4.2|13.3|2.4|0.35|S|2006-06-22
ARKK|ARK Innovation ETF|Z|ETF|80|7.8|-|0|0.75|S|2014-10-31
SMH|VanEck Semiconductor ETF|Q|ETF|402|42|43|0.3|0.35|L|2000-06-05
VFINX|Vanguard 500 Index Fund Investor Shares|X|MUTUALFUND|637|1480|28.2|1|0.14|L|
FXAIX|Fidelity 500 Index Fund|X|MUTUALFUND|240|760|28.2|1.1|0.015|L|2011-05-04
VSMAX|Vanguard Small-Cap Index Fund Admiral Shares|X|MUTUALFUND|131|162|20.9|1.3|0.05|S|2000-11-13
^GSPC|S&P 500|X|INDEX|0|0|-|0|0|L|
^RUT|Russell 2000 Index|X|INDEX|0|0|-|0|0|S|
^DJI|Dow Jones Industrial Average|X|INDEX|49100|0|-|0|0|L|
^IXIC|NASDAQ Composite|X|INDEX|23500|0|-|0|0|L|
^NDX|NASDAQ 100|X|INDEX|25600|0|-|0|0|L|
^MID|S&P MidCap 400|X|INDEX|3530|0|-|0|0|S|
^SP600|S&P 600|X|INDEX|1540|0|-|0|0|S|
^VIX|CBOE Volatility Index|X|INDEX|16|0|-|0|0|N|
`;
