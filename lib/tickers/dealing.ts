import { isDigit, isUpper } from './chars';
import { isListGap, type Scan, textAfter } from './scan';
import { Topics } from './words-around';

/** Words between the deal and its symbol: sold `half of my` X. */
const MOST_BETWEEN = 4;

/** Where the sentence ends or goes on without a noun: `F today`, `O under 55`; not: `C batteries`. */
const GOES_ON =
  /^(?:(?:,|,? (?:and|or|&)) [A-Z]{1,5}(?![A-Za-z])){0,3}(?:\s*$|\s?[.,;:!?)\n\u2029…]|\s[^!-~\s]|\s(?:and|or)\s(?=[a-z])|\s(?:at|here|today|now|again|lol|this|before|after|on|under|below|above|around|near|when|while|if|since|because|but|for|with|into|as|yesterday|tomorrow|early|last|pre|until|till|then|yet|finally|already|too|instead|anyway|rn|tbh)\b|\s[@$+–-]?\d)/;

/** Between two symbols of one deal: `AVUV (US) and AVDV`. */
const ASIDE = /^ \([^()\n]{1,20}\)(?:,| and| or| \+)* $/;
export const isDealGap = (gap: string): boolean => isListGap(gap) || ASIDE.test(gap);

/** Of an everyday word or a letter: no noun follows. */
export const goesOn = (text: string, end: number): boolean => GOES_ON.test(textAfter(text, end, 32));

/** `bought more X`, `sold 20 X`, `averaging down on X`; of an everyday word or a letter only where no noun follows. */
export function isDealing({ text, words }: Scan, start: number, end: number, isSure: boolean): boolean {
  let at = start;
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    if (!words.back(at)) return false;
    if (words.topics & Topics.dealing) return isSure || (!isShout(text, words) && goesOn(text, end));
    if (!(words.topics & Topics.amount) && !isDigit(text.charCodeAt(words.start))) return false;
    at = words.start;
  }
  return false;
}

/** SOLD MY CAR */
const isShout = (text: string, { start }: { start: number }): boolean => isUpper(text.charCodeAt(start + 1));

/** `today, up 20%`, `at 11`, `@ 7.20`: how a deal went. */
const OUTCOME =
  /^[^.\n]{0,24}\b(?:up|down|at|under|above|around) \$?\d[\d.,]*(?! ?[ap]m)(?:%|\b)|^ ?@ ?\$?\d/;
export const isPricedDeal = ({ text }: Scan, end: number): boolean => OUTCOME.test(textAfter(text, end, 40));
