import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../lib/article/find-claims';
import type { Mention } from '../../lib/tickers/types';
import { brief, claimsOf } from './claims-of';
import { mentionsIn } from './mentions';

describe('claims of a text', () => {
  it('come in order of appearance, whatever their kind', () => {
    expect(
      claimsOf(
        'Apple is up 20% this year.\nThe S&P 500 has a P/E of 28.\nIWM has net assets of $75 billion.',
      ),
    ).toEqual(['AAPL 0.2 "YTD"', '^GSPC trailing 28', 'IWM holds 75000000000']);
  });

  it('say where they stand', () => {
    const text = 'Look: IWM has net assets of $75.1 billion, they say.';
    const [claim] = findClaims(text, mentionsIn(text));
    expect(text.slice(claim?.start, claim?.end)).toBe('IWM has net assets of $75.1 billion');
  });

  it('never reach over the end of a sentence or a line', () => {
    expect(claimsOf('Buy Apple. Has a P/E of 30.')).toEqual([]);
    expect(claimsOf('Apple\nis up 20% this year')).toEqual([]);
  });

  it.each(['', '28 times earnings', 'Nothing to see.'])('are none in %j', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('stays quick on text made to be slow', () => {
    const name = 'Apple ';
    const hostile = [
      `${name}${'has, is, are '.repeat(4000)}50%`,
      `${name.repeat(3000)}1`,
      `${name}${'about roughly '.repeat(4000)}50%`,
      `${name}(${' '.repeat(20_000)}1`,
      `${name}has${' '.repeat(20_000)}50%`,
      `${name}has ${'   , '.repeat(4000)}50%`,
      `${'small caps would have to rise by '.repeat(1500)}1`,
      `${name}${'1,'.repeat(10_000)}`,
      `${name}has ${'is a '.repeat(150)}1%. `.repeat(50),
      `over the past 3 years, ${name}`.repeat(1000),
    ];
    const started = performance.now();
    for (const text of hostile) claimsOf(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const DETECTION = resolve(import.meta.dirname, '../../../shared/data/detection/dev.jsonl');

/** Every claim made on the annotated texts, each judged by hand and found to be what the text says. */
const JUDGED: [id: string, claim: string][] = [
  ['d007', 'IWM 0.099 {"months":120} a year'],
  ['d007', 'IJR 0.111 {"months":120} a year'],
  ['d008', 'BRK-B 0.19 "YTD"'],
];

describe.runIf(existsSync(DETECTION))('texts other people wrote', () => {
  it('makes exactly the claims judged right', () => {
    const rows = readFileSync(DETECTION, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string; gold: Omit<Mention, 'confidence'>[] });
    const found = rows.flatMap(({ id, text, gold }) =>
      findClaims(
        text,
        gold.map((mention) => ({ ...mention, confidence: 1 })),
      ).map((claim) => [id, brief(claim)]),
    );
    expect(found).toEqual(JUDGED);
  });
});
