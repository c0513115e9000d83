import { expect, it } from 'vitest';
import type { Rect } from '../../lib/hover/geometry';
import { createWhereabouts } from '../../lib/hover/whereabouts';
import { target } from './driver';

const BOX: Rect = { left: 100, top: 100, right: 130, bottom: 116 };
const ON = { x: 110, y: 108 };
const waiting = { token: 1, target: target(1) };

function watched() {
  let boxes: Rect[] = [BOX];
  let time = 0;
  const whereabouts = createWhereabouts({ rectsOf: () => boxes }, () => time);
  return {
    whereabouts,
    draw: (...now: Rect[]) => {
      boxes = now;
    },
    wait: (ms: number) => {
      time += ms;
    },
  };
}

it('remembers where a mention stood while it is missing, and only then', () => {
  const { whereabouts, draw } = watched();
  expect(whereabouts.look(waiting)).toEqual([BOX]);
  expect(whereabouts.stoodAt(waiting, ON)).toBe(false);
  draw();
  expect(whereabouts.stoodAt(waiting, ON)).toBe(true);
  expect(whereabouts.stoodAt(waiting, { x: 200, y: 108 })).toBe(false);
});

it('takes it for gone after the time given, reckoned from when it was last looked for in vain', () => {
  const { whereabouts, draw, wait } = watched();
  whereabouts.look(waiting);
  expect(whereabouts.isGone(1, 0)).toBe(false);
  draw();
  whereabouts.look(waiting);
  expect(whereabouts.isGone(1, 0)).toBe(true);
  wait(399);
  whereabouts.look(waiting);
  expect(whereabouts.isGone(1, 400)).toBe(false);
  wait(1);
  expect(whereabouts.isGone(1, 400)).toBe(true);
  draw(BOX);
  whereabouts.look(waiting);
  expect(whereabouts.isGone(1, 0)).toBe(false);
});

it('knows nothing of one it has never seen, and forgets what nobody waits for', () => {
  const { whereabouts, draw } = watched();
  draw();
  expect(whereabouts.stoodAt(waiting, ON)).toBe(false);
  draw(BOX);
  whereabouts.look(waiting);
  whereabouts.keep([]);
  draw();
  expect(whereabouts.stoodAt(waiting, ON)).toBe(false);
});
