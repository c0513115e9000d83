// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeDraggable } from '../../lib/hover/drag';
import type { Point } from '../../lib/hover/geometry';

let root: HTMLElement;
let life: AbortController;
let spot: Point | null;
const onMove = vi.fn();

beforeEach(() => {
  life = new AbortController();
  spot = { x: 100, y: 50 };
  root = document.createElement('div');
  root.innerHTML = '<header class="head"><b>IWM</b><button>x</button></header><p>text</p>';
  root.setPointerCapture = vi.fn();
  document.body.append(root);
  makeDraggable({ root, grip: '.head', spot: () => spot, onMove, signal: life.signal });
});
afterEach(() => {
  life.abort();
  root.remove();
  onMove.mockReset();
});

const send = (type: string, on: string, clientX: number, clientY: number, button = 0) =>
  root
    .querySelector(on)
    ?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, button }));

it('moves by as much as the pointer, until it is let go', () => {
  send('pointerdown', 'b', 110, 60);
  send('pointermove', 'b', 130, 65);
  expect(onMove).toHaveBeenLastCalledWith({ x: 120, y: 55 });
  send('pointerup', 'b', 130, 65);
  send('pointermove', 'b', 500, 500);
  expect(onMove).toHaveBeenCalledOnce();
});

it.each([
  ['p', 0, 'beside the grip'],
  ['button', 0, 'on a button'],
  ['b', 2, 'with another button'],
])('does not start on %s with button %d: %s', (on, button) => {
  send('pointerdown', on, 110, 60, button);
  send('pointermove', on, 130, 65);
  expect(onMove).not.toHaveBeenCalled();
});

it('does not start while the card hangs on its mention, nor after its end', () => {
  spot = null;
  send('pointerdown', 'b', 110, 60);
  send('pointermove', 'b', 130, 65);
  spot = { x: 0, y: 0 };
  send('pointerdown', 'b', 110, 60);
  life.abort();
  send('pointermove', 'b', 130, 65);
  expect(onMove).not.toHaveBeenCalled();
});
