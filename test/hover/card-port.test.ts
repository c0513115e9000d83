// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cardPort, registerCard } from '../../lib/hover/card-port';
import { fakePort } from './fakes';

it('is nothing until the card’s script has registered, then the latest', () => {
  Reflect.deleteProperty(globalThis, Symbol.for('capgap.card'));
  expect(cardPort()).toBe(null);
  const [first, second] = [fakePort().port, fakePort().port];
  registerCard(first);
  expect(cardPort()).toBe(first);
  registerCard(second);
  expect(cardPort()).toBe(second);
});
