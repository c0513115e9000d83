import { describe, expect, it } from 'vitest';
import { detectorWith, readMarked, show } from './marked';

/** How people write a symbol behind a dollar sign, and what they write that way and is none. */
const FORMS: ReadonlyArray<[form: string, examples: readonly string[]]> = [
  ['at edges', ['$«AMPL»', 'Long $«AMPL»', '$«AMPL» today', 'Watching:\n- $«AMPL»\n• $«QZXV»\n1) $«F»']],
  [
    'beside punctuation',
    [
      '$«AMPL», $«QZXV»; $«SPY»: $«IWM»! $«MU»? $«ON». $«TSLA»… ($«NIO») [$«F»] “$«T»” stock',
      '*$«AMPL»* stock $«TSLA»—the stock—is up. $«AAPL»|$«MSFT»|$«F»',
    ],
  ],
  ['among emoji', ['🚀$«GME»🚀 💎🙌$«BB» ⬆️$«F»⬇️', '$«pltr|PLTR» 🚀🚀', '📈 $«pltr|PLTR»']],
  ['with a possessive', ['$«TSLA»’s and $«BJ»’s stores', "$«LEVI»'s jeans, $«YUM»!"]],
  [
    'glued to figures and words',
    ['$«TSLA»@$250, the $«NVDA»-led rally of stocks', '$«SPY» 600p, $«F»: +2.3%'],
  ],
  ['of a share class', ['$«BRK.B|BRK-B» $«BRK-B» $«BRK/B|BRK-B»', 'stock of $«brk.b|BRK-B»']],
  ['full width', ['＄«AMPL»、买入$«NVDA»，卖出$«INTC»【$«BABA»】']],
  [
    'in small letters or with one capital',
    ['$«Nvda|NVDA» stock, $«Snap|SNAP» shares', 'buying $«cat|CAT» here'],
  ],
  ['behind its exchange without a blank', ['NASDAQ$«AMPL»']],
  ['that is nothing else, in any text', ['$«Pltr|PLTR» and $«sofi|SOFI» are my two biggest.']],
  ['of an index', ['$«SPX|^GSPC» and $«VIX|^VIX»']],
  ['that is also an abbreviation', ['$«AMT» and $«PEG» and $«MDT»', 'Stocks: $«RSI», $«URI» and $«PATH»']],
  ['that no list has', ['$«QZXV», stocks like $«GLUE» and $«CISO»']],
  ['of AT&T in brackets', ['«AT&T|T» ($«T»)']],
];
const OTHERS: ReadonlyArray<[what: string, examples: readonly string[]]> = [
  ['money', ['$5M, ($M), [$B], US$B, $USD, $CAD, $MM, ($K) of stock']],
  ['coins', ['$BTC, $ETH, $SOL, $LTC.X and $btc stocks']],
  ['figures of no listing', ['$FOMC and $EPS of stocks']],
  [
    'programs',
    [
      'x;$C~ {$PLTR} $HOME-dir $Path = $Env $_ $foo.b',
      'echo "$AMPL" and $GLUE',
      'echo "$USER" >> $LOG && cp $AMPL $DST',
    ],
  ],
  ['stretched over more', ['$QZXVWY stock, $AAPL250 of stock, $AMDs']],
];

describe.each([...FORMS, ...OTHERS])('a cashtag %s', (_form, examples) => {
  it.each(examples)('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    expect(show(text, detectorWith().detect(text))).toEqual(expected);
  });
});

it('is told as such', () => {
  const forms = detectorWith()
    .detect('Buying $snap, $Nvda and $BJ’s stock')
    .map(({ form }) => form);
  expect(forms).toEqual(['cashtag', 'cashtag', 'cashtag']);
});
