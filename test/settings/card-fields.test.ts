import { expect, it } from 'vitest';
import { CARD_FIELDS, chosenCardFields } from '../../lib/settings/card-fields';

it.each([
  [[], [...CARD_FIELDS]],
  [['gone'], [...CARD_FIELDS]],
  [
    ['eps', 'trailingPE', 'eps'],
    ['eps', 'trailingPE'],
  ],
])('the choice %j shows %j', (stored, shown) => {
  expect(chosenCardFields(stored)).toEqual(shown);
});
