/**
 * Indices: Yahoo's symbol | what others call it | names. Symbols before `!` are unmistakable and
 * count bare (`SPX`); those behind it need an index exchange or a caret (`^MID`). Name marks are
 * explained in names.ts.
 */
export const INDICES = `
^GSPC|SPX INX GSPC SPXW !SP500|S&P 500; S&P 500 Index; S&P 500 index; S&P500; SP500; Standard & Poor's 500; Standard and Poor's 500; Standard & Poor's 500 Index; S&P-500; @S&P; @Standard & Poor's
^DJI|DJIA !DJI DOW INDU|Dow Jones Industrial Average; Dow Jones Industrials; Dow Jones Industrial; Dow Industrials; Dow industrials; Dow 30; Dow Jones industrial average; Dow Jones Average; Dow Jones average; @Dow Jones; @Dow
^IXIC|IXIC !COMP COMPX CCMP|Nasdaq Composite; Nasdaq Composite Index; Nasdaq composite; Nasdaq Comp; @Nasdaq
^NDX|NDX !NDX100|Nasdaq 100; Nasdaq-100; Nasdaq 100 Index; Nasdaq-100 Index; Nasdaq 100 index; Nasdaq-100 index; Nasdaq100
^RUT|RUT !RTY|Russell 2000; Russell 2000 Index; Russell 2000 index; Russell 2K
^RUI|!RUI|Russell 1000; Russell 1000 Index
^RUA|!RUA|Russell 3000; Russell 3000 Index
^RMCC|!RMCC|Russell Midcap; Russell Midcap Index
^RUJ|!RUJ|Russell 2000 Value; Russell 2000 Value Index
^RUO|!RUO|Russell 2000 Growth; Russell 2000 Growth Index
^RLV|!RLV|Russell 1000 Value; Russell 1000 Value Index
^RLG|!RLG|Russell 1000 Growth; Russell 1000 Growth Index
^SP600|!SML SP600|S&P SmallCap 600; S&P SmallCap 600 Index; S&P SmallCap 600 index; S&P 600 Index; S&P 600 index; S&P Small-Cap 600 Index; S&P Small Cap 600 Index; S&P 600 SmallCap; S&P 600 Small Cap; S&P Small-Cap 600; S&P Small Cap 600; S&P small-cap 600; S&P 600; S&P SmallCap; S&P Small-Cap; S&P small-cap; S&P Small Cap
^SP400|!MID SP400|S&P MidCap 400; S&P MidCap 400 Index; S&P MidCap 400 index; S&P 400 Index; S&P 400 MidCap; S&P Midcap 400; S&P Mid-Cap 400; S&P Mid Cap 400; S&P 400; S&P midcap 400; S&P mid-cap 400
^OEX|!OEX|S&P 100; S&P 100 Index
^SP500-TR|!SPXT SP500TR|S&P 500 Total Return Index
^NYA|!NYA|NYSE Composite; NYSE Composite Index
^XAX|!XAX|NYSE American Composite; NYSE Amex Composite
^W5000|!W5000 FTW5000|Wilshire 5000; Wilshire 5000 Total Market Index
^DJT|!DJT DJTA|Dow Jones Transportation Average; Dow Jones Transportation; Dow Transports; Dow transports
^DJU|!DJU DJUA|Dow Jones Utility Average; Dow Jones Utilities; Dow Utilities
^VIX|VIX|Cboe Volatility Index; Cboe VIX; CBOE Vix; VIX index; Vix; CBOE Volatility Index; CBOE Market Volatility Index; CBOE VIX
^SOX|!SOX|PHLX Semiconductor; PHLX Semiconductor Index; PHLX Semiconductor Sector; PHLX Semiconductor Sector Index; Philadelphia Semiconductor Index; Philadelphia Semiconductor; Philadelphia SE Semiconductor Index; Philadelphia semiconductor index; PHLX semiconductor index
^BKX|!BKX|KBW Bank Index; KBW Nasdaq Bank Index
^KRX|!KRX|KBW Regional Banking Index; KBW Nasdaq Regional Banking Index
^NBI|!NBI|Nasdaq Biotechnology Index; Nasdaq Biotech Index
^TNX|!TNX TNX10|
^TYX|!TYX|
^FVX|!FVX|
^IRX|!IRX|
^FTSE|!UKX FTSE|FTSE 100; FTSE 100 Index; FTSE 100 index; FTSE-100; FTSE100; @FTSE
^FTMC|!MCX FTMC|FTSE 250; FTSE 250 Index; FTSE 250 index
^GDAXI|!GDAXI|DAX 40; DAX 30; DAX Index; DAX index; German DAX; Germany's DAX; @DAX
^FCHI|!FCHI|CAC 40; CAC-40; CAC40; CAC 40 Index
^STOXX50E|!SX5E STOXX50E|Euro Stoxx 50; EURO STOXX 50; EuroStoxx 50; Eurostoxx 50; EURO STOXX 50 Index; E-STOXX 50
^STOXX|!SXXP STOXX|Stoxx Europe 600; STOXX Europe 600; Stoxx 600; STOXX 600; Stoxx 600 Index
^IBEX|!IBEX|IBEX 35; Ibex 35; IBEX-35
^N225|!NKY N225 NI225|Nikkei 225; Nikkei Stock Average; Nikkei 225 Index; Nikkei 225 Stock Average; @Nikkei
^HSI|!HSI|Hang Seng; Hang Seng Index; Hang Seng index
^KS11|!KOSPI KS11|Kospi; Kospi Index; KOSPI; KOSPI Index
^AXJO|!AXJO XJO|S&P/ASX 200; ASX 200; S&P/ASX 200 Index; ASX200; S&P/ASX200; S&P-ASX200
^GSPTSE|!GSPTSE TSX|S&P/TSX Composite; S&P/TSX; S&P TSX Composite; S&P/TSX Composite Index; S&P/TSX composite index; TSX Composite; Toronto Stock Exchange Composite
^BSESN|!BSESN SENSEX|BSE Sensex; Sensex; S&P BSE Sensex; BSE SENSEX
^NSEI|!NSEI NIFTY|Nifty 50; NIFTY 50; Nifty50; NSE Nifty; NSE Nifty 50; @Nifty
^BVSP|!BVSP IBOV|Bovespa; Ibovespa
^MXX|!MXX|S&P/BMV IPC
^TWII|!TWII TAIEX|Taiex; TAIEX; Taiwan Weighted; Taiwan Weighted Index
000001.SS|!SHCOMP|Shanghai Composite; Shanghai Composite Index; Shanghai Composite index; SSE Composite; SSE Composite Index
000300.SS|!CSI300|CSI 300; CSI 300 Index; CSI300
399001.SZ||Shenzhen Component; Shenzhen Component Index; Shenzhen Component index
DX-Y.NYB|DXY|U.S. Dollar Index; US Dollar Index; ICE U.S. Dollar Index; ICE US Dollar Index; ICE Dollar Index
FTSEMIB.MI||FTSE MIB; FTSE MIB Index; FTSE MIB index; FTSE Mib
^SSMI|!SSMI|Swiss Market Index; SMI Index; @SMI
^AEX|!AEX|AEX Index; Amsterdam AEX; AEX index
^BFX||BEL 20; Bel 20; BEL-20
^OMX||OMX Stockholm 30; OMXS30
^ATX||ATX Index; Austrian Traded Index
^MDAXI|!MDAX|MDAX; MDax
^TECDAX||TecDAX; TecDax
^FTAS||FTSE All-Share; FTSE All-Share Index; FTSE All Share
^N100||Euronext 100
^STI||Straits Times Index; FTSE Straits Times Index
^KLSE||FTSE Bursa Malaysia KLCI; Kuala Lumpur Composite Index
^JKSE||Jakarta Composite; Jakarta Composite Index; IDX Composite
^NZ50||S&P/NZX 50; S&P/NZX 50 Index; NZX 50
^NSEBANK||Nifty Bank; Bank Nifty
^MERV||MERVAL; Merval; S&P Merval
^IPSA||S&P IPSA; S&P CLX IPSA
^TASI.SR||Tadawul All Share Index; Tadawul All-Share Index
^VVIX|VVIX|
^VXN|!VXN|Cboe Nasdaq Volatility Index
^SKEW||Cboe SKEW Index; CBOE SKEW Index
^SP1500||S&P 1500; S&P Composite 1500; S&P Composite 1500 Index
^RUMIC||Russell Microcap; Russell Microcap Index
^DWCF||Dow Jones U.S. Total Stock Market Index; Dow Jones US Total Stock Market Index
^XAU||PHLX Gold/Silver Sector; PHLX Gold and Silver Index
^HUI||NYSE Arca Gold BUGS Index; Gold BUGS Index
^BANK||Nasdaq Bank Index; NASDAQ Bank Index
^990100-USD-STRD||MSCI World; MSCI World Index; MSCI World index
^891800-USD-STRD||MSCI Emerging Markets; MSCI Emerging Markets Index; MSCI Emerging Markets index
^892400-USD-STRD||MSCI ACWI; MSCI ACWI Index; MSCI All Country World Index
`;
