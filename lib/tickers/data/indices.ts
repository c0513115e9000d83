/**
 * Indices: Yahoo's symbol | what others call it | names. Symbols before `!` are unmistakable and
 * count bare (`SPX`); those behind it need an index exchange or a caret (`^MID`). Name marks are
 * explained in names.ts.
 */
export const INDICES = `
^GSPC|SPX INX GSPC SPXW !SP500|S&P 500; S&P 500 Index; S&P 500 index; S&P500; Standard & Poor's 500; Standard and Poor's 500; Standard & Poor's 500 Index; @S&P; @Standard & Poor's
^DJI|DJIA !DJI DOW INDU|Dow Jones Industrial Average; Dow Jones Industrials; Dow Jones Industrial; Dow Industrials; Dow industrials; Dow 30; Dow Jones industrial average; Dow Jones Average; Dow Jones average; @Dow Jones; @Dow
^IXIC|IXIC !COMP COMPX CCMP|Nasdaq Composite; Nasdaq Composite Index; Nasdaq composite; Nasdaq Comp; @Nasdaq
^NDX|NDX !NDX100|Nasdaq 100; Nasdaq-100; Nasdaq 100 Index; Nasdaq-100 Index
^RUT|RUT !RTY|Russell 2000; Russell 2000 Index; Russell 2000 index; Russell 2K
^RUI|!RUI|Russell 1000; Russell 1000 Index
^RUA|!RUA|Russell 3000; Russell 3000 Index
^RMCC|!RMCC|Russell Midcap; Russell Midcap Index
^RUJ|!RUJ|Russell 2000 Value; Russell 2000 Value Index
^RUO|!RUO|Russell 2000 Growth; Russell 2000 Growth Index
^RLV|!RLV|Russell 1000 Value; Russell 1000 Value Index
^RLG|!RLG|Russell 1000 Growth; Russell 1000 Growth Index
^SP600|!SML SP600|S&P SmallCap 600; S&P Small-Cap 600; S&P Small Cap 600; S&P small-cap 600; S&P 600; S&P SmallCap; S&P Small-Cap; S&P small-cap; S&P Small Cap
^SP400|!MID SP400|S&P MidCap 400; S&P Mid-Cap 400; S&P Mid Cap 400; S&P 400; S&P midcap 400; S&P mid-cap 400
^OEX|!OEX|S&P 100; S&P 100 Index
^SP500-TR|!SPXT SP500TR|S&P 500 Total Return Index
^NYA|!NYA|NYSE Composite; NYSE Composite Index
^XAX|!XAX|NYSE American Composite; NYSE Amex Composite
^W5000|!W5000 FTW5000|Wilshire 5000; Wilshire 5000 Total Market Index
^DJT|!DJT DJTA|Dow Jones Transportation Average; Dow Jones Transportation; Dow Transports; Dow transports
^DJU|!DJU DJUA|Dow Jones Utility Average; Dow Jones Utilities; Dow Utilities
^VIX|VIX|Cboe Volatility Index; CBOE Volatility Index; CBOE Market Volatility Index; CBOE VIX
^SOX|!SOX|PHLX Semiconductor; PHLX Semiconductor Index; PHLX Semiconductor Sector; PHLX Semiconductor Sector Index; Philadelphia Semiconductor Index; Philadelphia Semiconductor; Philadelphia SE Semiconductor Index
^BKX|!BKX|KBW Bank Index; KBW Nasdaq Bank Index
^KRX|!KRX|KBW Regional Banking Index; KBW Nasdaq Regional Banking Index
^NBI|!NBI|Nasdaq Biotechnology Index; Nasdaq Biotech Index
^TNX|!TNX TNX10|
^TYX|!TYX|
^FVX|!FVX|
^IRX|!IRX|
^FTSE|!UKX FTSE|FTSE 100; FTSE 100 Index
^FTMC|!MCX FTMC|FTSE 250
^GDAXI|!GDAXI|DAX 40; German DAX; Germany's DAX; @DAX
^FCHI|!FCHI|CAC 40; CAC-40
^STOXX50E|!SX5E STOXX50E|Euro Stoxx 50; EURO STOXX 50
^STOXX|!SXXP STOXX|Stoxx Europe 600; STOXX Europe 600; Stoxx 600; STOXX 600; Stoxx 600 Index
^IBEX|!IBEX|IBEX 35
^N225|!NKY N225 NI225|Nikkei 225; Nikkei Stock Average; Nikkei 225 Index; Nikkei 225 Stock Average; @Nikkei
^HSI|!HSI|Hang Seng; Hang Seng Index
^KS11|!KOSPI KS11|Kospi; Kospi Index
^AXJO|!AXJO XJO|S&P/ASX 200; ASX 200
^GSPTSE|!GSPTSE|S&P/TSX Composite; S&P/TSX Composite Index; S&P/TSX composite index; TSX Composite; Toronto Stock Exchange Composite
^BSESN|!BSESN SENSEX|BSE Sensex; Sensex
^NSEI|!NSEI NIFTY|Nifty 50
^BVSP|!BVSP IBOV|Bovespa; Ibovespa
^MXX|!MXX|S&P/BMV IPC
^TWII|!TWII|
000001.SS|!SHCOMP|Shanghai Composite; Shanghai Composite Index
DX-Y.NYB|!DXY|
`;
