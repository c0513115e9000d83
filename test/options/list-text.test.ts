import { describe, expect, it } from 'vitest';
import { readAliases, readWords, textFromAliases, textFromWords } from '../../lib/options/list-text';

describe('lists as typed', () => {
  it.each([
    ['iwm, $AMPL;brk.b  IWM', true, ['IWM', 'AMPL', 'BRK-B']],
    ['CEO, It', false, ['CEO', 'It']],
    [' ', false, []],
  ])('reads %j', (text, symbols, words) => {
    expect(readWords(text, symbols)).toEqual({ words });
    expect(readWords(textFromWords(words), symbols)).toEqual({ words });
  });

  it('names the word that is no symbol', () => {
    expect(readWords('IWM, what?', true)).toEqual({ bad: 'what?' });
  });

  it('reads aliases a line each', () => {
    const aliases = { 'the Russell': '^RUT', Ampli: 'AMPL' };
    expect(readAliases('the Russell = ^rut\n\n Ampli=ampl ')).toEqual({ aliases });
    expect(readAliases(textFromAliases(aliases))).toEqual({ aliases });
  });

  it.each(['the Russell', '= AMPL', 'x = ?'])('names the line %j that is no alias', (line) => {
    expect(readAliases(`a = AMPL\n${line}`)).toEqual({ bad: line });
  });
});
