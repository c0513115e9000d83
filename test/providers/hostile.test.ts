import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../lib/providers/types';
import { PARSERS } from '../tools/parse-table';
import { NOW } from './context';
import { GOOD } from './good-replies';
import { impossibleIn } from './plausible';

/** Outcome of a body: whatever is impossible in it, or the thing thrown that is no ProviderError. */
function damage({ provider, url, text }: { provider: string; url: string; text: string }): unknown[] {
  try {
    return impossibleIn(PARSERS[provider]?.({ url, text, status: 200, now: NOW }));
  } catch (error) {
    return error instanceof ProviderError ? [] : [error];
  }
}

/** JSON text of a value, with what JSON.stringify can't say: 1e400, lone surrogates, own __proto__. */
const POISON = [
  '1e400',
  '-1e400',
  '-5',
  '0',
  '1e-320',
  '9007199254740993',
  '"5"',
  '"NaN"',
  'null',
  'true',
  '[]',
  '{}',
  '{"raw":1e400}',
  '{"raw":"5"}',
  '"\\ud83d"',
  '"__proto__"',
  '{"__proto__":{"raw":5}}',
  '""',
  '"2026-02-30"',
  '"<script>"',
  '[[[[]]]]',
];
const MARK = '"\u0001poison"';

/** Every way to put something else in one place of a value. */
function places(value: unknown): ((poison: string) => string)[] {
  const found: ((poison: string) => string)[] = [];
  const paths: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) walk((node as Record<string, unknown>)[key], [...path, key]);
  };
  walk(value, []);
  for (const path of paths) {
    found.push((poison) => {
      if (path.length === 0) return poison;
      const copy = structuredClone(value) as Record<string, unknown>;
      let node = copy;
      for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
      node[path.at(-1) as string] = '\u0001poison';
      return JSON.stringify(copy).replace(JSON.stringify('\u0001poison'), () => poison);
    });
  }
  return found;
}

describe.each(Object.entries(GOOD))('%s', (_, { provider, url, body }) => {
  it('is good as it stands', () => {
    const output = PARSERS[provider]?.({ url, text: JSON.stringify(body), status: 200, now: NOW });
    expect(output?.kind).toEqual(expect.any(String));
  });
  it('with any one place poisoned gives a typed error or nothing impossible', () => {
    const bad = places(body).flatMap((put) =>
      POISON.flatMap((poison) => {
        const text = put(poison);
        return damage({ provider, url, text }).map((wrong) => `${wrong} from ${text.slice(0, 300)}`);
      }),
    );
    expect(bad).toEqual([]);
  });
  it('cut off anywhere gives a typed error', () => {
    const text = JSON.stringify(body);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(damage({ provider, url, text: text.slice(0, length) })).toEqual([]);
      }),
    );
  });
});

describe.each(Object.keys(PARSERS))('%s', (provider) => {
  const urls = [
    '',
    ...Object.values(GOOD)
      .filter((good) => good.provider === provider)
      .map(({ url }) => url),
  ];
  it('survives any JSON and any text', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...urls), (text, url) => {
        expect(damage({ provider, url, text })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('the mark that poison replaces is in no reply', () => {
  expect(JSON.stringify(GOOD)).not.toContain(MARK.slice(1, -1));
});
