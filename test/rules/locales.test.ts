import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT, sources } from './sources';

type Messages = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, unknown> }
>;

const FOLDER = `${ROOT}public/_locales/`;
const locales = readdirSync(FOLDER);

function messages(locale: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}${locale}/messages.json`, 'utf8')) as Messages;
}

const english = messages('en');

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$\w+\$?/g) ?? [])].sort();
}

it.each(locales)('has every text in %s, with the same places to fill in', (locale) => {
  const translated = messages(locale);
  expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  for (const [key, { message }] of Object.entries(english)) {
    expect(placeholders(translated[key]?.message ?? ''), key).toEqual(placeholders(message));
    expect(translated[key]?.message.trim(), key).not.toBe('');
  }
});

it('uses every text that is there', () => {
  const code = sources('lib', 'components', 'entrypoints').map(({ text }) => text);
  code.push(readFileSync(`${ROOT}wxt.config.ts`, 'utf8'));
  const all = code.join('\n');
  // A key put together from a prefix and a value counts by its prefix.
  const prefixes = [...all.matchAll(/[`']([a-z]\w*_)(?:\$\{|[`'])/g)].map(([, prefix = '']) => prefix);
  const built = prefixes.filter((prefix) => prefix.length > 4);
  const unused = Object.keys(english).filter(
    (key) =>
      !new RegExp(`\\b${key}\\b|__MSG_${key}__`).test(all) && !built.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
