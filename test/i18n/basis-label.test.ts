import { describe, expect, it } from 'vitest';
import { basisLabel } from '../../lib/i18n/basis-label';
import { translateEnglish as t } from '../tools/english';

describe('basisLabel', () => {
  it.each([
    [{ basis: 'excludes losses', horizon: 'trailing' }, 'trailing, excl. losses'],
    [{ basis: 'includes losses', horizon: 'trailing' }, 'trailing, incl. losses'],
    [{ basis: 'unknown', horizon: 'forward' }, 'forward, loss basis unknown'],
    [{}, 'trailing, loss basis unknown'],
  ] as const)('%j reads %s', (metric, text) => {
    expect(basisLabel(metric, t)).toBe(text);
  });
});
