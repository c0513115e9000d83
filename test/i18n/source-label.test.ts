import { describe, expect, it } from 'vitest';
import { reasonText, sourceLabel } from '../../lib/i18n/source-label';
import { MISSING_REASONS, SOURCES } from '../../lib/market/types';
import { translateEnglish as t } from '../tools/english';

describe('sourceLabel', () => {
  it.each(SOURCES)('names %s', (source) => {
    expect(sourceLabel(source, t)).toMatch(/\w/);
  });

  it('leaves proper names untranslated and says what our own figures are', () => {
    expect(sourceLabel('nyfed', t)).toBe('New York Fed');
    expect(sourceLabel('snapshot', t)).toBe('Snapshot');
  });
});

describe('reasonText', () => {
  it.each(MISSING_REASONS)('has a sentence for %s', (reason) => {
    expect(reasonText(reason, t)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
