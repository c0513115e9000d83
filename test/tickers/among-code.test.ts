import { expect, it } from 'vitest';
import { isAmongCode } from '../../lib/tickers/among-code';

it.each([
  ['the substring $ARG is replaced', true],
  ['a bash script with $ARG', true],
  ['shares of $ARG fell', false],
])('%s: %s', (text, expected) => {
  const start = text.indexOf('ARG');
  expect(isAmongCode(text, start, start + 3)).toBe(expected);
});
