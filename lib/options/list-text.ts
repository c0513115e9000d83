import * as v from 'valibot';
import { symbolSchema } from '../messaging/protocol';

/** A list as its text field shows it. */
export function textFromWords(words: string[]): string {
  return words.join(', ');
}

/** What was typed → distinct words, in order. With `symbols`, each must be a symbol and is written in upper case. */
export function readWords(text: string, symbols: boolean): { words: string[] } | { bad: string } {
  const words: string[] = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const word = symbols ? part.replace(/^\$/, '').toUpperCase().replace(/\./g, '-') : part;
    if (symbols && !v.is(symbolSchema, word)) return { bad: part };
    if (!words.includes(word)) words.push(word);
  }
  return { words };
}

export function textFromAliases(aliases: Record<string, string>): string {
  return Object.entries(aliases)
    .map(([text, symbol]) => `${text} = ${symbol}`)
    .join('\n');
}

/** One `text = SYMBOL` a line; a later line for the same text wins. */
export function readAliases(text: string): { aliases: Record<string, string> } | { bad: string } {
  const aliases = new Map<string, string>();
  for (const line of text.split('\n').filter((part) => part.trim())) {
    const [, written = '', typed = ''] = /^(.*\S)\s*=\s*(\S+)\s*$/.exec(line.trim()) ?? [];
    const symbol = typed.toUpperCase().replace(/\./g, '-');
    if (!written || !v.is(symbolSchema, symbol)) return { bad: line.trim() };
    aliases.set(written, symbol);
  }
  return { aliases: Object.fromEntries(aliases) };
}
