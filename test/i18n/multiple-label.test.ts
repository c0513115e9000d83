import { expect, it } from 'vitest';
import { multipleLabel } from '../../lib/i18n/multiple-label';
import { MULTIPLE_IDS } from '../../lib/popup/view';
import { translateEnglish } from '../tools/english';

it('tells every multiple from the others', () => {
  const names = MULTIPLE_IDS.map((id) => multipleLabel(id, translateEnglish));
  expect(names).toEqual(['P/E', 'Site’s own P/E', 'Forward P/E', 'Price to book']);
});
