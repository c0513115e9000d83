// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearFirst, onFirst } from '../../lib/hover/first-events';

const KEY = Symbol.for('capgap.first-events');
const OPTIONS = { capture: true };
let life: AbortController;
const heard = vi.fn();
const greedy = (event: Event) => event.stopImmediatePropagation();
const press = () => document.body.dispatchEvent(new Event('keydown', { bubbles: true }));

beforeEach(() => {
  life = new AbortController();
  heard.mockReset();
});
afterEach(() => {
  life.abort();
  window.removeEventListener('keydown', greedy, true);
  Reflect.deleteProperty(globalThis, KEY);
});

describe('events of a page that keeps them for itself', () => {
  it('are heard by who listened from the start', () => {
    hearFirst();
    window.addEventListener('keydown', greedy, true);
    onFirst('keydown', heard, { ...OPTIONS, signal: life.signal });
    press();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are lost on who came later', () => {
    window.addEventListener('keydown', greedy, true);
    onFirst('keydown', heard, { ...OPTIONS, signal: life.signal });
    press();
    expect(heard).not.toHaveBeenCalled();
  });
});

it.each([
  ['from the start', true],
  ['later', false],
])('ends with its signal, heard %s', (_, first) => {
  if (first) hearFirst();
  onFirst('keydown', heard, { ...OPTIONS, signal: life.signal });
  press();
  life.abort();
  press();
  expect(heard).toHaveBeenCalledOnce();
});

it('hears each event once, however often it is asked to start', () => {
  hearFirst();
  hearFirst();
  onFirst('keydown', heard, { ...OPTIONS, signal: life.signal });
  press();
  expect(heard).toHaveBeenCalledOnce();
});

it('leaves other events as they are', () => {
  hearFirst();
  onFirst('scroll', heard, { ...OPTIONS, signal: life.signal });
  document.body.dispatchEvent(new Event('scroll', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});
