import { Fact, has } from './candidate';
import type { Rule } from './situation';
import { isCommon, isMoney, isVariable } from './word-class';

/** What follows a dollar sign in code is longer: $OSGDIR. */
const LONGEST_UNLISTED = 5;

/** $AMPL, listed or not; $RSI, if listed. Not: $USD, $BTC, ($M), $PATH/bin, $HOME, "$FOO", $GDP. */
export const cashtag: Rule = (situation) => {
  const { candidate, page } = situation;
  if (has(candidate, Fact.small)) return smallCashtag(situation);
  const { word, listed, symbol } = candidate;
  const isMarket = page.isFinance || has(candidate, Fact.near);
  if (has(candidate, Fact.coded) && !isMarket) return 0;
  if (word === 'figure' && (!listed || isMoney(symbol))) return page.of(symbol).explicit > 0 ? 0.9 : 0;
  if (isVariable(symbol)) return isMarket ? 0.9 : 0;
  if (listed) return 1;
  if (candidate.end - candidate.start < 2) return has(candidate, Fact.near) ? 0.8 : 0;
  // $GLUE, $CISO: a list that is short knows them not.
  if (isCommon(word)) return isMarket ? 0.8 : 0;
  return symbol.replace(/-.*$/, '').length > LONGEST_UNLISTED ? 0 : 0.95;
};

/** $spy and $agg may be variables. */
const UNMISTAKABLE_LENGTH = 4;

/** $ampl, $Ampl where markets are spoken of, or in a row of them; buying $cat. Not: $key = $val, `echo $path`, $eth; $all, $key without more. */
const smallCashtag: Rule = ({ candidate, page, strictness }) => {
  if (has(candidate, Fact.run)) return 0.85;
  const isNear = has(candidate, Fact.near);
  // $pltr is nothing else.
  const { word, start, end } = candidate;
  if (word === 'unmistakable' && end - start >= UNMISTAKABLE_LENGTH && strictness !== 'cautious') return 0.8;
  if (!isCommon(candidate.word)) return page.isFinance || isNear ? 0.9 : 0;
  if (strictness === 'cautious') return 0;
  return (page.isFinance && isNear) || has(candidate, Fact.beside) ? 0.75 : 0;
};
