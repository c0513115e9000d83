import { isBlank, isLineBreak } from './chars';

/** Letters of `symbol` in order within `word`, beginning with its first letter. */
export function isSubsequence(symbol: string, word: string): boolean {
  let at = 0;
  for (let i = 0; i < word.length && at < symbol.length; i++) {
    if (word.charCodeAt(i) === symbol.charCodeAt(at)) at++;
    else if (at === 0) return false;
  }
  return at === symbol.length;
}

const LEGAL = /^(?:INC|CORP|CORPORATION|CO|COMPANY|LTD|PLC|LLC|LP|NV|SA|AG|SE)$/;

/** The capitalised words right at the end of `before`, upper case, nearest last; at most five. */
function nameBefore(before: string): string[] {
  const words = before
    .replace(/[\s([“"']+$/, '')
    .split(/\s+/)
    .slice(-6);
  const name: string[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (/[.!?;:)]$/.test(word) && i < words.length - 1 && !/^(?:[A-Za-z]\.)+$/.test(word)) break;
    if (/^["“'‘]?[A-Z0-9]/.test(word) || /^[a-z](?:[A-Z]|\.[a-z]\.)/.test(word))
      name.unshift(word.replace(/[^A-Za-z0-9]/g, '').toUpperCase());
    else if (!/^(?:of|and|the|&|de|for)$/.test(word) || name.length === 0) break;
  }
  return name.filter((word) => word !== '' && !LEGAL.test(word));
}

/**
 * Whether a symbol in brackets looks like the name before it shortened, as exchanges do it
 * (Novavax (NVAX), Super Micro Computer (SMCI)), not as authors do it: initials alone are an
 * abbreviation (Federal Communications Commission (FCC)).
 */
export function resemblesName(symbol: string, before: string): boolean {
  if (symbol.length < 3) return false;
  const words = nameBefore(before);
  const letters = symbol.replace(/-.*$/, '');
  const initials = words.map((word) => word[0]).join('');
  if (initials.endsWith(letters)) return false;
  for (let i = 0; i < words.length; i++) {
    if (words.length - i >= letters.length) continue;
    if (isSubsequence(letters, words.slice(i).join(''))) return true;
  }
  return false;
}

/** Between an abbreviation and what it stands for, in a list of such. */
const SPELLS = /^\s?(?:[-–—=:]|\()\s?(?=[A-Za-z])/;

/**
 * Whether the words behind `symbol` spell it out, as glossaries do: `AFB – acid-fast bacilli`. Its
 * first two letters are enough: `CAR - Casualty Assistance Representative`.
 */
export function isSpeltOut(symbol: string, after: string): boolean {
  const lead = SPELLS.exec(after);
  if (!lead) return false;
  const initials = after
    .slice(lead[0].length)
    .replace(/[,.;)\n].*/s, '')
    .split(/[^A-Za-z’']+/, 6)
    .filter((word) => word !== '' && !/^(?:of|and|the|for|in|to|a|an)$/i.test(word))
    .map((word) => word[0])
    .join('')
    .toUpperCase();
  return initials.length > 1 && initials.startsWith(symbol.slice(0, 2)) && symbol.length > 1;
}

/** Words that lend an abbreviation no letter. */
const SMALL_WORDS = new Set('of and the & for in to de'.split(' '));
/** Quotes and the round bracket; what stands before a word and is no letter of it. */
const isMark = (code: number): boolean => code === 34 || code === 39 || code === 40 || code === 0x201c;
const isSpace = (code: number): boolean => isBlank(code) || isLineBreak(code) || code === 0x3000;
const isGap = (code: number): boolean => isSpace(code) || code === 45 || code === 0x2013;
/** An abbreviation stands for no more words. */
const MOST_WORDS = 7;

/**
 * Whether `symbol` is made of the first letters of the words before the bracket, as authors shorten a
 * term: overall response rate (ORR), Pension Benefit Guaranty Corporation (PBGC). Read backwards, as
 * the last word mostly settles it.
 */
export function isInitialsOf(symbol: string, before: string): boolean {
  let left = symbol.length > 1 ? symbol.length : -1;
  let end = before.length;
  for (let code = before.charCodeAt(end - 1); isMark(code) || code === 91 || isSpace(code); ) {
    end--;
    code = before.charCodeAt(end - 1);
  }
  for (let words = 0; left > 0 && end > 0 && words < MOST_WORDS; words++) {
    let start = end;
    while (start > 0 && !isGap(before.charCodeAt(start - 1))) start--;
    const first = before.charCodeAt(start);
    const letter = isMark(first) || first === 0x2018 ? start + 1 : start;
    if (letter < end && !SMALL_WORDS.has(before.slice(start, end).toLowerCase())) {
      const isLetter = before[letter]?.toUpperCase() === symbol[left - 1];
      // The second half of a compound may have none: age-related macular degeneration (AMD).
      if (!isLetter && before.charCodeAt(start - 1) !== 45) return false;
      if (isLetter) left--;
    }
    end = start;
    while (end > 0 && isGap(before.charCodeAt(end - 1))) end--;
  }
  return left === 0;
}
