import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildView } from '../../lib/popup/build-view';
import { popupViewSchema } from '../../lib/popup/view';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';

const { view } = buildView(fullData(), { measure: 'price', now: GALLERY_NOW });

describe('popupViewSchema', () => {
  it('loses nothing of a view on its way through JSON', () => {
    const plain = JSON.parse(JSON.stringify(view));
    expect(v.parse(popupViewSchema, plain)).toEqual(plain);
  });

  it.each([
    ['no multiples', { multiples: [] }],
    ['an unknown source', { sources: ['oracle'] }],
    ['a symbol that could not be one', { pair: { small: '<b>', large: 'SPY' } }],
  ])('refuses %s', (_, patch) => {
    expect(v.is(popupViewSchema, { ...view, ...patch })).toBe(false);
  });
});
