// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { cardPort, registerCard } from '../../lib/hover/card-port';
import { fakePort } from './fakes';

afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for('capgap.card')));

it('is nothing until the card’s script has registered, then the latest', () => {
  expect(cardPort()).toBe(null);
  const [first, second] = [fakePort().port, fakePort().port];
  registerCard(first);
  expect(cardPort()).toBe(first);
  registerCard(second);
  expect(cardPort()).toBe(second);
});
