import { expect, it } from 'vitest';
import { initialState } from '../../lib/hover/machine';
import { cardOf, cardWith, type Draft, patchCard, pendingOf, setPending, show } from '../../lib/hover/moves';
import { CONFIG, target } from './driver';

const draft = (): Draft => ({ state: initialState(CONFIG), effects: [] });
const pending = (token: number, requested = false) => ({
  token,
  target: target(token),
  requested,
  due: false,
  refreshing: false,
});

it('makes a pending mention the phase, or has it wait beside the card', () => {
  const made = draft();
  setPending(made, pending(1));
  expect(made.state.phase.name).toBe('dwelling');
  setPending(made, pending(1, true));
  expect(made.state.phase.name).toBe('fetching');
  show(made, { token: 2, target: target(2), trigger: 'click', requested: true });
  setPending(made, pending(3));
  expect(made.state.phase).toMatchObject({ name: 'open', card: { token: 2 }, next: { token: 3 } });
  expect(pendingOf(made.state.phase)?.token).toBe(3);
  setPending(made, null);
  expect(made.state.phase).toMatchObject({ name: 'open', next: null });
});

it('takes away the card before it shows another', () => {
  const made = draft();
  show(made, { token: 1, target: target(1), trigger: 'hover', requested: true });
  show(made, { token: 2, target: target(2), trigger: 'hover', requested: true });
  const order = made.effects.filter(({ type }) => type === 'show' || type === 'hide');
  expect(order.map((effect) => [effect.type, 'token' in effect && effect.token])).toEqual([
    ['show', 1],
    ['hide', 1],
    ['show', 2],
  ]);
});

it('finds and changes a card wherever it stands', () => {
  const made = draft();
  show(made, { token: 1, target: target(1), trigger: 'hover', requested: true });
  const card = cardOf(made.state.phase);
  if (!card) throw new Error('no card');
  made.state = { ...made.state, pinned: [{ ...card, token: 9 }] };
  patchCard(made, 9, { focused: true });
  patchCard(made, 1, { refreshes: 2 });
  expect(cardWith(made.state, 9)).toMatchObject({ token: 9, focused: true });
  expect(cardWith(made.state, null)).toMatchObject({ token: 1, refreshes: 2, focused: false });
  expect(cardWith(made.state, 5)).toBe(null);
});
